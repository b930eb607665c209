import type { Alias, StandingPage } from '../schema/alias.ts';
import type { AnswerRecord } from '../schema/answer.ts';
import type { AudienceId, AudienceRecord } from '../schema/audience.ts';
import type { ChangeNote, EditionRecord, FrozenStatement } from '../schema/edition.ts';
import type { GuideRecord } from '../schema/guide.ts';
import type { Row, RowKind } from '../schema/topic.ts';
import type { SectionId } from '../schema/section.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { Basis, Claim, StatementKind } from '../schema/statement.ts';
import type { Certainty } from '../schema/strength.ts';
import type { SecondReadings } from '../schema/second-readings.ts';
import type { CountryPageRecord } from '../schema/country-page.ts';
import type { LineMark, NextStep, SupportedMark, ToolLineRecord, ToolRecord } from '../schema/tool.ts';
import type { TableName, TableRow } from '../schema/tables.ts';
import type { UrgentHelpRecord } from '../schema/urgent-help.ts';
import type { MarkedSentence } from '../reading/marked-text.ts';
import type { CitationItem, Segment } from '../reading/cited-text.ts';

/** Prose that may cite, read once. */
export interface CitedText {
	segments: Segment[];
	/** The keys cited, each once, in order of first appearance. */
	keys: string[];
	/** The words without the citations in brackets. */
	plain: string;
	/** Line in its file. */
	line: number;
}

/** The “why” of a statement, as it stands in the body of its topic. */
export interface Why {
	/** Line of `<Statement id="…">`. */
	line: number;
	keys: string[];
	segments: Segment[];
	/** Its words without markup or citations. */
	plain: string;
	/** The same, paragraph by paragraph, each with its own line. */
	paragraphs: CitedText[];
}

/** One thing that a reader can act on or quote. */
export interface Statement {
	id: string;
	/** Section, topic and place, e.g. `5.2.3`. */
	number: string;
	section: SectionId;
	topic: string;
	/** Address with its anchor, e.g. `/training/length-and-form/#courses-differ`. */
	path: string;
	kind: StatementKind;
	text: CitedText;
	/** Of a finding. */
	claim?: Claim;
	certainty?: Certainty;
	basis?: Basis;
	/** Ways in which readers ask for just this. */
	alsoAsked?: readonly string[];
	/** Of a rule: where it holds. */
	place?: string;
	reason?: string;
	/** The readers who need it most; empty where all do. */
	audiences: AudienceId[];
	/** Rests only on sources that are newer than the review’s searches. */
	newer: boolean;
	why?: Why;
	file: string;
	line: number;
}

/** A row of a table, with its line: the keys of its sources, and the same with the facts that it names. */
export type PlacedRow<K extends RowKind> = Omit<Row<K>, 'sources'> & { line: number; sources: string[]; named: CitationItem[] };
export type Rows = { [K in RowKind]: PlacedRow<K>[] };

/** Statements that stand under one heading. */
export interface TopicPart {
	title?: string;
	statements: Statement[];
}

export interface Topic {
	section: SectionId;
	slug: string;
	/** Section and place, e.g. `5.2`. */
	number: string;
	path: string;
	title: string;
	summary: CitedText;
	/** Ways in which readers ask for it. */
	alsoAsked: readonly string[];
	reviewed: string;
	/** Topics that this one names, and those that name it, in the guide’s order. */
	related: Topic[];
	statements: Statement[];
	/** The same under the headings of its text; without a title those before the first. */
	parts: TopicPart[];
	rows: Rows;
	/** The citations of its text between the statements. */
	loose: CitationItem[];
	/** Every key that the page cites, in order of first appearance: summary, statements with their whys, rows. */
	keys: string[];
	file: string;
}

export interface Section {
	id: SectionId;
	/** Place in reading order, 1 first. */
	number: number;
	path: string;
	title: string;
	shortTitle: string;
	summary: CitedText;
	forWhom: string;
	inBrief: Statement[];
	/** What a reader might look for and will not find: `subject` is how its text begins, up to the first stop. */
	notCovered: (CitedText & { subject: string; alsoAsked: readonly string[] })[];
	fewCoreSources?: string;
	newestChange: { date: string; what: string };
	topics: Topic[];
	/** Every key that a topic of the section cites. */
	keys: string[];
	file: string;
}

/** A source record with the statements that rest on it. */
export interface Source extends SourceRecord {
	path: string;
	/** Year of publication, or null where the work is undated. */
	year: number | null;
	/** Statements whose text or why cites it, in the guide’s order. */
	citedBy: Statement[];
	file: string;
}

export interface Task extends Omit<AudienceRecord['tasks'][number], 'statements' | 'why'> {
	why: CitedText;
	statements: Statement[];
}

export interface Audience extends Omit<AudienceRecord, 'tasks' | 'stages'> {
	id: AudienceId;
	path: string;
	/** Its questions by stage; empty where none are written. */
	stages: Stage[];
	tasks: Task[];
	file: string;
}

