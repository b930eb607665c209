import { SECTIONS } from '../schema/section.ts';
import { SOURCE_SETS } from '../schema/source.ts';
import { ROWS, type RowKind } from '../schema/topic.ts';
import { looseKeys } from '../reading/body.ts';
import { citedKeys, parseCitedText, plainText, type Segment } from '../reading/cited-text.ts';
import { inAudienceOrder, type Records, type Written } from '../reading/content.ts';
import { audiencePath, sectionPath, sourcePath, statementPath, topicPath } from './addresses.ts';
import { toEditions, toFormer } from './editions.ts';
import type { CitedText, Guide, Rows, Section, Source, Statement, Topic } from './model.ts';

type WrittenTopic = Records['topics'][number];

/** What a record that is missing altogether leaves behind, so that linking goes on and every fault is found. */
const NO_GUIDE: Guide['about'] = {
	title: '',
	description: '',
	edition: '0000-01',
	published: '0000-01-01',
	version: '0.0.0',
	publisher: '',
};

/** What a section without a record of its own leaves behind: its topics are checked all the same. */
const NO_SECTION: Records['sections'][number]['record'] = {
	title: '',
	shortTitle: '',
	summary: '',
	forWhom: '',
	inBrief: [],
	notCovered: [],
	newestChange: { date: '0000-01-01', what: '' },
};

/** An author’s name as it stands in a sentence: `Gillard et al.`, `Repper and Carter`, `World Health Organization`. */
export function shortAuthor({ csl }: Pick<Source, 'csl'>): string {
	const names = (csl.author ?? []).map((one) =>
		'literal' in one ? one.literal : `${one['non-dropping-particle'] ? `${one['non-dropping-particle']} ` : ''}${one.family}`,
	);
	if (names.length === 0) return csl.title;
	return names.length === 1 ? (names[0] ?? '') : names.length === 2 ? names.join(' and ') : `${names[0] ?? ''} et al.`;
}

/** Words without their citations, naming the authors that are part of a sentence. */
function toPlain(segments: readonly Segment[], sources: ReadonlyMap<string, Source>): string {
	return plainText(segments, (key) => {
		const source = sources.get(key);
		return source ? `${shortAuthor(source)} (${source.year ?? 'n.d.'})` : key;
	});
}

/** Reads cited prose. */
export function toCitedText(text: string, line: number, sources: ReadonlyMap<string, Source>): CitedText {
	const segments = parseCitedText(text);
	return { segments, keys: citedKeys(segments), plain: toPlain(segments, sources), line };
}

function toSources(records: Records): Map<string, Source> {
	const sources = records.sources.map(({ record, file, name }): Source => ({
		...record,
		id: name,
		path: sourcePath(name),
		year: record.csl.issued?.['date-parts'][0][0] ?? null,
		citedBy: [],
		file,
	}));
	const rank = ({ set }: Source) => SOURCE_SETS.indexOf(set);
	sources.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
	return new Map(sources.map((source) => [source.id, source]));
}

function toRows({ record, lineOf }: WrittenTopic): Rows {
	const placed = (kind: RowKind) => (record[kind] ?? []).map((row, place) => ({ ...row, line: lineOf([kind, place]) }));
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
					plain: toPlain(placement.segments, sources),
				},
			}),
			file: topic.file,
			line,
		} as Statement;
	});
}

function toTopic(topic: WrittenTopic, number: string, sources: ReadonlyMap<string, Source>): Topic {
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
		reviewed: record.reviewed,
		related: [],
		statements,
		rows,
		keys: [...new Set(keys)],
		file: topic.file,
	};
}

function toSection(id: Section['id'], records: Records, sources: ReadonlyMap<string, Source>): Section {
	const written = records.sections.find((one) => one.id === id);
	const number = SECTIONS.indexOf(id) + 1;
	const topics = records.topics
		.filter(({ section }) => section === id)
		.sort((a, b) => a.record.order - b.record.order || (a.name < b.name ? -1 : 1))
		.map((topic, place) => toTopic(topic, `${number}.${place + 1}`, sources));
	const { record, lineOf, file } = written ?? { record: NO_SECTION, lineOf: () => 1, file: `sections/${id}.yaml` };
	return {
		...record,
		id,
		number,
		path: sectionPath(id),
		summary: toCitedText(record.summary, lineOf(['summary']), sources),
		inBrief: [],
		notCovered: record.notCovered.map((text, place) => toCitedText(text, lineOf(['notCovered', place]), sources)),
		topics,
		keys: [...new Set(topics.flatMap(({ keys }) => keys))],
		file,
	} as Section;
}

/** Names both ways: a topic is related to those that it names and to those that name it. */
function relate(topics: readonly Topic[], written: readonly WrittenTopic[]): void {
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

function toAudiences(
	records: Records,
	statements: ReadonlyMap<string, Statement>,
	sources: ReadonlyMap<string, Source>,
): Guide['audiences'] {
	return inAudienceOrder(records.audiences).map(
		({ id, record, lineOf, file }: Written<Records['audiences'][number]['record']> & { id: Records['audiences'][number]['id'] }) => ({
			...record,
			id,
			path: audiencePath(id),
			tasks: record.tasks.map((task, place) => ({
				...task,
				why: toCitedText(task.why, lineOf(['tasks', place, 'why']), sources),
				statements: task.statements.flatMap((one) => statements.get(one) ?? []),
			})),
			file,
		}),
	);
}

/** Numbers the records and links them in both directions. What does not exist is left out here and named by the checks. */
export function toGuide(records: Records): Guide {
	const sources = toSources(records);
	const sections = SECTIONS.map((id) => toSection(id, records, sources));
	const topics = sections.flatMap((section) => section.topics);
	const statements = new Map<string, Statement>();
	for (const statement of topics.flatMap((topic) => topic.statements))
		if (!statements.has(statement.id)) statements.set(statement.id, statement);
	for (const section of sections)
		section.inBrief = (records.sections.find(({ id }) => id === section.id)?.record.inBrief ?? []).flatMap(
			(id) => statements.get(id) ?? [],
		);
	for (const statement of statements.values())
		for (const key of new Set([...statement.text.keys, ...(statement.why?.keys ?? [])])) sources.get(key)?.citedBy.push(statement);
	relate(topics, records.topics);
	const editions = toEditions(records);
	const changes = records.changes?.record.changes ?? [];
	return {
		about: records.guide?.record ?? NO_GUIDE,
		sections,
		statements,
		sources,
		audiences: toAudiences(records, statements, sources),
		held: records.held,
		editions,
		changes,
		former: toFormer({ editions, statements, changes }),
		aliases: records.aliases?.record.aliases ?? [],
	};
}
