/** The files that every first search asks for, from the site’s root: engine, list of records, catalogue. */
export const FIRST_FILES = ['wasm.unknown.pagefind', 'catalogue.json', 'pagefind.und.pf_meta', 'pagefind-entry.json?ts=0'].map(
	(name) => `pagefind/${name}`,
);

/** Asks for a file that a script will fetch; resolves when it is there, and when it does not come: the script will say so. */
export const preload = (href: string): Promise<unknown> =>
	new Promise((done) =>
		document.head.append(
			Object.assign(document.createElement('link'), {
				rel: 'preload',
				as: 'fetch',
				crossOrigin: 'anonymous',
				href,
				onload: done,
				onerror: done,
			}),
		),
	);

/** Asks for everything that a first search needs at once, in one round. `also`: further addresses from the root. */
export function preloadSearch(base: string, also: readonly string[] = []): void {
	document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${base}pagefind/pagefind.js` }));
	for (const path of [...FIRST_FILES, ...also]) void preload(base + path);
}
