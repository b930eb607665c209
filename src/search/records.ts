import type { Citations } from '../citation/citations.ts';
import { audiencePath, PAGES, termAnchor } from '../evidence/addresses.ts';
import type { Guide, Section, Source, Statement, Topic } from '../evidence/model.ts';
import { SOURCE_KINDS } from '../schema/source.ts';
import type { Facet } from './facets.ts';

/** What search finds: a thing with an address of its own. */
export interface SearchRecord {
	/** Address with its anchor, without the base path. */
	url: string;
	/** The words that are searched and quoted. */
	content: string;
	/** What a result shows; `title` weighs most in the ranking. */
	meta: { title: string; kind: string; detail: string };
	/** The values by which it can be filtered, by facet. */
	filters: Partial<Record<Facet, string[]>>;
}

/** Bands of years of publication, newest first. */
export function yearBand(year: number | null): string {
	if (year === null) return 'No date';
	if (year >= 2020) return '2020 and later';
	if (year >= 2015) return '2015 to 2019';
	if (year >= 2010) return '2010 to 2014';
	return 'Before 2010';
}

const unique = (list: readonly string[]) => [...new Set(list)];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The kinds and years of the sources that something rests on. */
function evidenceFilters(sources: readonly Source[]): Pick<SearchRecord['filters'], 'evidence' | 'year'> {
	return {
		evidence: unique(sources.map(({ kind }) => capital(SOURCE_KINDS[kind]))),
		year: unique(sources.map(({ year }) => yearBand(year))),
	};
}

const cited = (keys: readonly string[], guide: Guide) => keys.flatMap((key) => guide.sources.get(key) ?? []);

function ofStatement(statement: Statement, section: Section, guide: Guide): SearchRecord {
	const { text, why, number, kind, certainty, basis, path } = statement;
	const appraisal = certainty ? `, certainty ${certainty}` : basis ? `, based on ${basis}` : '';
	return {
		url: path,
		content: `${text.plain} ${why?.plain ?? ''}`,
		meta: { title: text.plain, kind: 'Statement', detail: `${number} ${kind}${appraisal} · ${section.title}` },
		filters: { kind: ['Statement'], section: [section.title], ...evidenceFilters(cited(text.keys, guide)) },
	};
}

function ofTopic(topic: Topic, section: Section, guide: Guide): SearchRecord {
	const rows = Object.values(topic.rows).flatMap((list) =>
		list.map((row) =>
			Object.values(row)
				.filter((value) => typeof value === 'string')
				.join(', '),
		),
	);
	return {
		url: topic.path,
		content: [topic.summary.plain, ...topic.statements.map(({ text }) => text.plain), ...rows].join(' '),
		meta: { title: topic.title, kind: 'Topic', detail: `${topic.number} · ${section.title}` },
		filters: { kind: ['Topic'], section: [section.title], ...evidenceFilters(cited(topic.keys, guide)) },
	};
}

function ofSection(section: Section): SearchRecord {
	return {
		url: section.path,
		content: [section.summary.plain, section.forWhom, ...section.topics.map(({ title }) => title)].join(' '),
		meta: { title: section.title, kind: 'Section', detail: `Section ${section.number}` },
		filters: { kind: ['Section'], section: [section.title] },
	};
}

function ofSource(source: Source, guide: Guide, citations: Citations): SearchRecord {
	const { csl, kind, facts, countries, size, path, year, set } = source;
	const names = (csl.author ?? []).map((name) => ('literal' in name ? name.literal : name.family));
	const sections = guide.sections.filter(({ id }) => facts.some((fact) => fact.section === id)).map(({ title }) => title);
	const where = set === 'core' ? 'core source' : set === 'review' ? 'the review that the guide stands on' : 'wider reading';
	return {
		url: path,
		content: [csl.title, ...names, csl.DOI ?? '', source.id, ...facts.map(({ fact }) => fact), ...countries, size ?? ''].join('. '),
		meta: { title: `${citations.label(source.id)}: ${csl.title}`, kind: 'Source', detail: `${capital(SOURCE_KINDS[kind])}, ${where}` },
		filters: { kind: ['Source'], section: sections, evidence: [capital(SOURCE_KINDS[kind])], year: [yearBand(year)] },
	};
}

function ofTerms(guide: Guide): SearchRecord[] {
	return guide.sections.flatMap((section) =>
		section.topics.flatMap(({ rows }) =>
			rows.terms.map(({ term, meaning, variants = [] }) => ({
				url: `${PAGES.glossary}#${termAnchor(term)}`,
				content: [term, meaning, ...variants.map(({ name, countries = [] }) => `${name} ${countries.join(' ')}`)].join('. '),
				meta: { title: [term, ...variants.map(({ name }) => name)].join(', '), kind: 'Term', detail: 'Glossary' },
				filters: { kind: ['Term'], section: [section.title] },
			})),
		),
	);
}

function ofTasks(guide: Guide): SearchRecord[] {
	return guide.audiences.flatMap(({ id, title, tasks }) =>
		tasks.map((task) => ({
			url: `${audiencePath(id)}#${task.id}`,
			content: [task.title, task.why.plain, ...task.checklist].join(' '),
			meta: { title: task.title, kind: 'Task', detail: title },
			filters: { kind: ['Task'] },
		})),
	);
}

/** Everything that search finds, in the guide’s order. */
export function toSearchRecords(guide: Guide, citations: Citations): SearchRecord[] {
	return [
		...guide.sections.flatMap((section) => [
			ofSection(section),
			...section.topics.flatMap((topic) => [
				ofTopic(topic, section, guide),
				...topic.statements.map((statement) => ofStatement(statement, section, guide)),
			]),
		]),
		...ofTerms(guide),
		...ofTasks(guide),
		...[...guide.sources.values()].map((source) => ofSource(source, guide, citations)),
	];
}
