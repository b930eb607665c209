/** The files that every first search asks for, from the site’s root: engine, list of records, catalogue. */
const FIRST_FILES = ['wasm.unknown.pagefind', 'catalogue.json', 'pagefind.und.pf_meta', 'pagefind-entry.json?ts=0'].map(
	(name) => `pagefind/${name}`,
);

/** Asks for everything that a first search needs at once, in one round. `also`: further addresses from the root. */
export function preloadSearch(base: string, also: readonly string[] = []): void {
	const ask = (properties: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), properties));
	ask({ rel: 'modulepreload', href: `${base}pagefind/pagefind.js` });
	for (const path of [...FIRST_FILES, ...also]) ask({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: base + path });
}
