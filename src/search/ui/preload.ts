/** The files that every first search asks for, from the site’s root: catalogue, engine. A browser asks for six things at once over HTTP/1.1. */
const FIRST_FILES = ['catalogue.json', 'wasm.unknown.pagefind', 'pagefind-entry.json?ts=0'].map((name) => `pagefind/${name}`);

/** Asks for a file that a script will fetch. */
const preload = (href: string) =>
	document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));

/** Asks for everything that a first search needs at once, in one round. `also`: addresses from the root that come before those. */
export function preloadSearch(base: string, also: readonly string[] = []): void {
	document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${base}pagefind/pagefind.js` }));
	for (const path of [...also, ...FIRST_FILES]) preload(base + path);
}

/**
 * Asks for the first files again before a new attempt. A browser answers the next request for a file that could not be preloaded with that failure:
 * here it is answered for the last time.
 */
export const forgetPreloads = (base: string): Promise<unknown> => Promise.allSettled(FIRST_FILES.map((path) => fetch(base + path)));
