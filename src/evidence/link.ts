import { SECTIONS, SUBJECT } from '../schema/section.ts';
import type { ChangeNote, WrittenNote } from '../schema/edition.ts';
import { SOURCE_SETS } from '../schema/source.ts';
import { TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { referenceItem } from '../reading/cited-text.ts';
import { inAudienceOrder, type Records, type Written } from '../reading/records.ts';
import { audiencePath, sectionPath, sourcePath } from './addresses.ts';
import { toCitedText } from './cited-words.ts';
import { toEditions, toFormer } from './editions.ts';
import { toAnswers } from './link-answers.ts';
import { relate, toTopic } from './link-topic.ts';
import { toCountries } from './link-countries.ts';
import { toTools } from './link-tools.ts';
import type { Answer, Guide, Section, Source, Statement } from './model.ts';

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
		notCovered: record.notCovered.map(({ text, alsoAsked = [] }, place) => {
			const cited = toCitedText(text, lineOf(['notCovered', place, 'text']), sources);
			return { ...cited, subject: SUBJECT.exec(cited.plain)?.[0] ?? cited.plain, alsoAsked };
		}),
		topics,
		keys: [...new Set(topics.flatMap(({ keys }) => keys))],
		file,
	} as Section;
}

function toAudiences(
	records: Records,
	statements: ReadonlyMap<string, Statement>,
	sources: ReadonlyMap<string, Source>,
	answers: readonly Answer[],
): Guide['audiences'] {
	const bySlug = new Map(answers.map((answer) => [answer.slug, answer]));
	return inAudienceOrder(records.audiences).map(
		({ id, record, lineOf, file }: Written<Records['audiences'][number]['record']> & { id: Records['audiences'][number]['id'] }) => ({
			...record,
			id,
			path: audiencePath(id),
			stages: (record.stages ?? []).map((stage) => ({
				title: stage.title,
				answers: stage.answers.flatMap((slug) => bySlug.get(slug) ?? []),
			})),
			tasks: record.tasks.map((task, place) => ({
				...task,
				why: toCitedText(task.why, lineOf(['tasks', place, 'why']), sources),
				statements: task.statements.flatMap((one) => statements.get(one) ?? []),
			})),
			file,
		}),
	);
}

/** A note on several statements as one on each. */
export const toNotes = ({
	since,
	statement,
	statements = statement === undefined ? [] : [statement],
	what,
	why,
	instead = [],
}: WrittenNote) => statements.map((one): ChangeNote => ({ since, statement: one, what, why, instead }));

function toTables({ tables }: Records): Guide['tables'] {
	const placed = (name: TableName) =>
		(tables[name]?.record ?? []).map((row, place) => ({
			...row,
			source: referenceItem(row.source),
			line: tables[name]?.lineOf([place]) ?? 1,
		}));
	return Object.fromEntries(TABLE_NAMES.map((name) => [name, placed(name)])) as unknown as Guide['tables'];
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
	const answers = toAnswers(records, statements);
	const editions = toEditions(records);
	const changes = (records.changes?.record.changes ?? []).flatMap(toNotes);
	return {
		about: records.guide?.record ?? NO_GUIDE,
		sections,
		statements,
		sources,
		audiences: toAudiences(records, statements, sources, answers),
		answers,
		urgentHelp: records.urgentHelp?.record.services ?? [],
		held: records.held,
		editions,
		changes,
		former: toFormer({ editions, statements, changes }),
		tables: toTables(records),
		tools: toTools(records, statements),
		countries: toCountries(records),
		secondReadings: records.secondReadings?.record ?? {},
		aliases: records.aliases?.record.aliases ?? [],
		pages: records.aliases?.record.pages ?? [],
	};
}
