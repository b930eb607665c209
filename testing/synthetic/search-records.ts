import { familyName, pickFrom, seeded, textLike } from './seeded.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Records of sources that do not exist, of the length and in the words of those that do. */
export function syntheticSources(records: readonly SearchRecord[], count: number): SearchRecord[] {
	const random = seeded(1);
	const models = records.filter(({ kind }) => kind === 'source');
	const words = models.flatMap(({ rest }) => rest.flatMap((text) => text.split(' ')));
	const sentence = (like: string) => textLike(like, words, random);
	return Array.from({ length: count }, (_, place): SearchRecord => {
		const model = pickFrom(models, random);
		const name = familyName(random);
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
