import { z } from 'astro/zod';
import { citationKey, factId, partialDate, prose } from './words.ts';

/** How a work was made, and how it is named in “Rests on”. What a design can show is in `CLAIM_DESIGNS`. */
export const DESIGNS = {
	'umbrella-review': { one: 'review of reviews', many: 'reviews of reviews', counts: ['review', 'reviews'] },
	'systematic-review-randomised': {
		one: 'systematic review of randomised trials',
		many: 'systematic reviews of randomised trials',
		counts: ['trial', 'trials'],
	},
	'systematic-review-mixed': {
		one: 'systematic review with other designs',
		many: 'systematic reviews with other designs',
		counts: ['study', 'studies'],
	},
	'qualitative-synthesis': {
		one: 'review of studies of experience',
		many: 'reviews of studies of experience',
		counts: ['study', 'studies'],
	},
	'mapping-review': { one: 'review that maps the field', many: 'reviews that map the field', counts: ['source', 'sources'] },
	'randomised-trial': { one: 'randomised trial', many: 'randomised trials' },
	'cluster-randomised-trial': { one: 'cluster-randomised trial', many: 'cluster-randomised trials' },
	'pilot-randomised-trial': { one: 'pilot randomised trial', many: 'pilot randomised trials' },
	'controlled-not-randomised': { one: 'controlled study, not randomised', many: 'controlled studies, not randomised' },
	'before-after': { one: 'before-and-after study', many: 'before-and-after studies' },
	cohort: { one: 'cohort study', many: 'cohort studies' },
	survey: { one: 'survey', many: 'surveys' },
	interviews: { one: 'interview or observation study', many: 'interview or observation studies' },
	'mixed-methods': { one: 'mixed-methods study', many: 'mixed-methods studies' },
	'consensus-panel': { one: 'panel of experts', many: 'panels of experts' },
	consultation: { one: 'consultation', many: 'consultations' },
	'economic-evaluation': { one: 'economic evaluation', many: 'economic evaluations' },
	account: { one: 'account', many: 'accounts' },
	document: { one: 'document', many: 'documents' },
} as const satisfies Record<string, { one: string; many: string; counts?: readonly [one: string, many: string] }>;

export type Design = keyof typeof DESIGNS;
export const DESIGN_NAMES = Object.keys(DESIGNS) as Design[];
export const design = z.enum(DESIGN_NAMES as [Design, ...Design[]]);

/** Grades that a source may give to one of its own results, surest first. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very low'] as const;
export const certainty = z.enum(CERTAINTIES);
export type Certainty = z.infer<typeof certainty>;

/** How a source, or a later review, rated a work: never a grade of one result, which stands in `results`. */
export const appraisal = z.strictObject({
	/** The tool, e.g. `AMSTAR 2`, or `the authors’ own words`. */
	tool: prose,
	/** What was rated, e.g. `8 trials`. */
	of: prose,
	/** The rating in words, with its figures. */
	value: prose,
	/** Citation key of the record whose authors rated it. */
	by: citationKey,
});
export type Appraisal = z.infer<typeof appraisal>;

/** One result that a fact states, with the numbers of this result and not of the whole review. */
export const result = z.strictObject({
	/** Id of the fact that states it. */
	fact: factId,
	/** What was measured, in plain words. */
	outcome: prose,
	/** When, e.g. `six months after the end`. */
	at: prose.optional(),
	/** How many studies this result is of. */
	studies: z.int().positive().optional(),
	/** How many people this result is of. */
	people: z.int().positive().optional(),
	/** What it was compared with. */
	against: prose.optional(),
	/** Only where the source graded this very result. */
	grade: certainty.optional(),
	/** Citation key of the record whose authors gave the grade. */
	gradeBy: citationKey.optional(),
});
export type Result = z.infer<typeof result>;

/** The day, month or year to which a review searched. */
export const searchDate = partialDate('write the last search as 2020-12-18, 2020-12 or 2020');
