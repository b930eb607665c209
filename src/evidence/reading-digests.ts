import { citationItems, type CitationItem } from '../reading/cited-text.ts';
import { digestOf } from '../reading/digest.ts';
import { writeMarkedText } from '../reading/marked-text.ts';
import { withFacts, writeCitedText } from '../reading/write-cited-text.ts';
import type { SecondReading } from '../schema/second-readings.ts';
import { answerTexts } from './answers.ts';
import { toolItems, toolStatements } from './link-tools.ts';
import type { Answer, Source, Statement, Tool } from './model.ts';
import { sourcesNamed } from './named-facts.ts';

/** What a second reading is kept as: the digest of the words, in whatever lines they are written, and of what they rest on. */
export type ReadingDigests = Omit<SecondReading, 'on'>;
type Sources = ReadonlyMap<string, Source>;

const toDigests = (words: string, restsOn: readonly string[]): ReadingDigests => ({
	words: digestOf(words),
	facts: digestOf([...restsOn].sort().join('\n')),
});

/** The ids and words of the facts that citations name, and what became of their works: whoever compared them before did not know of it. */
const factLines = (items: readonly CitationItem[], sources: Sources) =>
	sourcesNamed(items, sources).flatMap(({ source, facts }) => [
		...facts.map(({ id, fact }) => `${source.id}#${id}\t${fact}`),
		...(source.notice ?? []).map((notice) => `${source.id}\t${JSON.stringify(notice)}`),
	]);

/** Of a statement: its text and its why, and the facts that they name. */
export function statementDigests({ text, why }: Pick<Statement, 'text' | 'why'>, sources: Sources): ReadingDigests {
	const parts = [text.segments, ...(why ? [why.segments] : [])];
	return toDigests(parts.map((segments) => writeCitedText(segments)).join('\n'), factLines(parts.flatMap(citationItems), sources));
}

/** The words and facts of statements that an answer or a tool names. */
const statementLines = (statements: readonly Statement[], sources: Sources) =>
	statements.map((statement) => {
		const { words, facts } = statementDigests(statement, sources);
		return `${statement.id}\t${words}\t${facts}`;
	});

/** Of an answer: its words with their marks, and the words and facts of the statements that it names. */
export function answerDigests(answer: Answer, sources: Sources): ReadingDigests {
	const { question, figure, example, countries, statements } = answer;
	const fixed = [question, figure?.value, example?.title, ...countries.map(({ country }) => country)].filter((text) => text !== undefined);
	const words = [...fixed, ...answerTexts(answer).map(({ sentences }) => writeMarkedText(sentences))].join('\n');
	return toDigests(words, statementLines(statements, sources));
}

/** Of a tool: all that it prints, with marks, places and notes; the facts that it names, and the words and facts of its statements. */
export function toolDigests(tool: Tool, sources: Sources): ReadingDigests {
	const { title, purpose, caution, ratings, questions, parts, sums = [] } = tool;
	const words = [
		[title, purpose, caution, ratings, questions?.ask, questions?.items.map(withFacts)],
		...parts.flatMap(({ title: heading, intro, lines, next = [] }) => [
			[heading, intro, next.map(({ statement, tool: id }) => statement ?? `tool:${id}`)],
			...lines.map((line) => [
				[line.words, line.asks, line.options, line.differ, line.see, line.unit, line.tool],
				line.rests.map(({ mark, place, note, items, statements }) => [
					[mark, place, note],
					items.map(withFacts),
					statements.map(({ id }) => id),
				]),
			]),
		]),
		...sums.map((sum) => [sum.title, sum.add]),
	];
	const restsOn = [...factLines(toolItems(tool), sources), ...statementLines(toolStatements(tool), sources)];
	return toDigests(words.map((one) => JSON.stringify(one)).join('\n'), restsOn);
}
