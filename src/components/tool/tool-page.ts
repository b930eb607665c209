import type { Tool } from '../../evidence/model.ts';
import { numbered, type Place } from '../source/back-links.ts';

/** Where a tool’s page cites, so that its references lead back to the line. */
export function citingLines({ questions, parts }: Pick<Tool, 'questions' | 'parts'>): Place[] {
	const firstWords = (words: string) => words.split(' ').slice(0, 4).join(' ');
	return numbered([
		...(questions ? [{ of: 'questions', label: 'the questions', items: questions.items }] : []),
		...parts.flatMap(({ lines }) =>
			lines.map(({ id, words, rests }) => ({
				of: id,
				label: `“${firstWords(words).replace(/[.,:;]$/, '')}…”`,
				items: rests.flatMap((support) => support.items),
			})),
		),
	]);
}
