import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from './table.ts';

/** What lies in a built site; bytes. */
export interface Output {
	pages: number;
	files: number;
	bytes: number;
	/** Of the search index, its catalogue and its cards. */
	searchBytes: number;
	/** A page in brotli, the middle one of at most `SAMPLE` that lie evenly among all. */
	medianPage: number;
	/** The largest of these in brotli; a page that is asked for whole, e.g. to print, is none of them. */
	largestPage: number;
}

const SAMPLE = 800;
/** Pages that hold the whole guide or a whole edition are as long as what they hold. */
const WHOLE = /^(?:print|data|briefing)\//;

/** Counts and weighs a built site. */
export function measureOutput(site: string): Output {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
		.sort();
	const sizes = new Map(files.map((file) => [file, statSync(join(site, file)).size]));
	const sum = (list: readonly string[]) => list.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
	const pages = files.filter((file) => file.endsWith('.html'));
	const ordinary = pages.filter((file) => !WHOLE.test(file));
	const step = Math.ceil(ordinary.length / SAMPLE);
	// The largest before compression are sampled too: among them is the largest after it.
	const heavy = ordinary.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, 20);
	const weigh = (list: readonly string[]) => list.map((file) => brotliCompressSync(readFileSync(join(site, file))).length);
	const sampled = weigh(ordinary.filter((_, place) => place % step === 0));
	return {
		pages: pages.length,
		files: files.length,
		bytes: sum(files),
		searchBytes: sum(files.filter((file) => file.startsWith('pagefind/'))),
		medianPage: median(sampled),
		largestPage: Math.max(...weigh(heavy)),
	};
}
