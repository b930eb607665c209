/** The ways in which results can be narrowed, in the order in which they are shown, with the words for each. */
export const FACETS = {
	section: 'Section',
	kind: 'Kind of page',
	evidence: 'Kind of evidence',
	year: 'Year of publication',
} as const;

export type Facet = keyof typeof FACETS;

export const isFacet = (name: string): name is Facet => Object.hasOwn(FACETS, name);
