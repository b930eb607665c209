import { inject } from 'vitest';
import { findPages } from './pages.ts';

/** Pages that one template makes by the hundred, each with how many of them stand for one that is visited. */
const MANY: readonly [RegExp, number][] = [
	[/^\/sources\/(?!wider\/)[^/]+\/$/, 10],
	[/^\/cite\/[^/]+\/[^/]+\/$/, 20],
	[/^\/cite\/[^/]+\/[^/]+\/[^/]+\/$/, 60],
	[/^\/editions\/[^/]+\/[^/]+\/[^/]+\/$/, 20],
];

/** The addresses of all pages, and of those that one template makes by the hundred a few; the longest first, so that none is waited for at the end. */
export function samplePages(): string[] {
	const seen = MANY.map(() => 0);
	const isTaken = (path: string) => {
		const kind = MANY.findIndex(([pattern]) => pattern.test(path));
		const [, every] = MANY[kind] ?? [];
		if (every === undefined) return true;
		const place = seen[kind] ?? 0;
		seen[kind] = place + 1;
		return place % every === 0;
	};
	return findPages(inject('site'))
		.filter(({ path }) => isTaken(path))
		.toSorted((a, b) => b.html.length - a.html.length)
		.map(({ path }) => path);
}
