import { type Catalogue, holds, masksOf } from './catalogue.ts';
import type { Chosen, FacetId } from './facet.ts';

/** How many results there are for each value of each facet, in the facet’s order of values. */
export type Counts = Readonly<Partial<Record<FacetId, readonly number[]>>>;

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
