import { afterAll, expect, test } from 'vitest';
import { close } from 'pagefind';
import { toSearchFiles } from '../../src/search/index/files.ts';
import { indexTexts } from '../../src/search/index/pagefind.ts';
import { packedVocabulary } from '../../src/search/index/words.ts';
import type { CatalogueFile } from '../../src/search/query/catalogue.ts';
import { unpackWords } from '../../src/search/query/words.ts';
import { FACETS, record } from '../unit/search/small-library.ts';

afterAll(close);

const RECORDS = Array.from({ length: 40 }, (_, place) => record('source', `roe ${1980 + place}`, { says: [`peer word${place}`] }));
const ALIASES = [{ say: ['hiring'], mean: ['recruitment', 'what it is'] }];

test('every record has a card and a name in the index; an alias that means nothing is left out', async () => {
	const files = await toSearchFiles(RECORDS, FACETS, ALIASES);
	const catalogue = JSON.parse(String(files.get('catalogue.json'))) as CatalogueFile;
	expect(catalogue.titles.length).toBe(RECORDS.length);
	expect(catalogue.aliases).toBe('hire=recruit');
	expect(RECORDS.every((_, row) => files.has(`cards/${catalogue.version}/${row}.json`))).toBe(true);
});

test('the same records make the same files', async () => {
	const [one, other] = [await toSearchFiles(RECORDS, FACETS, ALIASES), await toSearchFiles(RECORDS, FACETS, ALIASES)];
	expect([...one.keys()]).toEqual([...other.keys()]);
	for (const [path, bytes] of one) expect(Buffer.from(bytes).equals(Buffer.from(other.get(path) ?? '')), path).toBe(true);
});

test('the index comes in small parts, in the order of the records', async () => {
	const { files } = await indexTexts(
		Array.from({ length: 400 }, (_, place) => ({ content: `word${place % 50} peer`.repeat(3), meta: {} })),
	);
	const parts = files.filter(([path]) => path.startsWith('index/'));
	expect(parts.length).toBeGreaterThan(3);
	expect(Math.max(...parts.map(([, bytes]) => bytes.length))).toBeLessThan(3_000);
});

test('Pagefind’s files that the guide does not use are left out, and those that it uses are as Pagefind made them', async () => {
	const { files, ids } = await indexTexts([
		{ content: 'peer', meta: { title: 'peer' } },
		{ content: 'pay', meta: {} },
	]);
	expect(ids.length).toBe(2);
	expect(files.map(([path]) => path.replace(/_[0-9a-f]+\./, '_0.'))).toEqual([
		'index/und_0.pf_index',
		'pagefind-entry.json',
		'pagefind.js',
		'pagefind.und_0.pf_meta',
		'wasm.unknown.pagefind',
	]);
});

test('slips are corrected by words of four of the guide’s own records and by those that name one, and never by names of authors', () => {
	const { words, rare } = packedVocabulary([
		...Array.from({ length: 4 }, () => record('topic', 'two', { asked: ['asked'], says: ['nurses of the 42'] })),
		record('topic', 'three', { asked: ['seldom'], says: ['once'] }),
		record('statement', 'four', { asked: ['seldom'] }),
		...Array.from({ length: 3 }, () => record('topic', 'two', { says: ['teachers'] })),
		...Array.from({ length: 4 }, () => record('source', 'gillard 2022', { asked: ['A title'] })),
	]);
	expect(unpackWords(words)).toEqual(['asked', 'four', 'nurses', 'three', 'two']);
	expect(unpackWords(rare)).toEqual(['seldom', 'teachers']);
});
