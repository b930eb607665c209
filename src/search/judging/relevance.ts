/** How far down the list an answer is looked for. */
export const DEPTH = 10;

/**
 * The place of the first right answer, from 1; 0 where there is none among the first, and nothing where nothing was found at all. `found`: the addresses
 * of each result.
 */
export function placeOf(found: readonly (readonly string[])[], right: readonly string[]): number | undefined {
	if (found.length === 0) return undefined;
	return found.slice(0, DEPTH).findIndex((addresses) => addresses.some((address) => right.includes(address))) + 1;
}

/** How good some searches are, each as a share of all of them. */
export interface Relevance {
	/** Right first, and right among the first three. */
	first: number;
	three: number;
	/** The mean of 1 by the place of the first right answer. */
	reciprocal: number;
	/** Nothing found. */
	empty: number;
}

/** What places say of the searches that gave them. */
export function toRelevance(places: readonly (number | undefined)[]): Relevance {
	const share = (fits: (place: number | undefined) => unknown) => places.filter(fits).length / places.length;
	return {
		first: share((place) => place === 1),
		three: share((place) => place && place <= 3),
		reciprocal: places.reduce<number>((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
		empty: share((place) => place === undefined),
	};
}
