import { createHash } from 'node:crypto';

/** Where formatted citations are kept, by a digest of everything that citeproc is given. */
export interface CitationCache {
	get: (key: string) => string | undefined;
	set: (key: string, value: string) => void;
}

/** A cache in memory alone. */
export function memoryCache(): CitationCache {
	const entries = new Map<string, string>();
	return { get: (key) => entries.get(key), set: (key, value) => void entries.set(key, value) };
}

/** The key of what citeproc makes of some values: a digest of their JSON. */
export const cacheKey = (...values: readonly unknown[]) =>
	createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 32);

/** What the cache holds under a key; made and kept where it holds nothing. */
export function cached(cache: CitationCache, key: string, make: () => string): string {
	const known = cache.get(key);
	if (known !== undefined) return known;
	const made = make();
	cache.set(key, made);
	return made;
}
