import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SearchFiles, writeFiles } from '../../src/search/index/files.ts';
import { DEPTH, type Given } from './relevance.ts';
import { type Answer, ask, type Library } from '../../src/search/query/ask.ts';
import type { Card } from '../../src/search/query/card.ts';
import { type CatalogueFile, openCatalogue } from '../../src/search/query/catalogue.ts';
import { openIndex, type PagefindModule, toEngine } from '../../src/search/query/engine.ts';
import { isIndexed, openVocabulary } from '../../src/search/query/words.ts';

/** The guide’s search without a browser. */
export interface NodeSearch {
	/** What a reader finds who types this. */
	ask: (words: string) => Promise<Answer>;
	/** What is judged of that. */
	given: (words: string) => Promise<Given>;
	/** The addresses of the first results. */
	search: (words: string, most: number) => Promise<string[]>;
	/** What a result shows, by its row. */
	card: (row: number) => Promise<Card>;
	close: () => void;
}

/** Where Pagefind believes that its files are. */
const FOLDER = 'http://search.invalid/';

/**
 * Opens the files of an index in Node: the same engine, catalogue and ranking as in the browser, and without what only loads and draws them. Until it is
 * closed, `fetch` answers for the files.
 */
export async function openSearch(files: SearchFiles): Promise<NodeSearch> {
	const folder = mkdtempSync(join(tmpdir(), 'guide-search-'));
	writeFiles(new Map([...files].filter(([path]) => path === 'pagefind.js')), folder);
	const { fetch } = globalThis;
	globalThis.fetch = (address) => {
		const file = files.get(String(address).slice(FOLDER.length).replace(/\?.*/, ''));
		return Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(file)));
	};
	const json = <T>(path: string) => JSON.parse(String(files.get(path))) as T;
	const file = json<CatalogueFile>('catalogue.json');
	const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
	const card = (row: number) => Promise.resolve(json<Card>(`cards/${file.version}/${row}.json`));
	const vocabulary = openVocabulary(file.words, () => Promise.resolve(json<string>(`cards/${file.version}/words.json`)));
	const library: Library = {
		catalogue: openCatalogue(file),
		vocabulary,
		engine: toEngine(await openIndex(module, FOLDER, file.version), file.index, isIndexed(file, vocabulary)),
		card,
	};
	const askFor = (words: string) => ask({ words, chosen: {} }, library);
	const addresses = ({ found }: Answer, most: number) => Promise.all(found.slice(0, most).map(async ({ row }) => (await card(row)).url));
	return {
		ask: askFor,
		search: async (words, most) => addresses(await askFor(words), most),
		async given(words) {
			const answer = await askFor(words);
			const found = await addresses(answer, DEPTH);
			return {
				found: found.map((address) => [address]),
				honest:
					found.length === 0 ||
					answer.missed.length > 0 ||
					answer.scattered ||
					answer.mentioned ||
					answer.notCovered >= 0 ||
					answer.found.slice(0, 1).some(({ lacking }) => lacking.length > 0),
			};
		},
		card,
		close() {
			globalThis.fetch = fetch;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
