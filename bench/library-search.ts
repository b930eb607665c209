import MiniSearch from 'minisearch';
import type { Alias } from '../src/schema/alias.ts';
import { stem, withoutSigns } from '../src/reading/words.ts';
import type { SearchRecord } from '../src/search/index/record.ts';
import { DEPTH, type Given } from '../testing/search/relevance.ts';

/** So many words around an alias are looked at. */
const LONGEST = 5;

/** A plain library that ranks by BM25, with its prefix and fuzzy search, stems, and the guide’s own records and aliases. */
export function librarySearch(records: readonly SearchRecord[], aliases: readonly Alias[]): (query: string) => Given {
	const index = new MiniSearch({
		fields: ['name', 'asked', 'says'],
		tokenize: (text) => withoutSigns(text).split(' '),
		processTerm: (term) => stem(term),
		searchOptions: {
			boost: { name: 4, asked: 3 },
			prefix: (term) => term.length > 3,
			fuzzy: (term) => (term.length > 5 ? 0.2 : false),
		},
	});
	index.addAll(records.map(({ name, asked, says }, id) => ({ id, name, asked: asked.join(' '), says: says.join(' ') })));
	const means = new Map(aliases.flatMap(({ say, mean }) => say.map((one) => [withoutSigns(one), mean] as const)));
	/** The query with what its words mean. */
	const widened = (query: string) => {
		const words = withoutSigns(query).split(' ');
		const phrases = words.flatMap((_, at) => Array.from({ length: LONGEST }, (__, more) => words.slice(at, at + more + 1).join(' ')));
		return [query, ...new Set(phrases)].flatMap((phrase) => [...(phrase === query ? [query] : []), ...(means.get(phrase) ?? [])]).join(' ');
	};
	return (query) => {
		const found = index.search(widened(query)).slice(0, DEPTH);
		return { found: found.map(({ id }) => [records[id as number]?.url ?? '']), honest: found.length === 0 };
	};
}
