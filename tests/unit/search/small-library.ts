import type { Library } from '../../../src/search/query/ask.ts';
import { type CatalogueFile, maskOf, openCatalogue } from '../../../src/search/query/catalogue.ts';
import type { Facet } from '../../../src/search/query/query.ts';
import { openVocabulary } from '../../../src/search/query/words.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { indexedStems, indexedText, packedVocabulary } from '../../../src/search/index/words.ts';

/** The facets of the tests. */
export const FACETS: Facet[] = [
	{
		id: 'kind',
		name: 'Kind',
		values: [
			['answer', 'Answer'],
			['statement', 'Statement'],
			['topic', 'Topic'],
			['section', 'Section'],
			['source', 'Source'],
			['term', 'Term'],
			['country', 'Country'],
			['limit', 'Not covered'],
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
export const record = (kind: SearchRecord['kind'], name: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
	kind,
	url: `/${name.replaceAll(' ', '-')}/`,
	title: name,
	label: kind,
	notes: [],
	quote: (more.says ?? []).join(' '),
	name: name.replaceAll('-', ' '),
	asked: [],
	says: [],
	whole: [],
	urgent: false,
	...more,
	values: { kind: [kind], ...more.values },
});

/** A library in memory of some records, whose engine does what Pagefind does. */
export function libraryOf(records: readonly SearchRecord[], aliases = ''): Library & { asked: string[] } {
	const { stems, everywhere } = indexedStems(records);
	const indexed = stems.map((one) => indexedText(one).content.split(' '));
	const { words, rare } = packedVocabulary(records);
	const file: CatalogueFile = {
		version: '0',
		facets: FACETS,
		index: 0,
		titles: stems.map(({ title }) => title.length),
		values: Object.fromEntries(FACETS.map((facet) => [facet.id, records.map(({ values }) => maskOf(facet, values[facet.id] ?? []))])),
		everywhere,
		urgent: records.flatMap(({ urgent }, row) => (urgent ? [row] : [])),
		aliases,
		words,
	};
	const asked: string[] = [];
	return {
		catalogue: openCatalogue(file),
		vocabulary: openVocabulary(words, () => Promise.resolve(rare)),
		engine: {
			find(stem) {
				asked.push(stem);
				const hits = indexed.flatMap((words, row) => {
					const at = words.flatMap((word, place) => (word === stem ? [place] : []));
					return at.length ? [{ row, score: at.length / (at.length + 1), at }] : [];
				});
				return Promise.resolve(hits);
			},
		},
		card: (row) => {
			const { url = '', kind = 'topic', title = '', label = '', notes = [], quote = '' } = records[row] ?? {};
			return Promise.resolve({ url, kind, title, label, notes, quote });
		},
		asked,
	};
}
