import type { AliasesRecord } from '../schema/alias.ts';
import type { AnswerRecord } from '../schema/answer.ts';
import { AUDIENCES, type AudienceId, type AudienceRecord } from '../schema/audience.ts';
import type { EditionRecord, WrittenNote } from '../schema/edition.ts';
import type { GuideRecord } from '../schema/guide.ts';
import type { SectionId, SectionRecord } from '../schema/section.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { SecondReadings } from '../schema/second-readings.ts';
import type { TableName, TableRow } from '../schema/tables.ts';
import type { CountryPageRecord } from '../schema/country-page.ts';
import type { ToolRecord } from '../schema/tool.ts';
import type { TopicRecord } from '../schema/topic.ts';
import type { UrgentHelpRecord } from '../schema/urgent-help.ts';
import type { Body } from './body.ts';
import type { Path } from './parsed.ts';

/** A record as its author wrote it, with its file and the line of each value. */
export interface Written<R> {
	file: string;
	/** The file’s name without its ending. */
	name: string;
	record: R;
	lineOf: (path: Path) => number;
}

/** Everything that could be read from the content folder. */
export interface Records {
	guide: Written<GuideRecord> | undefined;
	held: Record<string, string>;
	sources: Written<SourceRecord>[];
	sections: (Written<SectionRecord> & { id: SectionId })[];
	topics: (Written<TopicRecord> & { section: SectionId; body: Body })[];
	audiences: (Written<AudienceRecord> & { id: AudienceId })[];
	answers: Written<AnswerRecord>[];
	/** The frozen editions, each with the digest of its file. */
	editions: (Written<EditionRecord> & { digest: string })[];
	/** The digests that the editions’ files had when they were written. */
	digests: Written<Record<string, string>> | undefined;
	changes: Written<{ changes: WrittenNote[] }> | undefined;
	/** The tables over all sources, by name. */
	tables: { [N in TableName]?: Written<TableRow<N>[]> };
	/** The tools; a tool’s id is its file’s name. */
	tools: Written<ToolRecord>[];
	/** The pages of countries and nations; the id is the file’s name. */
	countries: Written<CountryPageRecord>[];
	/** What has been compared with its facts by somebody who did not write it. */
	secondReadings: Written<SecondReadings> | undefined;
	/** What people type for what the guide says. */
	aliases: Written<AliasesRecord> | undefined;
	/** Where somebody in danger finds help at once. */
	urgentHelp: Written<UrgentHelpRecord> | undefined;
}

/** What can be read of no file. */
export const noRecords = (): Records => ({
	guide: undefined,
	held: {},
	sources: [],
	sections: [],
	topics: [],
	audiences: [],
	answers: [],
	editions: [],
	digests: undefined,
	changes: undefined,
	tables: {},
	tools: [],
	countries: [],
	secondReadings: undefined,
	aliases: undefined,
	urgentHelp: undefined,
});

/** The readers that have a page, in their order. */
export const inAudienceOrder = <T extends { id: AudienceId }>(list: readonly T[]): T[] =>
	[...list].sort((a, b) => AUDIENCES.indexOf(a.id) - AUDIENCES.indexOf(b.id));
