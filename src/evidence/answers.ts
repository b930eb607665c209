import type { Answer, AnswerText, Guide, Statement } from './model.ts';

/** Every stretch of prose of an answer, in the order of its page. */
export const answerTexts = ({ short, do: todo, dont, figure, example, countries, sure, meanwhile }: Answer): AnswerText[] => [
	short,
	...todo,
	...dont,
	...(figure ? [figure.words] : []),
	...(example ? [example.words] : []),
	...countries.map(({ words }) => words),
	sure,
	...meanwhile,
];

/** The first sentence of the short answer, which answers alone: the line beside a question in a list. */
export const oneLine = ({ short }: Pick<Answer, 'short'>): string => short.sentences[0]?.words ?? '';

/** The answers that rest on any of some statements, those that rest on most of them first, else in the guide’s order. */
export function answersResting(statements: readonly Pick<Statement, 'id'>[], { answers }: Pick<Guide, 'answers'>): Answer[] {
	const ids = new Set(statements.map(({ id }) => id));
	return answers
		.map((answer, place) => ({ answer, place, shared: answer.statements.filter(({ id }) => ids.has(id)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || a.place - b.place)
		.map(({ answer }) => answer);
}

/** The statements that no answer uses, in the guide’s order. */
export function statementsUnanswered({ answers, statements }: Pick<Guide, 'answers' | 'statements'>): Statement[] {
	const used = new Set(answers.flatMap((answer) => answer.statements.map(({ id }) => id)));
	return [...statements.values()].filter(({ id }) => !used.has(id));
}
