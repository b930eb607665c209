import type { AudienceId } from '../../schema/audience.ts';
import { CERTAINTY_WORDS } from '../../schema/labels.ts';
import { SOURCE_KINDS, type SourceKind } from '../../schema/source.ts';
import type { Basis, Claim, StatementKind } from '../../schema/statement.ts';
import type { Certainty } from '../../schema/strength.ts';

/** What each kind of statement is, for readers who meet the labels for the first time. */
export const STATEMENT_MEANINGS = {
	finding: 'what studies observed, with the studies that it rests on',
	advice: 'what guidance, policy or people doing the work recommend, with what the advice rests on',
	rule: 'what a law, a policy, a code or a programme sets, with the place where it holds',
	gap: 'what nobody has yet studied, or studied well enough to say',
} as const satisfies Record<StatementKind, string>;

/** The same for the editions that said so where no source had graded a finding. */
export const FROZEN_CERTAINTY_WORDS = { ...CERTAINTY_WORDS, 'not appraised': 'Certainty not appraised' } as const;

/** What each grade means to somebody who has to decide. */
export const CERTAINTY_MEANINGS = {
	high: 'more research is very unlikely to change the finding',
	moderate: 'more research may change it',
	low: 'more research is likely to change it',
	'very low': 'the finding is very uncertain',
} as const satisfies Record<Certainty, string>;

/** What each basis of advice is. */
export const BASIS_MEANINGS = {
	research: 'studies or reviews whose authors draw the advice from their findings',
	'consensus guidance': 'guidance on which a group agreed, such as a professional or training body',
	'practice guidance': 'what one body or author recommends from practice',
	policy: 'what a government, health service or certifying body lays down or did',
	law: 'what an act, a regulation or a court lays down',
	'lived experience': 'what people who do or use peer support recommend',
} as const satisfies Record<Basis, string>;

/** What each kind of claim says, for readers who meet the words for the first time. */
export const CLAIM_MEANINGS = {
	effect: 'something was tried and its results were measured',
	association: 'two things were found together; neither need be the cause of the other',
	experience: 'what people said of what they went through, or what they think',
	description: 'how something is done, or how often it is found',
	consensus: 'what a group of experts agreed on',
} as const satisfies Record<Claim, string>;

/** Readers, as a statement names those who need it most. */
export const AUDIENCE_WORDS = {
	'service-managers': 'service managers',
	'peer-workers': 'peer support workers',
	policymakers: 'policymakers',
} as const satisfies Record<AudienceId, string>;

/** Kinds of evidence as they are counted, one and many. */
export const KIND_COUNTS = {
	'umbrella-review': ['review of reviews', 'reviews of reviews'],
	'systematic-review': ['systematic review', 'systematic reviews'],
	'scoping-review': ['scoping review', 'scoping reviews'],
	'narrative-review': ['narrative review', 'narrative reviews'],
	trial: ['trial', 'trials'],
	controlled: ['controlled study', 'controlled studies'],
	cohort: ['cohort study', 'cohort studies'],
	'mixed-methods': ['mixed-methods study', 'mixed-methods studies'],
	qualitative: ['qualitative study', 'qualitative studies'],
	survey: ['survey', 'surveys'],
	economic: ['economic evaluation', 'economic evaluations'],
	guidance: ['guidance document', 'guidance documents'],
	policy: ['policy', 'policies'],
	law: ['law', 'laws'],
	report: ['report', 'reports'],
	thesis: ['thesis', 'theses'],
	course: ['course’s page', 'courses’ pages'],
	advert: ['job advert', 'job adverts'],
	news: ['news report', 'news reports'],
} as const satisfies Record<SourceKind, readonly [string, string]>;

/** The first letter large, as at the head of a label. */
export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Kinds of evidence as headings of lists: as many of them. */
export const KIND_HEADINGS = {
	...Object.fromEntries(Object.entries(KIND_COUNTS).map(([kind, [, many]]) => [kind, capitalised(many)])),
	guidance: 'Guidance',
	course: 'Courses',
} as Readonly<Record<SourceKind, string>>;

/** A kind of evidence as a label of one source, e.g. `Systematic review`. */
export const kindWords = (kind: SourceKind) => capitalised(SOURCE_KINDS[kind]);

/** Made once: setting up a language’s figures, lists and dates takes longer than writing a thousand. */
const figures = new Intl.NumberFormat('en-IE');
const lists = new Intl.ListFormat('en-IE');

/** A count with its noun, e.g. `1 statement`, `8 statements`. */
export const counted = (count: number, one: string, many = `${one}s`) => `${figures.format(count)} ${count === 1 ? one : many}`;

/** Small numbers in words, as a sentence has them: `four`; larger ones in figures. */
export const numberWords = (number: number) =>
	['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][number] ?? number.toLocaleString('en-IE');

/** Names in a sentence, e.g. `service managers and policymakers`. */
export const listed = (names: readonly string[]) => lists.format(names);

/** A country as a sentence names it: `United Republic of Tanzania` for ISO’s `Tanzania, United Republic of`. */
export const countryWords = (country: string) => country.split(', ').reverse().join(' ');

const FIELD_WORDS: Readonly<Record<string, string>> = {
	'csl.container-title': 'journal',
	'csl.issued': 'date',
	'csl.page': 'pages',
	'csl.publisher-place': 'place of publication',
	openAccess: 'free to read',
};

/** What could not be confirmed, with its fields in words: `Date, pages: not shown` for `csl.issued, csl.page: not shown`. */
export function doubtWords(doubt: string): string {
	const [, fields, why] = /^([\w., -]+?):\s(.*)$/su.exec(doubt) ?? [];
	if (fields === undefined || why === undefined) return capitalised(doubt);
	const names = fields.split(', ').map((field) => FIELD_WORDS[field] ?? field.replace('csl.', ''));
	return `${capitalised(names.join(', '))}: ${why}`;
}
