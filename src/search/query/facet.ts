/** The ways in which results can be narrowed, in the order in which they are shown. */
export const FACET_IDS = ['kind', 'audience', 'section', 'year', 'rests', 'evidence', 'set', 'newer'] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** So many of them are in sight; the rest stands behind “More filters”, and its values in a file that is loaded when they are wanted. */
export const FIRST_FACETS = 4;

/** One of them with its values, as the catalogue carries it to the browser. */
export interface Facet {
	id: FacetId;
	/** Its heading, e.g. `Kind of evidence`. */
	name: string;
	/** Each value’s id, which stands in addresses, and its words; in the order in which they are shown. */
	values: (readonly [id: string, words: string])[];
}

/** The values chosen, by facet. */
export type Chosen = Partial<Record<FacetId, string[]>>;

/** Whether something is chosen in any facet. */
export const isNarrowed = (chosen: Chosen) => FACET_IDS.some((id) => (chosen[id] ?? []).length > 0);

/** The same choice with a value, or without it. */
export function choose(chosen: Chosen, facet: FacetId, value: string, wanted: boolean): Chosen {
	const others = (chosen[facet] ?? []).filter((one) => one !== value);
	return { ...chosen, [facet]: wanted ? [...others, value] : others };
}
