/**
 * The files that every first search asks for, from the site’s root: catalogue, engine, list of records. A browser asks for six things at once over
 * HTTP/1.1: what it needs last comes last.
 */
export const FIRST_FILES = ['catalogue.json', 'wasm.unknown.pagefind', 'pagefind.und.pf_meta', 'pagefind-entry.json?ts=0'].map(
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

/** Asks for everything that a first search needs at once, in one round. `also`: addresses from the root that come before those. */
export function preloadSearch(base: string, also: readonly string[] = []): void {
	document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${base}pagefind/pagefind.js` }));
	for (const path of [...also, ...FIRST_FILES]) void preload(base + path);
}
