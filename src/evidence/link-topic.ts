import { ROWS, type RowKind } from '../schema/topic.ts';
import { looseKeys } from '../reading/body.ts';
import { citationItems, citedKeys, referenceItem } from '../reading/cited-text.ts';
import type { Records } from '../reading/records.ts';
import { statementPath, topicPath } from './addresses.ts';
import { toCitedText, toPlain } from './cited-words.ts';
import type { Rows, Source, Statement, Topic, TopicPart } from './model.ts';

type WrittenTopic = Records['topics'][number];

function toRows({ record, lineOf }: WrittenTopic): Rows {
	const placed = (kind: RowKind) =>
		(record[kind] ?? []).map((row, place) => {
			const named = (row.sources ?? []).map(referenceItem);
			return { ...row, sources: [...new Set(named.map(({ key }) => key))], named, line: lineOf([kind, place]) };
		});
	return Object.fromEntries((Object.keys(ROWS) as RowKind[]).map((kind) => [kind, placed(kind)])) as unknown as Rows;
}

function toStatements(topic: WrittenTopic, number: string, sources: ReadonlyMap<string, Source>): Statement[] {
	return topic.record.statements.map((record, place) => {
		const line = topic.lineOf(['statements', place, 'id']);
		const text = toCitedText(record.text, topic.lineOf(['statements', place, 'text']), sources);
		const cited = text.keys.flatMap((key) => sources.get(key) ?? []);
		const placement = topic.body.placements.find(({ id }) => id === record.id);
		return {
			...record,
			number: `${number}.${place + 1}`,
			section: topic.section,
			topic: topic.name,
			path: statementPath(topic.section, topic.name, record.id),
			text,
			audiences: record.audiences ?? [],
			newer: cited.length > 0 && cited.every(({ newer }) => newer),
			...(placement && {
				why: {
					line: placement.line,
					keys: citedKeys(placement.segments),
					segments: placement.segments,
					paragraphs: placement.paragraphs.map(({ line, segments }) => ({
						line,
						keys: citedKeys(segments),
						segments,
						plain: toPlain(segments, sources),
					})),
					plain: toPlain(placement.segments, sources),
				},
			}),
			file: topic.file,
			line,
		} as Statement;
	});
}

/** The statements under the headings of the text, as they stand in it. */
function toParts({ body }: WrittenTopic, statements: readonly Statement[]): TopicPart[] {
	const headingOf = ({ why }: Statement) => body.headings.findLast(({ line }) => why !== undefined && line < why.line);
	return [...Map.groupBy(statements, headingOf)].map(([heading, list]) => ({ ...(heading && { title: heading.title }), statements: list }));
}

/** A topic with its statements, by its number in the guide, e.g. `6.1`; what it is related to is not known yet. */
export function toTopic(topic: WrittenTopic, number: string, sources: ReadonlyMap<string, Source>): Topic {
	const { record, lineOf } = topic;
	const summary = toCitedText(record.summary, lineOf(['summary']), sources);
	const statements = toStatements(topic, number, sources);
	const rows = toRows(topic);
	const rowKeys = Object.values(rows).flatMap((list) => list.flatMap((row) => row.sources));
	const keys = [
		...summary.keys,
		...looseKeys(topic.body),
		...statements.flatMap(({ text, why }) => [...text.keys, ...(why?.keys ?? [])]),
		...rowKeys,
	];
	return {
		section: topic.section,
		slug: topic.name,
		number,
		path: topicPath(topic.section, topic.name),
		title: record.title,
		summary,
		alsoAsked: record.alsoAsked ?? [],
		reviewed: record.reviewed,
		related: [],
		statements,
		parts: toParts(topic, statements),
		rows,
		loose: topic.body.loose.flatMap(({ segments }) => citationItems(segments)),
		keys: [...new Set(keys)],
		file: topic.file,
	};
}

/** Names both ways: a topic is related to those that it names and to those that name it. */
export function relate(topics: readonly Topic[], written: readonly WrittenTopic[]): void {
	const related = new Map(topics.map(({ section, slug }) => [`${section}/${slug}`, new Set<string>()]));
	for (const { section, name, record } of written)
		for (const other of record.related ?? []) {
			related.get(`${section}/${name}`)?.add(other);
			related.get(other)?.add(`${section}/${name}`);
		}
	const places = new Map(topics.map((topic, place) => [`${topic.section}/${topic.slug}`, { topic, place }]));
	for (const topic of topics)
		topic.related = [...(related.get(`${topic.section}/${topic.slug}`) ?? [])]
			.flatMap((name) => places.get(name) ?? [])
			.filter((other) => other.topic !== topic)
			.sort((a, b) => a.place - b.place)
			.map((other) => other.topic);
}
