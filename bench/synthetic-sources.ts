import type { SearchRecord } from '../src/search/record.ts';

/** A generator of numbers from 0 to 1 that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Syllables of family names that nobody has. */
const SYLLABLES = ['ba', 'dor', 'fen', 'gil', 'har', 'kos', 'lun', 'mir', 'nor', 'pel', 'ras', 'sto', 'tav', 'ul', 'ven', 'wix'];

/** Records of sources that do not exist, of the length and in the words of those that do. */
export function syntheticSources(records: readonly SearchRecord[], count: number): SearchRecord[] {
	const random = seeded(1);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const models = records.filter(({ kind }) => kind === 'source');
	const words = models.flatMap(({ rest }) => rest.flatMap((text) => text.split(' ')));
	const sentence = (like: string) =>
		like
			.split(' ')
			.map(() => pick(words))
			.join(' ');
	return Array.from({ length: count }, (_, place): SearchRecord => {
		const model = pick(models);
		const name = Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');
		const id = `${name}-${1990 + Math.floor(random() * 36)}-${place}`;
		const rest = model.rest.map(sentence);
		return {
			...model,
			url: `/sources/${id}/`,
			title: sentence(model.title),
			quote: rest.join(' '),
			names: [name, id],
			says: model.says.map(sentence),
			rest,
			whole: [`105555${id.replaceAll('-', '')}`],
			wider: true,
		};
	});
}
