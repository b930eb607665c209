import { type Hit, mergeHits, type Query, toFilters, toTerms } from './query.ts';

/** The part of Pagefind’s browser API that the guide uses. */
interface Pagefind {
	options: (options: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		words: string | null,
		options: { filters: Record<string, { any: string[] }> },
	) => Promise<{ results: PagefindHit[]; filters: Counts }>;
}
interface PagefindHit extends Hit {
	data: () => Promise<Found>;
}

/** How many results there are for each value of each facet. */
export type Counts = Record<string, Record<string, number>>;

/** A result as it is shown. */
export interface Found {
	url: string;
	/** The sentence around the words, escaped by Pagefind but for `<mark>`. */
	excerpt: string;
	meta: { title: string; kind: string; detail: string };
}

/** What a search found. */
export interface Answer {
	total: number;
	counts: Counts;
	/** Words that stand nowhere, where the answer had to do without all of them together. */
	missed: string[];
	/** Whether no one page holds all the words. */
	partial: boolean;
	/** The results from one place in the list to another. */
	page: (from: number, to: number) => Promise<Found[]>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind’s engine and index once, when search is first used. A load that failed is tried again at the next call. */
export function loadEngine(folder: string): Promise<Pagefind> {
	loading ??= (async () => {
		try {
			const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
			await pagefind.options({ excerptLength: 24 });
			await pagefind.init();
			await pagefind.filters();
			return pagefind;
		} catch (error) {
			loading = undefined;
			throw error;
		}
	})();
	return loading;
}

/** Searches for all the words together; where no page holds them all, for each, the best partial matches first. */
export async function ask(pagefind: Pagefind, query: Query): Promise<Answer> {
	const terms = toTerms(query.words);
	const options = { filters: toFilters(query.chosen) };
	const whole = await pagefind.search(terms.length ? terms.join(' ') : null, options);
	const toAnswer = (hits: PagefindHit[], rest: Partial<Answer>): Answer => ({
		total: hits.length,
		counts: whole.filters,
		missed: [],
		partial: false,
		page: (from, to) => Promise.all(hits.slice(from, to).map((hit) => hit.data())),
		...rest,
	});
	if (whole.results.length || terms.length < 2) return toAnswer(whole.results, {});
	const searches = await Promise.all(terms.map(async (term) => ({ term, ...(await pagefind.search(term, options)) })));
	const { hits, missed } = mergeHits(searches.map(({ term, results }) => ({ term, hits: results })));
	return toAnswer(hits, { missed, partial: true, counts: searches.find(({ results }) => results.length)?.filters ?? whole.filters });
}
