import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCitations } from '../../src/citation/citations.ts';
import { findContentFiles } from '../../src/content-files.ts';
import { toEvidence } from '../../src/evidence/evidence.ts';
import { toFacets } from '../../src/search/facets.ts';
import { type JudgedQuery, judgedQueries, QUERIES_FILE } from '../../src/search/judging/judged-queries.ts';
import { DEPTH, placeOf, toRelevance } from '../../src/search/judging/relevance.ts';
import { type NodeSearch, openSearch } from '../../src/search/judging/search-in-node.ts';
import { closeIndexer } from '../../src/search/pagefind-index.ts';
import { toSearchRecords } from '../../src/search/records.ts';
import { toSearchFiles } from '../../src/search/search-files.ts';

/** What search has reached, as shares of the queries of a set, cut after the third digit: it may become better, and must not become worse unnoticed. */
const REACHED = {
	tune: { first: 0.835, three: 0.941 },
	report: { first: 0.835, three: 0.976 },
} as const satisfies Record<JudgedQuery['set'], object>;

const { guide } = toEvidence(findContentFiles('src/content'));
const queries = judgedQueries(readFileSync(QUERIES_FILE, 'utf8'), guide);

let open: NodeSearch;
beforeAll(async () => {
	const records = toSearchRecords(guide, toCitations(guide.sources.values()));
	open = await openSearch(await toSearchFiles(records, toFacets(guide), guide.aliases));
});
afterAll(async () => {
	open.close();
	await closeIndexer();
});

test.each(['tune', 'report'] as const)('the right answer of the set “%s” comes first, and among three, as often as it did', async (set) => {
	const judged: { query: string; place: number | undefined }[] = [];
	for (const { query, right } of queries.filter((one) => one.set === set)) {
		const found = await open.search(query, DEPTH);
		judged.push({
			query,
			place: placeOf(
				found.map((address) => [address]),
				right,
			),
		});
	}
	const { first, three } = toRelevance(judged.map(({ place }) => place));
	const late = judged.filter(({ place }) => place !== 1).map(({ query, place }) => `“${query}”: ${place || 'none'}`);
	const words = `right first ${first.toFixed(3)}, among three ${three.toFixed(3)}; not first:\n${late.join('\n')}\n`;
	expect(first, words).toBeGreaterThanOrEqual(REACHED[set].first);
	expect(three, words).toBeGreaterThanOrEqual(REACHED[set].three);
});
