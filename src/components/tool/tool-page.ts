import type { Tool } from '../../evidence/model.ts';
import type { Place } from '../source/back-links.ts';

/** Where a tool’s page cites, so that its references lead back to the line. */
export function citingLines({ questions, parts }: Pick<Tool, 'questions' | 'parts'>): Place[] {
	const places: Omit<Place, 'id'>[] = [
		...(questions
			? [{ of: 'questions', label: 'the questions', items: questions.items, keys: questions.items.map(({ key }) => key) }]
			: []),
		...parts.flatMap(({ lines }) =>
			lines.map(({ id, words, rests }) => {
				const items = rests.flatMap((support) => support.items);
				return {
					of: id,
					label: `“${words
						.split(' ')
						.slice(0, 4)
						.join(' ')
						.replace(/[.,:;]$/, '')}…”`,
					items,
					keys: items.map(({ key }) => key),
				};
			}),
		),
	];
	return places.filter(({ keys }) => keys.length > 0).map((place, index) => ({ ...place, id: `cite-${index + 1}` }));
}
