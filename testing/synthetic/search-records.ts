import { familyName, pickFrom, seeded, textLike } from './seeded.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';

/** Records of sources that do not exist, of the length and in the words of those that do. */
export function syntheticSources(records: readonly SearchRecord[], count: number): SearchRecord[] {
	const random = seeded(1);
	const models = records.filter(({ kind }) => kind === 'source');
	const words = models.flatMap(({ says }) => says.flatMap((text) => text.split(' ')));
	const sentence = (like: string) => textLike(like, words, random);
	return Array.from({ length: count }, (_, place): SearchRecord => {
		const model = pickFrom(models, random);
		const name = familyName(random);
		const id = `${name}-${1990 + Math.floor(random() * 36)}-${place}`;
		const says = model.says.map(sentence);
		return {
			...model,
			url: `/sources/${id}/`,
			title: sentence(model.title),
			quote: says.join(' '),
			name: `${name} ${id.split('-')[1] ?? ''}`,
			asked: [sentence(model.title), name, id],
			says,
			whole: [`105555${id.replaceAll('-', '')}`],
		};
	});
}
