import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { CatalogueFile } from '../../src/search/catalogue.ts';
import { partOf } from '../../src/search/index-parts.ts';
import { closeIndexer } from '../../src/search/pagefind-index.ts';
import { FIRST, type SearchFiles, toSearchFiles, vocabulary } from '../../src/search/search-files.ts';
import { FACETS, record } from '../unit/search/small-library.ts';

afterAll(closeIndexer);

const RECORDS = Array.from({ length: FIRST + 2 }, (_, place) =>
	record('source', `roe ${2000 + place}`, { rest: [`peer word${place}`], wider: true }),
);
const ALIASES = [{ kind: 'also' as const, say: ['hiring'], mean: ['recruitment'] }];
const json = (files: SearchFiles, path: string) => JSON.parse(String(files.get(path))) as CatalogueFile;

test('the records beyond the first part make a second, and every one has a card', async () => {
	const files = await toSearchFiles(RECORDS, FACETS, ALIASES);
	const catalogue = json(files, 'catalogue.json');
	expect(catalogue.names.length).toBe(FIRST);
	expect(catalogue.rest).toBe(2);
	expect(catalogue.also).toEqual({ hire: ['recruit'] });
	expect(json(files, 'rest/catalogue.json').names.length).toBe(2);
	expect(files.has(`cards/${catalogue.version}/${FIRST + 1}.json`)).toBe(true);
	expect([...files.keys()].filter((path) => path.startsWith('rest/')).every((path) => !path.endsWith('pagefind.js'))).toBe(true);
});

test('the catalogue names the part of the index that holds a stem', async () => {
	const files = await toSearchFiles(RECORDS, FACETS, ALIASES);
	const parts = [...files.keys()].filter((path) => path.startsWith('index/'));
	expect(parts.length).toBeGreaterThan(1);
	const holding = (word: string) => parts.filter((path) => gunzipSync(files.get(path) ?? '').includes(word));
	for (const word of ['word0', 'word400', 'word799', 'roe', '2100'])
		expect(holding(word), word).toContain(partOf(word, json(files, 'catalogue.json')));
});

test('the same records make the same files', async () => {
	const few = RECORDS.slice(0, 20);
	const [one, other] = [await toSearchFiles(few, FACETS, ALIASES), await toSearchFiles(few, FACETS, ALIASES)];
	expect([...one.keys()]).toEqual([...other.keys()]);
	for (const [path, bytes] of one) expect(Buffer.from(bytes).equals(Buffer.from(other.get(path) ?? '')), path).toBe(true);
});

test('Pagefind’s files that the guide does not use are left out, and its list has a name that stays', async () => {
	const files = await toSearchFiles(RECORDS.slice(0, 5), FACETS, []);
	expect([...files.keys()].filter((path) => !path.startsWith('cards/') && !path.startsWith('index/')).sort()).toEqual([
		'catalogue.json',
		'pagefind-entry.json',
		'pagefind.js',
		'pagefind.und.pf_meta',
		'wasm.unknown.pagefind',
		'words.json',
	]);
	expect(JSON.parse(String(files.get('pagefind-entry.json')))).toMatchObject({ languages: { und: { hash: 'und' } } });
});

test('slips are corrected by words of several records and by names, the most frequent first', () => {
	const records = [
		...Array.from({ length: 12 }, () => record('topic', 'one', { rest: ['training'] })),
		...Array.from({ length: 3 }, () => record('topic', 'two', { rest: ['nurses'] })),
		record('topic', 'gillard', { rest: ['once the 42 of'] }),
	];
	const [very, often, rare] = vocabulary(records);
	expect(very).toContain('training');
	expect(often).toContain('nurses');
	expect(rare).toContain('gillard');
	expect(vocabulary(records).flat()).not.toEqual(expect.arrayContaining(['once']));
	expect(
		vocabulary(records)
			.flat()
			.filter((word) => ['the', 'of', '42'].includes(word)),
	).toEqual([]);
});
