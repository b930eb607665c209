import { type Facet, FACETS, isFacet } from './facets.ts';

/** What a reader asks for: words, and chosen values by facet. */
export interface Query {
	words: string;
	chosen: Partial<Record<Facet, string[]>>;
}

/** The longest query that is sent to the engine, in characters: longer ones are pasted by mistake. */
const LONGEST = 200;

/** Reads a query from an address such as `/search/?q=line+supervision&section=Training`. Unknown names are passed over. */
export function parseQuery(search: string): Query {
	const chosen: Query['chosen'] = {};
	const parameters = new URLSearchParams(search);
	for (const [name, value] of parameters) if (isFacet(name) && value !== '') chosen[name] = [...new Set([...(chosen[name] ?? []), value])];
	return { words: parameters.get('q') ?? '', chosen };
}

/** The address of a query, the inverse of `parseQuery`; facets in their order, so that one query has one address. */
export function formatQuery({ words, chosen }: Query): string {
	const parameters = new URLSearchParams();
	if (words.trim() !== '') parameters.set('q', words.trim());
	for (const facet of Object.keys(FACETS) as Facet[]) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** The words that are looked for: letters and digits, in the order typed, each once, at the most 200 characters. */
export function toTerms(words: string): string[] {
	const found =
		words
			.slice(0, LONGEST)
			.toLowerCase()
			.normalize('NFC')
			.match(/[\p{L}\p{N}]+(?:[-’'./][\p{L}\p{N}]+)*/gu) ?? [];
	return [...new Set(found)];
}

/** Filters as Pagefind takes them: any of the values of a facet, all of the facets. */
export function toFilters(chosen: Query['chosen']): Record<string, { any: string[] }> {
	return Object.fromEntries(Object.entries(chosen).flatMap(([facet, values]) => (values.length ? [[facet, { any: values }]] : [])));
}

/** A result of one search: its id and the engine’s score. */
export interface Hit {
	id: string;
	score: number;
}

/**
 * Merges searches for single words into one list: what matched most words first, then by score. Returns the words that
 * nothing matched too.
 */
export function mergeHits<H extends Hit>(searches: readonly { term: string; hits: readonly H[] }[]): { hits: H[]; missed: string[] } {
	const merged = new Map<string, { hit: H; terms: number; score: number }>();
	for (const { hits } of searches)
		for (const hit of hits) {
			const before = merged.get(hit.id);
			merged.set(hit.id, { hit, terms: (before?.terms ?? 0) + 1, score: (before?.score ?? 0) + hit.score });
		}
	const order = [...merged.values()].sort((a, b) => b.terms - a.terms || b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
	return { hits: order.map(({ hit }) => hit), missed: searches.filter(({ hits }) => hits.length === 0).map(({ term }) => term) };
}
