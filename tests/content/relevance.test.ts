import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BLIND_QUERIES_FILE, judgedQueries, QUERIES_FILE, READER_QUERIES_FILE } from '../../testing/search/judged-queries.ts';
import { judge, toRelevance } from '../../testing/search/relevance.ts';
import type { NodeSearch } from '../../testing/search/search-in-node.ts';
import { guide } from '../guide.ts';
import { openGuideSearch } from '../search/guide-search.ts';

/** What search has reached, as shares of the queries of a set, less one query: a sentence that is put otherwise may cost that, and no more unnoticed. */
const REACHED = [
	[READER_QUERIES_FILE, 'tune', { first: 0.916, three: 0.991, gain: 0.866 }],
	[READER_QUERIES_FILE, 'report', { first: 0.825, three: 0.925, gain: 0.8 }],
	[BLIND_QUERIES_FILE, 'tune', { first: 0.794, three: 0.929, gain: 0.673 }],
	[BLIND_QUERIES_FILE, 'report', { first: 0.78, three: 0.921, gain: 0.666 }],
	[QUERIES_FILE, 'tune', { first: 0.788, three: 0.952, gain: 0.72 }],
	[QUERIES_FILE, 'report', { first: 0.847, three: 0.941, gain: 0.76 }],
] as const;

let open: NodeSearch;
beforeAll(async () => {
	open = await openGuideSearch();
});
afterAll(() => open.close());

test.each(REACHED)('%s, “%s”: the right answer comes first, and among three, as often as it did', async (file, set, reached) => {
	const queries = judgedQueries(readFileSync(file, 'utf8'), guide, file).filter((one) => one.set === set);
	const judged: { query: string; place: number; gain: number }[] = [];
	for (const query of queries) judged.push({ query: query.query, ...judge(query, await open.given(query.query)) });
	const { first, three, gain } = toRelevance(judged);
	const late = judged.filter(({ place }) => place !== 1).map(({ query, place }) => `“${query}”: ${place || 'none'}`);
	const words = `right first ${first.toFixed(4)}, among three ${three.toFixed(4)}, gain ${gain.toFixed(4)}; not first:\n${late.join('\n')}\n`;
	expect(first, words).toBeGreaterThanOrEqual(reached.first);
	expect(three, words).toBeGreaterThanOrEqual(reached.three);
	expect(gain, words).toBeGreaterThanOrEqual(reached.gain);
});

test('no query that the guide cannot answer is answered by numbers alone', async () => {
	for (const words of ['12345', '10.9999/nosuch.2031', 'bus timetable dublin', 'recipe for soup', 'car parking permit'])
		expect((await open.given(words)).honest, words).toBe(true);
});
