import { doiAddress } from '../schema/identifiers.ts';
import { type Notice, NOTICE_KIND_NAMES, NOTICE_KINDS } from '../schema/notice.ts';
import { shortAuthor } from './cited-words.ts';
import type { Answer, Guide, Source, Statement } from './model.ts';
import { dateInWords } from './words.ts';

/** A notice with the work that it is of. */
export interface WorkNotice extends Notice {
	source: Source;
}

type Sources = Pick<Guide, 'sources'>;

/** The notices of some works, each once, gravest first. */
export const noticesOf = (keys: Iterable<string>, { sources }: Sources): WorkNotice[] =>
	[...new Set(keys)]
		.flatMap((key) => sources.get(key) ?? [])
		.flatMap((source) => (source.notice ?? []).map((one) => ({ ...one, source })))
		.sort((a, b) => NOTICE_KIND_NAMES.indexOf(a.kind) - NOTICE_KIND_NAMES.indexOf(b.kind));

type Citing = Pick<Statement, 'text'> & Partial<Pick<Statement, 'why'>>;
const keysOf = ({ text, why }: Citing) => [...text.keys, ...(why?.keys ?? [])];

/** Those of the works that a statement cites, in its words or its why. */
export const statementNotices = (statement: Citing, guide: Sources) => noticesOf(keysOf(statement), guide);

/** Those of the works that the statements of an answer cite. */
export const answerNotices = ({ statements }: Pick<Answer, 'statements'>, guide: Sources) => noticesOf(statements.flatMap(keysOf), guide);

/** What a notice says of its work, e.g. `Roe 2020 is retracted, 3 May 2025`. */
export const noticeWords = ({ source, kind, date }: WorkNotice) =>
	`${shortAuthor(source)} ${source.year ?? 'n.d.'} is ${NOTICE_KINDS[kind]}, ${dateInWords(date)}`;

/** Where a notice is to be read. */
export const noticeAddress = ({ DOI, URL = '' }: Pick<Notice, 'DOI' | 'URL'>) => (DOI === undefined ? URL : doiAddress(DOI));
