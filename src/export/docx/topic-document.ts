import type { Section, Statement, Topic } from '../../evidence/model.ts';
import { STATEMENT_WORDS } from '../../schema/labels.ts';
import { type Block, type ExportDocument, heading, lead, list, paragraph, quiet, type Run, words } from './blocks.ts';
import { citedRuns, clusterRun } from './cited-runs.ts';
import { type ExportContext, framed, type Parts } from './frame.ts';
import type { CitationItem } from '../../reading/cited-text.ts';

/** A table of a topic’s rows in words, each row with its sources. */
export interface WordTable {
	caption: string;
	headings: readonly string[];
	rows: readonly { cells: readonly string[]; sources: readonly CitationItem[] }[];
}

/** What a topic’s page says in its own words, for a file that says the same. */
export interface TopicContext extends ExportContext {
	/** What a statement rests on, on one line. */
	restsOn: (statement: Statement) => string;
	/** Its tables, each under its title. */
	tables: (topic: Topic) => readonly (WordTable & { title: string })[];
}

function statementBlocks(statement: Statement, context: TopicContext): Block[] {
	const { id, number, kind, place, newer, text, why } = statement;
	const rests = context.restsOn(statement);
	const label = [STATEMENT_WORDS[kind], place, newer && 'Newer than the review'].filter(Boolean).join(' · ');
	return [
		{ type: 'statement', id, number, label, runs: citedRuns(text.segments, context) },
		...(why ? [paragraph(...citedRuns(why.segments, context))] : []),
		...(rests === '' ? [] : [paragraph(quiet(rests))]),
	];
}

function tableBlocks(topic: Topic, level: 2 | 3, context: TopicContext): Block[] {
	return context.tables(topic).flatMap(({ title, caption, headings, rows }): Block[] => [
		heading(title, level),
		{
			type: 'table',
			caption,
			headings: [...headings, 'Sources'],
			rows: rows.map(({ cells, sources }): Run[][] => [...cells.map(words), sources.length > 0 ? [clusterRun(sources, context)] : []]),
		},
	]);
}

/** A topic’s statements under their headings, and its tables. */
const topicBlocks = (topic: Topic, level: 2 | 3, context: TopicContext): Block[] => [
	...topic.parts.flatMap(({ title, statements }): Block[] => [
		...(title === undefined ? [] : [heading(title, level)]),
		...statements.flatMap((statement) => statementBlocks(statement, context)),
	]),
	...tableBlocks(topic, level, context),
];

/** A topic: its answer, its statements with their whys, its tables. */
export const topicParts = (topic: Topic, context: TopicContext): Parts => ({
	title: `${topic.number} ${topic.title}`,
	description: topic.summary.plain,
	path: topic.path,
	opening: [lead(...citedRuns(topic.summary.segments, context))],
	blocks: topicBlocks(topic, 2, context),
	keys: topic.keys,
	live: true,
});
export const topicDocument = (topic: Topic, context: TopicContext) => framed(topicParts(topic, context), context);

/** What a section leaves out. */
export const notCoveredBlocks = ({ notCovered }: Section, context: TopicContext): Block[] => [
	heading('What this section does not cover'),
	list(notCovered.map(({ segments }) => citedRuns(segments, context))),
];

/** A section as a document: every topic of it, one after the other. */
export const sectionDocument = (section: Section, context: TopicContext): ExportDocument =>
	framed(
		{
			title: `${section.number} ${section.title}`,
			description: section.summary.plain,
			path: section.path,
			opening: [lead(...citedRuns(section.summary.segments, context))],
			blocks: [
				...section.topics.flatMap((topic): Block[] => [
					heading(`${topic.number} ${topic.title}`),
					paragraph(...citedRuns(topic.summary.segments, context)),
					...topicBlocks(topic, 3, context),
				]),
				...notCoveredBlocks(section, context),
			],
			keys: [...section.keys, ...section.summary.keys, ...section.notCovered.flatMap(({ keys }) => keys)],
			live: true,
		},
		context,
	);
