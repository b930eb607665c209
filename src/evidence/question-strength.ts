import type { Design } from '../schema/strength.ts';
import { sourcesNamedIn } from './named-facts.ts';
import type { Answer, Guide } from './model.ts';

/** What the answer to a question rests on at the best, the strongest first; `none`: the statements say that nothing was found. */
export const STRENGTHS = ['reviews', 'trials', 'studies', 'guidance', 'none'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Where each design stands; what was designed as no study stands under guidance. */
const OF_DESIGN = {
	'umbrella-review': 'reviews',
	'systematic-review-randomised': 'reviews',
	'systematic-review-mixed': 'reviews',
	'mapping-review': 'studies',
	'qualitative-synthesis': 'studies',
	'randomised-trial': 'trials',
	'cluster-randomised-trial': 'trials',
	'pilot-randomised-trial': 'trials',
	'controlled-not-randomised': 'trials',
	'before-after': 'studies',
	cohort: 'studies',
	'economic-evaluation': 'studies',
	survey: 'studies',
	'mixed-methods': 'studies',
	interviews: 'studies',
	'consensus-panel': 'guidance',
	consultation: 'guidance',
	document: 'guidance',
	account: 'guidance',
} as const satisfies Record<Design, Strength>;

/**
 * The strongest kind of work among those whose facts the statements of the short answer name. It says what kind of work there is, and nothing of what the
 * work found or how well it was done.
 */
export function strengthOf({ short, statements }: Answer, { sources }: Pick<Guide, 'sources'>): Strength {
	const named = new Set(short.sentences.flatMap((sentence) => sentence.statements));
	const found = statements
		.filter(({ id, kind }) => named.has(id) && kind !== 'gap')
		.flatMap(({ text }) => sourcesNamedIn(text.segments, sources))
		.map(({ source }): Strength => OF_DESIGN[source.design]);
	return STRENGTHS.find((strength) => found.includes(strength)) ?? 'none';
}

/** The answers under what they rest on, strongest first, each list in the guide’s order. */
export const answersByStrength = (guide: Pick<Guide, 'answers' | 'sources'>): { strength: Strength; answers: Answer[] }[] =>
	STRENGTHS.map((strength) => ({ strength, answers: guide.answers.filter((answer) => strengthOf(answer, guide) === strength) }));
