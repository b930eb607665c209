import type { Issue } from '../../reading/issue.ts';
import { answerTexts } from '../answers.ts';
import type { Answer } from '../model.ts';
import type { Evidence } from '../passages.ts';

/** Words at the most: of the short answer, of its first sentence, which stands alone in lists, and of the whole answer. */
const MOST = { short: 60, first: 25, whole: 350 } as const;

/** Words as a reader counts them: what stands between spaces. */
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const wordsInView = (answer: Answer) =>
	[answer.question, answer.figure?.value ?? '', answer.example?.title ?? '', ...answerTexts(answer).map(({ plain }) => plain)].reduce(
		(sum, text) => sum + countWords(text),
		0,
	);

/** An answer is short, its first sentence shorter, and the whole of it can be read at once. */
export function answerLength({ guide }: Evidence): Issue[] {
	return guide.answers.flatMap((answer) => {
		const { file, line, short } = answer;
		const long = (what: string, count: number, most: number, at: number): Issue[] =>
			count > most ? [{ rule: 'long-answer', file, line: at, found: `${what} has ${count} words`, fix: `keep it to ${most}` }] : [];
		return [
			...long('the short answer', countWords(short.plain), MOST.short, short.line),
			...long('the first sentence of the short answer', countWords(short.sentences[0]?.words ?? ''), MOST.first, short.line),
			...long('the answer', wordsInView(answer), MOST.whole, line),
		];
	});
}
