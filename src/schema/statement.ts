import { z } from 'astro/zod';
import { audienceId } from './audience.ts';
import { citedProse, prose, slug } from './words.ts';

/** What a statement is: observed, recommended, or not known. */
export const STATEMENT_KINDS = ['finding', 'advice', 'gap'] as const;

/** How sure one can be of a finding, from the sources' own appraisal, surest first. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very low', 'not appraised'] as const;

/** What advice rests on. */
export const BASES = ['research', 'consensus guidance', 'policy', 'lived experience'] as const;

export const statementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.infer<typeof statementKind>;
export const certainty = z.enum(CERTAINTIES);
export type Certainty = z.infer<typeof certainty>;
export const basis = z.enum(BASES);
export type Basis = z.infer<typeof basis>;

/** One thing that a reader can act on or quote. The number, e.g. `5.2.3`, follows from the order and is not written. */
export const statement = z.strictObject({
	/** Permanent name that says the subject and never the position; unique in the guide; the anchor on the page. */
	id: slug,
	/** Finding, advice or gap. */
	kind: statementKind,
	/** One to three sentences that cite at least one source; every figure stands in a record that they cite. */
	text: citedProse,
	/** For a finding: how sure one can be, in words. */
	certainty: certainty.optional(),
	/** For advice: what it rests on. */
	basis: basis.optional(),
	/** One sentence: why this certainty or this basis. */
	reason: prose.optional(),
	/** The readers who need it most; left out where all do. */
	audiences: z.array(audienceId).min(1, 'name a reader, or leave the field out').optional(),
});
export type StatementRecord = z.infer<typeof statement>;
