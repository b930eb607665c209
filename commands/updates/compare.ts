import type { Source } from '../../src/evidence/model.ts';
import { dateInWords } from '../../src/evidence/words.ts';
import { doiAddress } from '../../src/schema/identifiers.ts';
import { NOTICE_KINDS, type NoticeKind } from '../../src/schema/notice.ts';
import { partialDate } from '../../src/schema/words.ts';
import type { Answer, Update } from './ask-crossref.ts';

/** Crossref’s twelve types of update and how a record says them. */
const KINDS: ReadonlyMap<string, NoticeKind> = new Map(
	Object.entries({
		retraction: 'retraction',
		removal: 'retraction',
		withdrawal: 'retraction',
		partial_retraction: 'partial-retraction',
		expression_of_concern: 'expression-of-concern',
		correction: 'correction',
		corrigendum: 'correction',
		erratum: 'correction',
		addendum: 'correction',
		clarification: 'correction',
		new_edition: 'new-version',
		new_version: 'new-version',
	} satisfies Record<string, NoticeKind>),
);

const aDate = partialDate('write a date');

/** A notice of a source that Crossref knows. */
export interface Known {
	source: Source;
	/** Nothing where Crossref’s type is none of those that it names. */
	kind: NoticeKind | undefined;
	/** Crossref’s own word. */
	type: string;
	/** DOI of the notice. */
	doi: string;
	/** As far as it is known, e.g. `2025-05`. */
	date: string | undefined;
	/** Whether the record has it. */
	recorded: boolean;
}

/** What asking has brought. */
export interface Comparison {
	notices: Known[];
	/** Works that are themselves notices or new versions of another that the guide does not have. */
	updating: { source: Source; type: string; doi: string }[];
	/** Works that Crossref has under another DOI. */
	renamed: { source: Source; doi: string }[];
	unknown: Source[];
	failed: { source: Source; why: string }[];
	/** Records without a DOI, of which Crossref cannot be asked. */
	without: Source[];
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The date of an update as a record has it: as far as it is a date. */
function dateOf({ updated }: Update): string | undefined {
	const parts = updated?.['date-parts']?.[0] ?? [];
	const missing = parts.findIndex((part) => !part);
	const [year = '', ...rest] = parts.slice(0, missing === -1 ? 3 : Math.min(missing, 3)).map((part) => String(part).padStart(2, '0'));
	return [[year, ...rest].join('-'), year].find((date) => aDate.safeParse(date).success);
}

function toKnown(source: Source, doi: string, update: Update): Known {
	const kind = KINDS.get(update.type.toLowerCase().replace(/[\s-]+/g, '_'));
	return {
		source,
		kind,
		type: update.type,
		doi,
		date: dateOf(update),
		recorded: (source.notice ?? []).some((one) => one.DOI !== undefined && same(one.DOI, doi) && (kind === undefined || one.kind === kind)),
	};
}

/** Crossref tells of one notice twice where a publisher and Retraction Watch both reported it. */
function once(all: readonly Known[]): Known[] {
	const key = ({ source, kind, type, doi }: Known) => [source.id, doi.toLowerCase(), kind ?? type].join(' ');
	return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].reverse();
}

/** Sets beside the records what Crossref answered for their DOIs. */
export function compare(sources: readonly Source[], answers: ReadonlyMap<string, Answer>): Comparison {
	const notices: Known[] = [];
	const found: Comparison = { notices, updating: [], renamed: [], unknown: [], failed: [], without: [] };
	for (const source of sources) {
		const { DOI } = source.csl;
		const answer = DOI === undefined ? undefined : answers.get(DOI.toLowerCase());
		if (DOI === undefined) found.without.push(source);
		else if (answer?.state === 'unknown') found.unknown.push(source);
		else if (answer?.state !== 'known') found.failed.push({ source, why: answer?.why ?? 'not asked' });
		else {
			const { record } = answer;
			if (!same(record.DOI, DOI)) found.renamed.push({ source, doi: record.DOI });
			notices.push(...record['updated-by'].map((update) => toKnown(source, update.DOI, update)));
			for (const update of record['update-to']) {
				const updated = sources.filter(({ csl }) => csl.DOI !== undefined && same(csl.DOI, update.DOI));
				notices.push(...updated.map((one) => toKnown(one, record.DOI, update)));
				if (updated.length === 0) found.updating.push({ source, type: update.type, doi: update.DOI });
			}
		}
	}
	return { ...found, notices: once(notices) };
}

/** What stands to be done, a line each: `file:line  rule  found → fix`. `lineOf`: where a source’s DOI stands in its file. */
export function faultLines({ notices, failed }: Comparison, fileOf: (source: Source) => string): string[] {
	return [
		...notices
			.filter(({ recorded }) => !recorded)
			.map(({ source, kind, type, doi, date }) => {
				const when = date === undefined ? '' : ` of ${dateInWords(date)}`;
				const entry = JSON.stringify({
					kind: kind ?? 'one of its kinds',
					date: date ?? 'its date',
					DOI: doi,
					words: 'what it says, in your own words',
				});
				const field = source.notice ? `add to \`notice\`: ${entry}` : `write "notice": [${entry}]`;
				return `${fileOf(source)}  unrecorded-notice  Crossref has a notice${when}, “${type}”: ${doiAddress(doi)} → read it, and ${field}`;
			}),
		...failed.map(({ source, why }) => `${fileOf(source)}  not-asked  ${source.csl.DOI ?? ''}: ${why} → run it again later`),
	];
}

/** The whole report: what is recorded already, what Crossref does not know, what could not be asked. */
export function reportLines({ notices, updating, renamed, unknown, without }: Comparison, fileOf: (source: Source) => string): string[] {
	const part = (heading: string, lines: readonly string[]) => ['', `${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
	return [
		...part(
			'Notices that the records have',
			notices
				.filter(({ recorded }) => recorded)
				.map(({ source, kind, type, doi }) => `${fileOf(source)}  ${kind ? NOTICE_KINDS[kind] : type}: ${doiAddress(doi)}`),
		),
		...part(
			'Works that are a notice or a new version of another, which the guide does not have',
			updating.map(({ source, type, doi }) => `${fileOf(source)}  “${type}” of ${doiAddress(doi)}`),
		),
		...part(
			'Works that Crossref has under another DOI',
			renamed.map(({ source, doi }) => `${fileOf(source)}  ${source.csl.DOI ?? ''} is ${doi}`),
		),
		...part(
			'DOIs that Crossref does not know',
			unknown.map((source) => `${fileOf(source)}  ${source.csl.DOI ?? ''}`),
		),
		...part(
			'Records without a DOI, of which it cannot be asked',
			without.map(({ id }) => id),
		),
	];
}