/** Prose of an answer, with its line. */
export interface AnswerText {
	sentences: MarkedSentence[];
	/** Its words without the marks. */
	plain: string;
	line: number;
}

/** One answer to one question, with the statements that it rests on. */
export interface Answer extends Pick<AnswerRecord, 'question' | 'alsoAsked' | 'audiences' | 'tools' | 'reviewed'> {
	slug: string;
	path: string;
	short: AnswerText;
	do: AnswerText[];
	dont: AnswerText[];
	figure?: { value: string; words: AnswerText };
	example?: { title: string; words: AnswerText; invented: boolean };
	countries: { country: string; words: AnswerText }[];
	sure: AnswerText;
	meanwhile: AnswerText[];
	urgentHelp: boolean;
	/** Every statement that its text names, in order of first appearance, then the further ones that it shows. */
	statements: Statement[];
	related: Answer[];
	file: string;
	line: number;
}

/** A stage of a reader’s way, with its questions in the order in which they come up. */
export interface Stage {
	title: string;
	answers: Answer[];
}

/** A row of a table over all sources, with its line and its source as a citation. */
export type PlacedTableRow<N extends TableName> = Omit<TableRow<N>, 'source'> & { source: CitationItem; line: number };

/** One thing that a tool’s line rests on: citations with their facts, and statements. */
export interface ToolSupport {
	mark: SupportedMark;
	place?: string;
	note?: string;
	items: CitationItem[];
	statements: Statement[];
}

/** A line of a tool, with its line in the file. */
export interface ToolLine extends Omit<ToolLineRecord, 'rests'> {
	rests: ToolSupport[];
	/** Its marks, strongest first; the guide’s own suggestion alone where it rests on nothing. */
	marks: LineMark[];
	/** Address with its anchor. */
	path: string;
	line: number;
}

export interface ToolPart extends Omit<ToolRecord['parts'][number], 'lines'> {
	lines: ToolLine[];
}

/** A tool to copy, fill in or tick. */
export interface Tool extends Omit<ToolRecord, 'parts' | 'questions'> {
	id: string;
	path: string;
	parts: ToolPart[];
	questions?: { ask: string[]; items: CitationItem[] };
	/** Every key that the page cites, in order of first appearance. */
	keys: string[];
	file: string;
	line: number;
}
export type { NextStep };

/** Words with the facts that they rest on, and their line in the file. */
interface Placed {
	items: CitationItem[];
	line: number;
}

/** A country or nation of which the records say enough for a page. */
export interface CountryPage extends Omit<CountryPageRecord, 'bodies' | 'lines'> {
	id: string;
	path: string;
	bodies: (Omit<CountryPageRecord['bodies'][number], 'facts'> & Placed)[];
	lines: (Omit<CountryPageRecord['lines'][number], 'facts'> & Placed)[];
	/** Every key that the page cites, in order of first appearance. */
	keys: string[];
	file: string;
}

/** A published edition: the statements in the words that they had. */
export interface Edition extends EditionRecord {
	path: string;
	file: string;
}

/** A statement that no longer stands where an edition had it: withdrawn, or moved. */
export interface FormerStatement {
	/** The address that it had, which it keeps. */
	path: string;
	frozen: FrozenStatement;
	/** The last edition that had it there. */
	edition: Edition;
	/** Where it stands now; nothing where it is withdrawn. */
	now?: Statement;
	/** Why it was withdrawn. */
	note?: ChangeNote;
}

/** The whole guidance, linked in both directions: plain data, no markup. */
export interface Guide {
	/** Title, edition, dates. */
	about: GuideRecord;
	/** In reading order. */
	sections: Section[];
	/** By id, in reading order. */
	statements: Map<string, Statement>;
	/** By citation key: the review, then core, then wider, each by key. */
	sources: Map<string, Source>;
	/** In the order of AUDIENCES. */
	audiences: Audience[];
	/** In the order in which readers’ front pages have them, then by slug. */
	answers: Answer[];
	/** Where somebody in danger finds help at once. */
	urgentHelp: UrgentHelpRecord['services'];
	/** Why a record that exists is not published, by key. */
	held: Record<string, string>;
	/** The frozen editions, the oldest first. */
	editions: Edition[];
	/** Every note on a change since an edition, as written. */
	changes: ChangeNote[];
	/** In the order of the editions that had them. */
	former: FormerStatement[];
	/** The tables over all sources; none where a table’s file is not there. */
	tables: { [N in TableName]: PlacedTableRow<N>[] };
	/** In the order of the list of tools. */
	tools: Tool[];
	/** Countries and nations that have a page, A to Z. */
	countries: CountryPage[];
	/** The second readings as recorded, lapsed ones too, by what was read: `statement:<id>`, `answer:<slug>`, `tool:<id>`. */
	secondReadings: SecondReadings;
	/** What people type for what the guide says. */
	aliases: Alias[];
	/** The pages about the guide itself that search finds. */
	pages: StandingPage[];
}
