import { type Issue } from '../reading/issue.ts';
import type { AudienceId } from '../schema/audience.ts';
import { READ_AGAIN } from '../schema/second-readings.ts';
import { FACT_BASES } from '../schema/source.ts';
import { BASES, type Basis, type Claim, CLAIMS, STATEMENT_KINDS, type StatementKind } from '../schema/statement.ts';
import { CERTAINTIES, type Certainty } from '../schema/strength.ts';
import { statementsUnanswered } from './answers.ts';
import { mapCells } from './evidence-map.ts';
import type { Guide, Section, Source, Statement } from './model.ts';
import { type Evidence, type Passage, passagesOf } from './passages.ts';
import { readingLevel } from './reading-level.ts';
import { askedName, countReadings, notReadAgain, readAgainByKind, type ReadingState, type ReadKind } from './readings.ts';

/** After so many months without a review a page is named. */
const REVIEW_MONTHS = 24;

type Counts<K extends string> = Record<K, number>;

/** What a section holds. */
interface SectionCounts {
	section: Section;
	statements: number;
	newer: number;
	/** Sources that its topics cite. */
	core: number;
	wider: number;
}

/** How the guide stands: numbers and lists for those who keep it, without a verdict. */
export interface Report {
	sections: SectionCounts[];
	kinds: Counts<StatementKind>;
	claims: Counts<Claim>;
	certainties: Counts<Certainty>;
	bases: Counts<Basis>;
	/** Statements, answers and tools by how their second reading stands. */
	readings: Record<ReadKind, Counts<ReadingState>>;
	/** Answers by the reader whom they serve. */
	answers: { reader: AudienceId; count: number }[];
	/** Statements that no answer uses. */
	unanswered: Statement[];
	/** Second readings that have lapsed, by the name by which they are asked for: a statement’s id, `answer:<slug>`, `tool:<id>`. */
	lapsed: string[];
	/** How closely the facts of all records were read. */
	factBases: Counts<keyof typeof FACT_BASES>;
	/** Flesch–Kincaid grade of the statements: the half of them that is easier to read has at most the first. */
	statementGrades: { median: number; highest: number };
	/** Flesch–Kincaid grade of each file’s prose, hardest first. */
	readingLevels: { file: string; grade: number }[];
	/** Files that were last reviewed more than 24 months before the edition, longest ago first. */
	overdue: { file: string; reviewed: string }[];
	/** Sources that one statement cites, and those that none does. */
	citedOnce: Source[];
	neverCited: Source[];
	/** Facts about a section of which no statement cites their source. */
	unusedFacts: { section: Section; source: Source; facts: string[] }[];
	warnings: Issue[];
}

function countEach<K extends string>(keys: readonly K[], of: (key: K) => number): Counts<K> {
	return Object.fromEntries(keys.map((key) => [key, of(key)])) as Counts<K>;
}

function toSectionCounts(section: Section, guide: Guide): SectionCounts {
	const statements = section.topics.flatMap((topic) => topic.statements);
	const cells = mapCells(section, guide);
	return {
		section,
		statements: statements.length,
		newer: statements.filter(({ newer }) => newer).length,
		core: cells.flatMap(({ core }) => core).length,
		wider: cells.flatMap(({ wider }) => wider).length,
	};
}

/** The day so many months before another, e.g. `2024-11-22` for `2026-11-22` and 24. */
function monthsBefore(date: string, months: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCMonth(day.getUTCMonth() - months);
	return day.toISOString().slice(0, 10);
}

function statementGrades(statements: readonly Statement[]): Report['statementGrades'] {
	const grades = statements.map(({ text }) => readingLevel([text.plain])).sort((a, b) => a - b);
	return { median: grades[Math.floor((grades.length - 1) / 2)] ?? NaN, highest: grades.at(-1) ?? NaN };
}

/** What is no sentence, or stands on no page of its file. */
const NO_PROSE = new Set<Passage['kind']>(['row', 'table', 'title', 'guide', 'note']);

function readingLevels(evidence: Evidence): Report['readingLevels'] {
	const prose = passagesOf(evidence).filter(({ kind }) => !NO_PROSE.has(kind));
	return [...Map.groupBy(prose, ({ file }) => file)]
		.map(([file, passages]) => ({ file, grade: readingLevel(passages.map(({ plain }) => plain)) }))
		.sort((a, b) => b.grade - a.grade);
}

function unusedFacts({ sections, sources }: Guide): Report['unusedFacts'] {
	return sections.flatMap((section) =>
		[...sources.values()]
			.filter(({ citedBy }) => !citedBy.some((statement) => statement.section === section.id))
			.map((source) => ({ section, source, facts: source.facts.filter((fact) => fact.section === section.id).map(({ fact }) => fact) }))
			.filter(({ facts }) => facts.length > 0),
	);
}

/** Counts and lists; `warnings` are those of the checks. */
export function toReport(evidence: Evidence, warnings: readonly Issue[]): Report {
	const { guide, records } = evidence;
	const statements: Statement[] = [...guide.statements.values()];
	const sources = [...guide.sources.values()];
	const facts = sources.flatMap((source) => source.facts);
	const byKind = readAgainByKind(guide);
	const due = monthsBefore(guide.about.published, REVIEW_MONTHS);
	return {
		sections: guide.sections.map((section) => toSectionCounts(section, guide)),
		kinds: countEach(STATEMENT_KINDS, (kind) => statements.filter((statement) => statement.kind === kind).length),
		claims: countEach(CLAIMS, (claim) => statements.filter((statement) => statement.claim === claim).length),
		certainties: countEach(CERTAINTIES, (certainty) => statements.filter((statement) => statement.certainty === certainty).length),
		bases: countEach(BASES, (basis) => statements.filter((statement) => statement.basis === basis).length),
		readings: Object.fromEntries(READ_AGAIN.map((kind) => [kind, countReadings(byKind[kind], guide)])) as Report['readings'],
		answers: guide.audiences.map(({ id }) => ({
			reader: id,
			count: guide.answers.filter(({ audiences }) => audiences.includes(id)).length,
		})),
		unanswered: statementsUnanswered(guide),
		lapsed: notReadAgain(guide)
			.filter(({ state }) => state === 'lapsed')
			.map(({ passage }) => askedName(passage)),
		factBases: countEach(
			Object.keys(FACT_BASES) as (keyof typeof FACT_BASES)[],
			(basis) => facts.filter((fact) => fact.basis === basis).length,
		),
		statementGrades: statementGrades(statements),
		readingLevels: readingLevels(evidence),
		overdue: [...records.topics, ...records.audiences, ...records.answers]
			.map(({ file, record }) => ({ file, reviewed: record.reviewed }))
			.filter(({ reviewed }) => reviewed < due)
			.sort((a, b) => (a.reviewed < b.reviewed ? -1 : 1)),
		citedOnce: sources.filter(({ citedBy }) => citedBy.length === 1),
		neverCited: sources.filter(({ citedBy, set }) => citedBy.length === 0 && set !== 'review'),
		unusedFacts: unusedFacts(guide),
		warnings: [...warnings],
	};
}
