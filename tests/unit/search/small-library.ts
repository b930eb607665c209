import type { Library } from '../../../src/search/ask.ts';
import { openCatalogue } from '../../../src/search/catalogue.ts';
import type { Hit, Lookup } from '../../../src/search/engine.ts';
import type { Facet } from '../../../src/search/facet.ts';
import { indexText, stemsEverywhere, weightedStems } from '../../../src/search/index-text.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { vocabulary } from '../../../src/search/search-files.ts';
import { toColumns } from '../../../src/search/write-catalogue.ts';
import type { AliasTable } from '../../../src/search/catalogue.ts';

/** The facets of the tests. */
export const FACETS: Facet[] = [
	{
		id: 'kind',
		name: 'Kind',
		values: [
			['statement', 'Statement'],
			['topic', 'Topic'],
			['section', 'Section'],
			['source', 'Source'],
			['term', 'Term'],
		],
	},
	{
		id: 'section',
		name: 'Section',
		values: [
			['training', 'Training'],
			['recruitment', 'Recruitment'],
		],
	},
];

/** A record with what a test names of it. */
export const record = (kind: SearchRecord['kind'], names: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
	kind,
	url: `/${names.replaceAll(' ', '-')}/`,
	title: names,
	label: kind,
	key: '',
	notes: [],
	quote: '',
	names: [names],
	says: [],
	rest: [],
	around: [],
	whole: [],
	wider: false,
	...more,
	values: { kind: [kind], ...more.values },
});

/** A library in memory of some records, whose engine does what Pagefind does. */
export function libraryOf(
	records: readonly SearchRecord[],
	{ also = {}, instead = {} }: { also?: AliasTable; instead?: AliasTable } = {},
): Library & { asked: string[] } {
	const times = records.map(weightedStems);
	const everywhere = stemsEverywhere(times);
	const common = new Set(everywhere);
	const ids = records.map((_, row) => row.toString(16).padStart(4, '0'));
	const indexed = times.map((one) => indexText(one, common).split(' '));
	const keys = new Set(indexed.flat());
	const asked: string[] = [];
	const hitsOf = (accepts: (word: string) => boolean, stem: string): Hit[] =>
		indexed.flatMap((words, row) => {
			const number = words.filter(accepts).length;
			return number ? [{ id: `und_${ids[row] ?? ''}`, times: number, exact: words.includes(stem) }] : [];
		});
	const find = (stem: string): Promise<Lookup> => {
		asked.push(stem);
		const hits = hitsOf((word) => word.startsWith(stem), stem);
		if (hits.length) return Promise.resolve({ hits });
		const nearest = [...keys].filter((key) => key.length > 3 && stem.startsWith(key)).sort((a, b) => b.length - a.length)[0];
		return Promise.resolve(nearest === undefined ? { hits } : { hits: hitsOf((word) => word === nearest, stem), nearest });
	};
	return {
		file: { also, instead, everywhere },
		catalogue: openCatalogue(FACETS, [toColumns(records, ids, 4, FACETS, common)]),
		engine: { find },
		words: () => Promise.resolve(vocabulary(records).flat()),
		asked,
	};
}
