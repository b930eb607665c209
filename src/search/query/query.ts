import { type Chosen, type Facet, FACET_IDS } from './facet.ts';

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
