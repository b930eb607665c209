import type { Catalogue } from './catalogue.ts';
import type { QueryTerm } from './query-terms.ts';
import { type Counts, countValues, narrow } from './narrow.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

/** A word that was corrected, and into what. */
export interface Correction {
	typed: string;
	meant: string;
}

/** What a search found. */
export interface Answer {
	query: Query;
	found: Ranked[];
	/** How many of them hold everything that was asked for. */
	whole: number;
	counts: Counts;
	queryTerms: readonly QueryTerm[];
	corrected: readonly Correction[];
	/** What stands nowhere, as typed. */
	missed: string[];
	/** Whether what was found answers the query, so that nothing further need be looked through. */
	enough: boolean;
}

/** So many results that hold everything are enough: what holds a part of it is then left out. */
const ENOUGH = 3;
/** What holds a part is shown where it scores at least this share of the best of them: beside what holds everything, only the nearest. */
const WORTH = { alone: 0.15, beside: 0.5 } as const;

/** What is shown of a ranking: what holds everything, and where that is little, the best that hold a part of it. */
export function worthShowing(ranked: readonly Ranked[]): Ranked[] {
	const whole = ranked.filter(({ lacking }) => lacking.length === 0);
	if (whole.length >= ENOUGH) return whole;
	const parts = ranked.filter(({ lacking }) => lacking.length > 0);
	const least = (whole.length ? WORTH.beside : WORTH.alone) * (parts[0]?.score ?? 0);
	return [...whole, ...parts.filter(({ score }) => score >= least)];
}

/** Whether a ranking answers a query: it has no word that tells, something is called so, or enough holds everything, in the words that were typed. */
const isEnough = (
	shown: readonly Ranked[],
	queryTerms: readonly QueryTerm[],
	corrected: readonly Correction[],
	missed: readonly string[],
) =>
	queryTerms.every(({ exactly }) => exactly) ||
	shown.some(({ called }) => called) ||
	(corrected.length + missed.length === 0 && shown.filter(({ lacking }) => lacking.length === 0).length >= ENOUGH);

/** Narrows what was found to the chosen values and counts the others. */
export function toAnswer(
	query: Query,
	shown: readonly Ranked[],
	catalogue: Catalogue,
	queryTerms: readonly QueryTerm[],
	corrected: readonly Correction[],
	missed: string[],
): Answer {
	const found = narrow(shown, catalogue, query.chosen);
	return {
		query,
		found,
		whole: found.filter(({ lacking }) => lacking.length === 0).length,
		counts: countValues(shown, catalogue, query.chosen),
		queryTerms,
		corrected,
		missed,
		enough: isEnough(shown, queryTerms, corrected, missed),
	};
}
