import type { JudgedQuery } from './judged-queries.ts';

/** How far down the list an answer is looked for. */
export const DEPTH = 10;

/** What a search gave for a query: the addresses of each result, and whether it said that the guide has nothing like it. */
export interface Given {
	found: readonly (readonly string[])[];
	/** Whether the search says that what was asked for is not there, or finds nothing. */
	honest: boolean;
}

/** How well one query was answered. */
export interface Judged {
	/** The place of the first right answer, from 1; 0 where there is none among the first. */
	place: number;
	/** Normalised discounted cumulative gain of the first three: what is right counts 7, what is near 1. */
	gain: number;
}

const GAINS = { right: 7, near: 1 } as const;
const discounted = (gains: readonly number[]) => gains.slice(0, 3).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/** Judges what was given. A query that the guide cannot answer is answered rightly by saying so. */
export function judge({ right, near }: Pick<JudgedQuery, 'right' | 'near'>, { found, honest }: Given): Judged {
	if (right.length === 0) return { place: honest ? 1 : 0, gain: honest ? 1 : 0 };
	const gains = found
		.slice(0, DEPTH)
		.map((addresses) =>
			addresses.some((one) => right.includes(one)) ? GAINS.right : addresses.some((one) => near.includes(one)) ? GAINS.near : 0,
		);
	const best = [...right.map(() => GAINS.right), ...near.map(() => GAINS.near)];
	return { place: gains.indexOf(GAINS.right) + 1, gain: discounted(gains) / discounted(best) };
}

/** How good some searches are, each as a share of all of them. */
export interface Relevance {
	/** Right first, and right among the first three. */
	first: number;
	three: number;
	/** The mean of 1 by the place of the first right answer, and of the gain. */
	reciprocal: number;
	gain: number;
}

/** What judgements say of the searches that gave them. */
export function toRelevance(judged: readonly Judged[]): Relevance {
	const mean = (value: (one: Judged) => number) => judged.reduce((sum, one) => sum + value(one), 0) / judged.length;
	return {
		first: mean(({ place }) => (place === 1 ? 1 : 0)),
		three: mean(({ place }) => (place > 0 && place <= 3 ? 1 : 0)),
		reciprocal: mean(({ place }) => (place ? 1 / place : 0)),
		gain: mean(({ gain }) => gain),
	};
}
