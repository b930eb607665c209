import type { Claim } from '../schema/statement.ts';
import { DESIGN_NAMES, type Design } from '../schema/strength.ts';

/** What counts most for each kind of claim, strongest first: a trial is not “above” interviews for what a job feels like. Other designs follow in the order of `DESIGNS`. */
const ORDER = {
	effect: [
		'umbrella-review',
		'systematic-review-randomised',
		'systematic-review-mixed',
		'randomised-trial',
		'cluster-randomised-trial',
		'pilot-randomised-trial',
		'controlled-not-randomised',
		'economic-evaluation',
		'before-after',
		'cohort',
	],
	association: ['umbrella-review', 'systematic-review-randomised', 'systematic-review-mixed', 'cohort', 'survey', 'mixed-methods'],
	experience: ['umbrella-review', 'qualitative-synthesis', 'interviews', 'mixed-methods', 'survey', 'consultation', 'account'],
	description: ['mapping-review', 'survey', 'mixed-methods', 'interviews', 'document', 'account'],
	consensus: ['consensus-panel', 'consultation', 'document'],
} as const satisfies Record<Claim, readonly Design[]>;

/** The place of a design for a kind of claim, 0 for what counts most. */
export function designRank(claim: Claim, design: Design): number {
	const order: readonly Design[] = ORDER[claim];
	const place = order.indexOf(design);
	return place >= 0 ? place : order.length + DESIGN_NAMES.indexOf(design);
}

/** The design that counts most for a kind of claim; none of none. */
export const strongestDesign = (claim: Claim, designs: readonly Design[]): Design | undefined =>
	[...designs].sort((a, b) => designRank(claim, a) - designRank(claim, b))[0];
