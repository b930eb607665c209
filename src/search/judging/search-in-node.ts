import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, type Library } from '../ask.ts';
import { type CatalogueColumns, type CatalogueFile, openCatalogue } from '../catalogue.ts';
import type { Card } from '../card.ts';
import { addRest, type PagefindModule, startPagefind, toEngine } from '../engine.ts';
import type { SearchFiles } from '../search-files.ts';
import { unpackWords } from '../word-list.ts';
import { writeFiles } from '../write-index.ts';

/** The guide’s search without a browser. */
export interface NodeSearch {
	/** The addresses of the first results for what a reader has typed and asked for. */
	search: (words: string, most: number) => Promise<string[]>;
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
	/** A library of its own for the records that are looked through first and for all, as a reader has who has searched for nothing else. */
	async function openLibrary(whole: boolean): Promise<Library> {
		const pagefind = startPagefind(module, FOLDER, String(whole));
		await pagefind.filters();
		if (whole) await addRest(pagefind, FOLDER, file.version);
		return {
			file,
			catalogue: openCatalogue(file.facets, [file, ...(whole ? [json<CatalogueColumns>('rest/catalogue.json')] : [])]),
			engine: toEngine(pagefind),
			words: () => Promise.resolve(json<string[]>('words.json').flatMap(unpackWords)),
		};
	}
	const first = await openLibrary(false);
	const whole = file.rest > 0 ? await openLibrary(true) : undefined;
	return {
		async search(words, most) {
			const query = { words, chosen: {} };
			const early = await ask(query, first);
			const { found } = whole && (early.found.length === 0 || !early.enough) ? await ask(query, whole) : early;
			return found.slice(0, most).map(({ row }) => json<Card>(`cards/${file.version}/${row}.json`).url);
		},
		close() {
			globalThis.fetch = fetch;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
