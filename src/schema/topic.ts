import { z } from 'astro/zod';
import { arrangement, factor, outcome, programme, step, term, theme, view } from './rows.ts';
import type { SectionId } from './section.ts';
import { statement } from './statement.ts';
import { askedWords, citedProse, heading, isoDate } from './words.ts';

const base = z.strictObject({
	/** The topic's heading. */
	title: heading,
	/** What the topic says, in two or three sentences; may cite. */
	summary: citedProse,
	/** At least three ways in which readers ask for it and for what its statements say, in their own words; search finds the topic by them. */
	alsoAsked: z.array(askedWords).min(3, 'write at least 3 ways to ask for it').optional(),
	/** Place in the section, 1 first; unique in the section. */
	order: z.int().positive(),
	/** The day on which somebody last read the page against its sources. */
	reviewed: isoDate,
	/** Topics that a reader of this one will want, as `section/topic`; shown at both ends. */
	related: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'write it as `training/length-and-form`')).optional(),
	/** The statements, in order. */
	statements: z.array(statement).min(1, 'write at least one statement'),
});

/** Each section's topics carry a kind of typed data of their own; one schema a collection. */
export const TOPICS = {
	definitions: base.extend({ terms: z.array(term).optional() }),
	implementation: base.extend({ factors: z.array(factor).optional() }),
	experiences: base.extend({ themes: z.array(theme).optional() }),
	perceptions: base.extend({ views: z.array(view).optional() }),
	recruitment: base.extend({ steps: z.array(step).optional() }),
	training: base.extend({ programmes: z.array(programme).optional() }),
	supervision: base.extend({ arrangements: z.array(arrangement).optional() }),
	effectiveness: base.extend({ outcomes: z.array(outcome).optional() }),
} as const satisfies Record<SectionId, z.ZodType>;

/** Every row that a topic may carry, by the name of its field. */
export const ROWS = {
	terms: term,
	factors: factor,
	themes: theme,
	views: view,
	steps: step,
	programmes: programme,
	arrangements: arrangement,
	outcomes: outcome,
} as const;
export type RowKind = keyof typeof ROWS;
export type Row<K extends RowKind> = z.infer<(typeof ROWS)[K]>;

/** The front matter of a topic of any section. */
export type TopicRecord = z.infer<typeof base> & { [K in RowKind]?: Row<K>[] | undefined };
