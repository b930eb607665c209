import { type Catalogue, holds, masksOf } from './catalogue.ts';
import type { Chosen, FacetId } from './facet.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import type { Correction, Term } from './terms.ts';

/** How many results there are for each value of each facet, in the facet’s order of values. */
export type Counts = Readonly<Partial<Record<FacetId, readonly number[]>>>;

/** What a search found. */
export interface Answer {
	query: Query;
	found: Ranked[];
	counts: Counts;
	terms: readonly Term[];
	corrected: readonly Correction[];
	/** What stands nowhere, as typed. */
	missed: string[];
	/** Phrases in quotation marks that stand nowhere word for word. */
	unsaid: string[];
	/** The row of the term that was typed, where guidance comes first: its meaning stands beside. */
	definition?: number;
	/** Whether no result has all of it in one place. */
	scattered: boolean;
	/** Whether sources alone do, none of which is named: the guide itself says nothing about it. */
	mentioned: boolean;
	/** Whether what comes first says that the guide does not have it. */
	notCovered: boolean;
	/** Whether the query has words of danger: urgent help stands above the results. */
	urgent: boolean;
}

/** The records that have any of the chosen values of each facet, in their order. */
export function narrow<R extends { row: number }>(found: readonly R[], { facets, values }: Catalogue, chosen: Chosen): R[] {
	const masks = masksOf(facets, chosen);
	return found.filter(({ row }) => masks.every(([id, mask]) => ((values[id]?.[row] ?? 0) & mask) !== 0));
}

/** Counts for every value what choosing it would show: all other facets narrow, its own does not. */
export function countValues(found: readonly { row: number }[], catalogue: Catalogue, chosen: Chosen): Counts {
	return Object.fromEntries(
		catalogue.facets.map(({ id, values }) => {
			const others = narrow(found, catalogue, { ...chosen, [id]: [] });
			const column = catalogue.values[id] ?? [];
			return [id, values.map((_, place) => others.filter(({ row }) => holds(column[row] ?? 0, place)).length)];
		}),
	);
}
