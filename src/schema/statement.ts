import { z } from 'astro/zod';
import { audienceId } from './audience.ts';
import { certainty, type Design } from './strength.ts';
import { askedWords, citedProse, prose, slug } from './words.ts';

/** What a statement is: observed, recommended, set by a law or a body, or not known. */
export const STATEMENT_KINDS = ['finding', 'advice', 'rule', 'gap'] as const;

/** What advice rests on. */
export const BASES = ['research', 'consensus guidance', 'practice guidance', 'policy', 'law', 'lived experience'] as const;

const REVIEWS = ['umbrella-review', 'systematic-review-randomised', 'systematic-review-mixed', 'mapping-review'] as const;
const TRIALS = [
	'randomised-trial',
	'cluster-randomised-trial',
	'pilot-randomised-trial',
	'controlled-not-randomised',
	'before-after',
] as const;

/** Kinds of claim, with the designs of which at least one has to carry it, in the order in which “Rests on” lists them; `null` where any may. */
export const CLAIM_DESIGNS = {
	effect: [
		'umbrella-review',
		'systematic-review-randomised',
		'systematic-review-mixed',
		'mapping-review',
		'randomised-trial',
		'cluster-randomised-trial',
		'pilot-randomised-trial',
		'controlled-not-randomised',
		'before-after',
		'cohort',
		'economic-evaluation',
	],
	association: [...REVIEWS, 'qualitative-synthesis', 'cohort', 'survey', 'mixed-methods', ...TRIALS],
	experience: [...REVIEWS, 'qualitative-synthesis', 'interviews', 'mixed-methods', 'survey', 'consultation', 'account'],
	description: null,
	consensus: ['consensus-panel', 'consultation', 'document'],
} as const satisfies Record<string, readonly Design[] | null>;

export type Claim = keyof typeof CLAIM_DESIGNS;
export const CLAIMS = Object.keys(CLAIM_DESIGNS) as Claim[];

export const statementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.infer<typeof statementKind>;
export const claim = z.enum(CLAIMS as [Claim, ...Claim[]]);
export const basis = z.enum(BASES);
export type Basis = z.infer<typeof basis>;

/** One thing that a reader can act on or quote. The number, e.g. `5.2.3`, follows from the order and is not written. */
export const statement = z.strictObject({
	/** Permanent name that says the subject and never the position; unique in the guide; the anchor on the page. */
	id: slug,
	/** Finding, advice, rule or gap. */
	kind: statementKind,
	/** One or two sentences that say one thing, each with the facts that it rests on: `[@key#fact]`; every figure stands in one of those. */
	text: citedProse,
	/** Of a finding: what kind of claim it makes. */
	claim: claim.optional(),
	/** Of a finding: the grade that a source gave to the very result of a fact that the text names. */
	certainty: certainty.optional(),
	/** Of advice: what it rests on. */
	basis: basis.optional(),
	/** Of a rule: where it holds, e.g. `Pennsylvania, United States`. */
	place: prose.optional(),
	/** One sentence that says more of what it rests on. */
	reason: prose.optional(),
	/** Ways in which readers ask for just this, in their own words; search finds the statement by them. */
	alsoAsked: z.array(askedWords).min(1, 'write at least one, or leave the field out').optional(),
	/** The readers who need it most; left out where all do. */
	audiences: z.array(audienceId).min(1, 'name a reader, or leave the field out').optional(),
});
