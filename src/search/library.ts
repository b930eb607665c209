import type { Library } from './ask.ts';
import { type CatalogueColumns, type CatalogueFile, openCatalogue } from './catalogue.ts';
import type { Card } from './card.ts';
import { addRest, type PagefindModule, startPagefind, toEngine } from './engine.ts';
import { forgetPreloads } from './forget-preloads.ts';
import { partOf } from './index-parts.ts';
import { preload } from './preload.ts';
import { unpackWords } from './word-list.ts';

/** How long anything may take to load before the reader is told, in milliseconds. */
const PATIENCE = 20_000;

/** Everything that search looks into, and what it shows. */
export interface OpenLibrary extends Library {
	/** What a result shows, by its row. */
	card: (row: number) => Promise<Card>;
	/** Whether the engine still loads, and its loading: rejected where it fails. */
	readonly starting: boolean;
	started: Promise<unknown>;
	/** How many records there are that are not looked through yet. */
	unread: number;
	/** The same with those; loads them at the first call. */
	whole: () => Promise<OpenLibrary>;
}

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

/**
 * Opens the catalogue of the site at a base path; the engine goes on loading, and what is asked of it waits. `attempt` counts from 0: later ones ask for
 * everything anew.
 */
export async function openLibrary(base: string, attempt: number): Promise<OpenLibrary> {
	const folder = `${base}pagefind/`;
	const again = attempt > 0;
	if (again) await inTime(forgetPreloads(base));
	const script = import(/* @vite-ignore */ `${folder}pagefind.js${again ? `?${attempt}` : ''}`) as Promise<PagefindModule>;
	const file = fetchJson<CatalogueFile>(`${folder}catalogue.json`, again);
	let starting = true;
	const started = inTime(script).then(async (module) => {
		const pagefind = startPagefind(module, folder, String(attempt));
		await inTime(pagefind.filters());
		starting = false;
		return pagefind;
	});
	started.catch(() => undefined);
	const { version, rest, ...columns } = await inTime(file);
	const preloadPart = keep((part: string) => preload(folder + part));
	const toFind = () =>
		keep(async (stem: string) => {
			const part = starting && !again ? partOf(stem, columns) : undefined;
			if (part !== undefined) void preloadPart(part);
			return toEngine(await started).find(stem);
		});
	const words = keep(async () => (await fetchJson<string[]>(`${folder}words.json`, again)).flatMap(unpackWords));
	const library: OpenLibrary = {
		file: columns,
		catalogue: openCatalogue(columns.facets, [columns]),
		engine: { find: toFind() },
		words: () => words(undefined),
		card: keep((row) => fetchJson<Card>(`${folder}cards/${version}/${row}.json`, again)),
		get starting() {
			return starting;
		},
		started,
		unread: rest,
		whole: () => whole(undefined),
	};
	const whole = keep(async (): Promise<OpenLibrary> => {
		// From the moment at which Pagefind has the rest it answers nothing before that is loaded.
		const early = again
			? []
			: ['pagefind.und.pf_meta', `pagefind-entry.json?ts=${version}`].map((name) => preload(`${folder}rest/${name}`));
		const [more] = await inTime(Promise.all([fetchJson<CatalogueColumns>(`${folder}rest/catalogue.json`, again), ...early]));
		// Before the index, so that nothing the index finds is missing: a search that is under way finds in both.
		library.catalogue = openCatalogue(columns.facets, [columns, more]);
		await inTime(addRest(await started, folder, version));
		return { ...library, engine: { find: toFind() }, unread: 0 };
	});
	return library;
}
