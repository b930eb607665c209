/** A generator of numbers from 0 to 1 that are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
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

/** One of a list. */
export const pickFrom = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/** A family name that nobody has, e.g. `mirfenul`. */
export const familyName = (random: () => number) => Array.from({ length: 3 }, () => pickFrom(SYLLABLES, random)).join('');

/** A text of as many words as another one, from a stock of words. */
export const textLike = (like: string, words: readonly string[], random: () => number) =>
	like
		.split(' ')
		.map(() => pickFrom(words, random))
		.join(' ');
