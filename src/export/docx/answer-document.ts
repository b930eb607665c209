import type { Answer, AnswerText } from '../../evidence/model.ts';
import { answerNotices, noticeWords } from '../../evidence/notices.ts';
import { TOOL_NAMES } from '../../schema/tool-id.ts';
import { toolPath } from '../../evidence/addresses.ts';
import { type Block, heading, joined, lead, list, listUnder, paragraph, quiet, type Run, words } from './blocks.ts';
import { citedRuns } from './cited-runs.ts';
import { type ExportContext, framed, type Parts } from './frame.ts';

/** What an answer’s page says in its own words, for a file that says the same. */
export interface AnswerContext extends ExportContext {
	/** A country as a sentence names it. */
	country: (country: string) => string;
}

/** Prose of an answer: each sentence with the numbers of its statements, or marked as the guide’s own. */
const sentenceRuns = ({ sentences }: AnswerText, { guide, at }: ExportContext, unmarked = false): Run[] =>
	sentences.flatMap(({ words: said, statements, own }, place): Run[] => {
		const numbers = statements
			.flatMap((id) => guide.statements.get(id) ?? [])
			.map(({ number, path }) => [{ text: number, href: at(path) }]);
		const mark =
			numbers.length > 0
				? [quiet(' ['), ...joined(numbers, quiet(', ')), quiet(']')]
				: own && !unmarked
					? [quiet(' (our suggestion)')]
					: [];
		return [{ text: `${place > 0 ? ' ' : ''}${said}` }, ...mark];
	});

const listBlocks = (title: string, texts: readonly AnswerText[], context: ExportContext, unmarked = false): Block[] =>
	listUnder(
		title,
		texts.map((text) => sentenceRuns(text, context, unmarked)),
	);

/** Where somebody in danger finds help at once. */
export const helpBlocks = ({ guide, country }: AnswerContext): Block[] => [
	heading('If a life is in danger now'),
	paragraph({ text: 'Call the emergency number of your country. These services help too; check their numbers before you need them.' }),
	list(
		guide.urgentHelp.map(({ where, body, how, when, cost, readOn, year }) => [
			{ text: `${where.map(country).join(', ')}: `, bold: true },
			{ text: `${how}, ${body}${[when, cost].some(Boolean) ? ` (${[when, cost].filter(Boolean).join(', ')})` : ''} ` },
			{ text: readOn, href: readOn },
			{ text: year === undefined ? ', no year on the page' : `, ${year}` },
		]),
	),
];

/** An answer: the answer, what to do, the statements that it rests on. */
export function answerParts(answer: Answer, context: AnswerContext): Parts {
	const { question, short, path, figure, example, countries, sure, meanwhile, statements, tools, urgentHelp } = answer;
	const { at, country } = context;
	const prose = (text: AnswerText, unmarked = false) => paragraph(...sentenceRuns(text, context, unmarked));
	return {
		title: question,
		description: short.plain,
		path,
		opening: [...(urgentHelp ? helpBlocks(context) : []), lead(...sentenceRuns(short, context))],
		blocks: [
			...listBlocks('Do', answer.do, context),
			...listBlocks('Don’t', answer.dont, context),
			...(figure
				? [heading('In figures'), paragraph({ text: `${figure.value}: `, bold: true }, ...sentenceRuns(figure.words, context))]
				: []),
			...(example
				? [heading(`${example.invented ? 'Our own example' : 'Example'}: ${example.title}`), prose(example.words, example.invented)]
				: []),
			...(countries.length > 0
				? [
						heading('By country'),
						{
							type: 'table',
							caption: 'What differs by country',
							headings: ['Country', 'What differs'],
							rows: countries.map(({ country: one, words: said }) => [words(country(one)), sentenceRuns(said, context)]),
						} as const,
					]
				: []),
			...listBlocks('Meanwhile, we suggest', meanwhile, context, true),
			heading('How sure are we?'),
			prose(sure),
			...listUnder(
				'Tools',
				tools.map((id) => [{ text: TOOL_NAMES[id], href: at(toolPath(id)) }]),
			),
			heading('What this rests on'),
			...answerNotices(answer, context.guide).map((notice) => paragraph({ text: `${noticeWords(notice)}. ${notice.words}` })),
			...statements.map(({ number, path: place, text }): Block => ({
				type: 'statement',
				number,
				href: at(place),
				runs: citedRuns(text.segments, context),
			})),
		],
		keys: statements.flatMap(({ text }) => text.keys),
		live: true,
	};
}
export const answerDocument = (answer: Answer, context: AnswerContext) => framed(answerParts(answer, context), context);
