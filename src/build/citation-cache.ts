import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationCache } from '../citation/cache.ts';

/** A cache file larger than this is started anew: most of it belongs to records that have changed since. In bytes. */
const LARGEST = 50_000_000;

/** A new version of citeproc or of a style may format differently: each lock file has a cache file of its own. */
function fileName(): string {
	try {
		return `citations-${createHash('sha256').update(readFileSync('package-lock.json')).digest('hex').slice(0, 16)}.jsonl`;
	} catch {
		return 'citations.jsonl';
	}
}

const checksum = (key: string, value: string) =>
	createHash('sha256')
		.update(key + value)
		.digest('base64url')
		.slice(0, 8);

/** The entries of a cache file; a line that is broken or does not fit its checksum is left out, and is formatted again. */
function readEntries(file: string): Map<string, string> {
	const entries = new Map<string, string>();
	try {
		if (statSync(file).size > LARGEST) rmSync(file);
		for (const line of readFileSync(file, 'utf8').split('\n')) {
			try {
				const [key, value, sum] = JSON.parse(line) as unknown[];
				if (typeof key === 'string' && typeof value === 'string' && sum === checksum(key, value)) entries.set(key, value);
			} catch {
				// A line that a killed build left half written.
			}
		}
	} catch {
		// No cache yet, or none that can be read: everything is formatted.
	}
	return entries;
}

/**
 * Formatted citations, kept in a folder from one build to the next: a line an entry, written as soon as it is formatted. Several builds may append at
 * once. Where the folder cannot be written to, citations are formatted anew in each build.
 */
export function openCitationCache(folder: string): CitationCache {
	const file = join(folder, fileName());
	const entries = readEntries(file);
	let writable = true;
	try {
		mkdirSync(folder, { recursive: true });
	} catch {
		writable = false;
	}
	return {
		get: (key) => entries.get(key),
		set: (key, value) => {
			entries.set(key, value);
			if (!writable) return;
			try {
				appendFileSync(file, `\n${JSON.stringify([key, value, checksum(key, value)])}`);
			} catch {
				writable = false;
			}
		},
	};
}
