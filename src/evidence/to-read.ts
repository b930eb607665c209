import { citationItems, type CitationItem, plainText, type Segment } from '../reading/cited-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import { answerTexts } from './answers.ts';
import type { Answer, Guide, Statement, Tool, ToolLine, ToolSupport } from './model.ts';
import { type NamedSource, sourcesNamed } from './named-facts.ts';
import { isAnswer, isTool, type ReadAgain } from './readings.ts';

/** What a sentence rests on. */
export interface ReadSupport {
	/** Of a tool’s line: how strong it is, where it holds, and what to keep in mind. */
	mark?: Pick<ToolSupport, 'mark' | 'place' | 'note'>;
	named: NamedSource[];
	/** What is cited as a whole, by key. */
	whole: string[];
	statements: Statement[];
}

/** A sentence of a statement or an answer, or a line of a tool, beside what it names. */
export interface ReadSentence {
	words: string;
	/** Marked as the guide’s own suggestion. */
	own: boolean;
	/** Of a tool’s line one for each mark, else one at the most. */
	supports: ReadSupport[];
}

/** Sentences under a heading, as a second reader compares them. */
export interface ReadBlock {
	heading?: string;
	/** Words around a tool’s lines, which name nothing themselves. */
	around: string[];
	sentences: ReadSentence[];
}

type Sources = Guide['sources'];

const toSupport = (items: readonly CitationItem[], statements: Statement[], sources: Sources): ReadSupport => ({
	named: sourcesNamed(items, sources),
	whole: [...new Set(items.filter(({ facts = [] }) => facts.length === 0).map(({ key }) => key))],
	statements,
});

const ofCited = (segments: readonly Segment[], sources: Sources): ReadSentence[] =>
	splitSentences(segments).map((sentence) => {
		const items = citationItems(sentence);
		return {
			words: plainText(sentence, (key) => `@${key}`),
			own: false,
			supports: items.length > 0 ? [toSupport(items, [], sources)] : [],
		};
	});

const ofStatement = ({ text, why }: Statement, sources: Sources): ReadBlock[] => [
	{ around: [], sentences: ofCited(text.segments, sources) },
	...(why ? [{ heading: 'why', around: [], sentences: ofCited(why.segments, sources) }] : []),
];

function ofAnswer(answer: Answer, { statements, sources }: Pick<Guide, 'statements' | 'sources'>): ReadBlock[] {
	const sentences = answerTexts(answer).flatMap((text) =>
		text.sentences.map(({ words, own, statements: ids }): ReadSentence => {
			const named = ids.flatMap((id) => statements.get(id) ?? []);
			return { words, own, supports: named.length > 0 ? [toSupport([], named, sources)] : [] };
		}),
	);
	return [{ around: [], sentences }];
}

/** A tool’s line with its id, what it asks and offers, where its codes differ, and the lines that it leads to. */
const lineWords = ({ id, words, asks, options, differ, see }: ToolLine) =>
	`${id}: ${[words, asks, options?.join(', '), differ, see && `see ${see.join(', ')}`].filter(Boolean).join(' | ')}`;

function ofTool({ purpose, caution, ratings, questions, parts, sums = [] }: Tool, sources: Sources): ReadBlock[] {
	const asked: ReadSentence[] = questions
		? [{ words: questions.ask.join(' '), own: false, supports: [toSupport(questions.items, [], sources)] }]
		: [];
	return [
		{ around: [purpose, caution, ratings?.join(', ')].filter((words) => words !== undefined), sentences: asked },
		...parts.map(({ title, intro, lines }) => ({
			heading: title,
			around: intro === undefined ? [] : [intro],
			sentences: lines.map((line) => ({
				words: lineWords(line),
				own: line.ours === true,
				supports: line.rests.map(({ mark, place, note, items, statements }) => ({
					mark: { mark, ...(place !== undefined && { place }), ...(note !== undefined && { note }) },
					...toSupport(items, statements, sources),
				})),
			})),
		})),
		...(sums.length > 0
			? [
					{
						heading: 'Sums',
						around: sums.map(({ title, add }) => `${title} = ${add.map((ids) => ids.join(' × ')).join(' + ')}`),
						sentences: [],
					},
				]
			: []),
	];
}

/** A passage as a second reader compares it: each sentence or line beside what it names. */
export const toRead = (passage: ReadAgain, guide: Pick<Guide, 'statements' | 'sources'>): ReadBlock[] =>
	isAnswer(passage) ? ofAnswer(passage, guide) : isTool(passage) ? ofTool(passage, guide.sources) : ofStatement(passage, guide.sources);
