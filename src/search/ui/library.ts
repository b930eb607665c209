import type { Library } from '../query/ask.ts';
import type { Card } from '../query/card.ts';
import { type CatalogueFile, type Filters, openCatalogue } from '../query/catalogue.ts';
import { openIndex, type PagefindModule, toEngine } from '../query/engine.ts';
import { isIndexed, openVocabulary } from '../query/words.ts';
import { forgetPreloads } from './preload.ts';

/** How long anything may take to load before the reader is told, in milliseconds. */
const PATIENCE = 20_000;

const inTime = <T>(promise: Promise<T>): Promise<T> =>
	Promise.race([promise, new Promise<T>((_, fail) => setTimeout(() => fail(new Error('too slow')), PATIENCE))]);

/** Keeps what was got; what failed is asked for again. */
function keep<K, T>(get: (key: K) => Promise<T>): (key: K) => Promise<T> {
	const kept = new Map<K, Promise<T>>();
	return (key) => {
		const found = kept.get(key) ?? inTime(get(key));
		kept.set(key, found);
		found.catch(() => kept.delete(key));
		return found;
	};
}

async function fetchJson<T>(address: string, fresh: boolean): Promise<T> {
	const response = await fetch(address, fresh ? { cache: 'reload' } : {});
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as T;
}

/** This browser has WebAssembly switched off: no connection helps. */
export class NoWebAssemblyError extends Error {}

/** What is loaded of a library at first, and the rest of it. */
interface Opened extends Library {
	/** The same library with the facets that stand behind “More filters”. */
	withEveryFilter: () => Promise<Library>;
}

/** Opens what search looks into, at a base path. `attempt` counts from 0: later ones ask for everything anew. */
async function openLibrary(base: string, attempt: number): Promise<Opened> {
	if (typeof WebAssembly === 'undefined') throw new NoWebAssemblyError();
	const folder = `${base}pagefind/`;
	const again = attempt > 0;
	if (again) await inTime(forgetPreloads(base));
	const module = import(/* @vite-ignore */ `${folder}pagefind.js${again ? `?${attempt}` : ''}`) as Promise<PagefindModule>;
	const [index, file] = await Promise.all([
		inTime(module.then((pagefind) => openIndex(pagefind, folder, String(attempt)))),
		inTime(fetchJson<CatalogueFile>(`${folder}catalogue.json`, again)),
	]);
	const catalogue = openCatalogue(file);
	const cards = `${folder}cards/${file.version}/`;
	const load = keep((name: string) => fetchJson<unknown>(`${cards}${name}.json`, again));
	const vocabulary = openVocabulary(file.words, () => load('words') as Promise<string>);
	const engine = toEngine(index, file.index, isIndexed(file, vocabulary));
	const library: Library = {
		catalogue,
		vocabulary,
		engine: { find: keep(engine.find) },
		card: (row) => load(String(row)) as Promise<Card>,
	};
	return {
		...library,
		withEveryFilter: async () => {
			const { facets, values } = (await load('filters')) as Filters;
			return {
				...library,
				catalogue: { ...catalogue, facets: [...catalogue.facets, ...facets], values: { ...catalogue.values, ...values } },
			};
		},
	};
}

/** Opens the library at a base path once; what failed is opened anew, past the browser’s cache. After `discard` the next `open` loads everything again. */
export function session(base: string) {
	let library: Promise<Opened> | undefined;
	let attempt = 0;
	const discard = () => {
		library = undefined;
		attempt += 1;
	};
	return {
		discard,
		open() {
			if (library) return library;
			const mine = openLibrary(base, attempt);
			library = mine;
			mine.catch(() => {
				if (library === mine) discard();
			});
			return mine;
		},
	};
}
