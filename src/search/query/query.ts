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

/** What a reader asks for: words, and chosen values. */
export interface Query {
	words: string;
	chosen: Chosen;
}

/** The longest query that is looked at, in characters: longer ones are pasted by mistake. */
export const LONGEST = 200;

/** Words without what cannot be shown or sent: controls, halves of surrogate pairs, and all beyond the longest query. */
export const tidy = (words: string) =>
	words
		.slice(0, LONGEST)
		.toWellFormed()
		.replace(/[\p{Cc}\ufffd]+/gu, ' ')
		.trim();

/** The words of an address such as `/search/?q=line+supervision&section=training`. */
export const wordsIn = (search: string) => tidy(new URLSearchParams(search).get('q') ?? '');

/** Reads a query from an address. Facets and values that do not exist are passed over. */
export function parseQuery(search: string, facets: readonly Facet[]): Query {
	const parameters = new URLSearchParams(search);
	const chosen: Chosen = {};
	for (const { id, values } of facets) {
		const asked = new Set(parameters.getAll(id));
		const known = values.map(([value]) => value).filter((value) => asked.has(value));
		if (known.length) chosen[id] = known;
	}
	return { words: wordsIn(search), chosen };
}

/** The address of a query, the inverse of `parseQuery`; facets in their order and values sorted, so that one query has one address. */
export function formatQuery({ words, chosen }: Query): string {
	const parameters = new URLSearchParams();
	if (tidy(words) !== '') parameters.set('q', tidy(words));
	for (const id of FACET_IDS) for (const value of [...(chosen[id] ?? [])].sort()) parameters.append(id, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}
