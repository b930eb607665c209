import type { Answer, AnswerText } from '../../evidence/model.ts';
import { answerNotices, noticeWords } from '../../evidence/notices.ts';
import { TOOL_NAMES } from '../../schema/tool-id.ts';
import { toolPath } from '../../evidence/addresses.ts';
import { type Block, joined, quiet, type Run, words } from './blocks.ts';
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

function listBlocks(title: string, texts: readonly AnswerText[], context: ExportContext, unmarked = false): Block[] {
	const items = texts.map((text) => sentenceRuns(text, context, unmarked));
	return items.length === 0
		? []
		: [
				{ type: 'heading', level: 2, text: title },
				{ type: 'list', ordered: false, items },
			];
}

/** Where somebody in danger finds help at once. */
export const helpBlocks = ({ guide, country }: AnswerContext): Block[] => [
	{ type: 'heading', level: 2, text: 'If a life is in danger now' },
	{
		type: 'paragraph',
		runs: words('Call the emergency number of your country. These services help too; check their numbers before you need them.'),
	},
	{
		type: 'list',
		ordered: false,
		items: guide.urgentHelp.map(({ where, body, how, when, cost, readOn, year }) => [
			{ text: `${where.map(country).join(', ')}: `, bold: true },
			{ text: `${how}, ${body}${[when, cost].some(Boolean) ? ` (${[when, cost].filter(Boolean).join(', ')})` : ''} ` },
			{ text: readOn, href: readOn },
			{ text: year === undefined ? ', no year on the page' : `, ${year}` },
		]),
	},
];

/** An answer: the answer, what to do, the statements that it rests on. */
export function answerParts(answer: Answer, context: AnswerContext): Parts {
	const { question, short, path, figure, example, countries, sure, meanwhile, statements, tools, urgentHelp } = answer;
	const { at, country } = context;
	const paragraph = (text: AnswerText, unmarked = false): Block => ({ type: 'paragraph', runs: sentenceRuns(text, context, unmarked) });
	return {
		title: question,
		description: short.plain,
		path,
		opening: [...(urgentHelp ? helpBlocks(context) : []), { type: 'lead', runs: sentenceRuns(short, context) }],
		blocks: [
			...listBlocks('Do', answer.do, context),
			...listBlocks('Don’t', answer.dont, context),
			...(figure
				? [
						{ type: 'heading', level: 2, text: 'In figures' } as const,
						{ type: 'paragraph', runs: [{ text: `${figure.value}: `, bold: true }, ...sentenceRuns(figure.words, context)] } as const,
					]
				: []),
			...(example
				? [
						{ type: 'heading', level: 2, text: `${example.invented ? 'Our own example' : 'Example'}: ${example.title}` } as const,
						paragraph(example.words, example.invented),
					]
				: []),
			...(countries.length > 0
				? [
						{ type: 'heading', level: 2, text: 'By country' } as const,
						{
							type: 'table',
							caption: 'What differs by country',
							headings: ['Country', 'What differs'],
							rows: countries.map(({ country: one, words: said }) => [words(country(one)), sentenceRuns(said, context)]),
						} as const,
					]
				: []),
			...listBlocks('Meanwhile, we suggest', meanwhile, context, true),
			{ type: 'heading', level: 2, text: 'How sure are we?' },
			paragraph(sure),
			...(tools.length > 0
				? [
						{ type: 'heading', level: 2, text: 'Tools' } as const,
						{
							type: 'list',
							ordered: false,
							items: tools.map((id) => [{ text: TOOL_NAMES[id], href: at(toolPath(id)) }]),
						} as const,
					]
				: []),
			{ type: 'heading', level: 2, text: 'What this rests on' },
			...answerNotices(answer, context.guide).map((notice): Block => ({
				type: 'paragraph',
				runs: words(`${noticeWords(notice)}. ${notice.words}`),
			})),
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
