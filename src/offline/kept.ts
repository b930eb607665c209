/**
 * The copy of the guide that a reader keeps on a device: what is in it, and how it is named. A build writes a list of its files; a copy is one cache, named
 * for the site’s base path and the digest of that list, so that no copy ever holds parts of two builds.
 */

/** Where a build says what a copy of it takes, and lists its files; below the base path. */
export const KEPT_SUMMARY = 'offline/kept.json';
export const KEPT_FILES = 'offline/files.json';
/** The page that is shown in the place of one that is not kept, while there is no connection. */
export const NOT_KEPT_PAGE = 'offline/';
/** The worker, which has to lie at the top of what it answers for. */
export const WORKER = 'offline-worker.js';
/** What the next worker is told when the reader wants to change to its copy at once. */
export const TAKE_OVER = 'take over';

/** A copy as a whole. */
export interface KeptSummary {
	/** The edition as it is printed, e.g. `November 2026`. */
	edition: string;
	/** The digest of the list of files as `integrity` has it, e.g. `sha256-…`. */
	digest: string;
	/** How many files there are, and how many bytes they are. */
	files: number;
	bytes: number;
}

/** A file of a copy: its address below the base path (`''` is the home page), its size in bytes, and its digest as `integrity` has it. */
export type KeptFile = readonly [path: string, bytes: number, integrity: string];

/** What is no part of reading: references to copy, data, earlier editions, the whole guide once more, and files to download. */
const LEFT_OUT: readonly RegExp[] = [
	/^(?:cite|data|editions|embed|print)\//,
	/^(?:404\.html|favicon\.ico|offline-worker\.js|robots\.txt|llms\.txt|\.nojekyll|preview\.png)$/,
	/^(?!briefing\/|pagefind\/).+\.(?:atom|bib|docx|epub|json|md|pdf|ris|xml)$/,
];

/** The address of a file of the built site below the base path; nothing where it is not kept. `name`: its path with `/` between its parts. */
export function keptPath(name: string): string | undefined {
	const path = name.replace(/(?:^|(?<=\/))index\.html$/, '');
	return LEFT_OUT.some((pattern) => pattern.test(path)) ? undefined : path;
}

const cachePrefix = (base: string) => `peer-support-guide ${base} `;

/** The name of the cache that holds one build, by the site’s base path and the build’s digest. */
export const cacheName = (base: string, digest: string) => cachePrefix(base) + digest;

/** Whether a cache holds a copy of the site at this base path, and not of another on the same host. */
export const isCopy = (name: string, base: string) => name.startsWith(cachePrefix(base));

/** What a request is kept under: its address without query and fragment. Nothing where the copy does not answer: other sites, and what is asked for past every cache. */
export function keyOf({ method, url, cache }: Pick<Request, 'method' | 'url' | 'cache'>, scope: string): string | undefined {
	const { origin, pathname } = new URL(url);
	const key = origin + pathname;
	return method === 'GET' && cache !== 'no-store' && key.startsWith(scope) ? key : undefined;
}
