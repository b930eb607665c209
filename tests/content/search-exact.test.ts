import { afterAll, beforeAll, expect, test } from 'vitest';
import { stem } from '../../src/reading/words.ts';
import { indexedStems, packedVocabulary } from '../../src/search/index/words.ts';
import { asksUrgentHelp } from '../../src/search/query/safety.ts';
import { isWeakStem } from '../../src/search/query/stop-words.ts';
import { nameKey, stemsOf } from '../../src/search/query/tokens.ts';
import { unpackWords } from '../../src/search/query/words.ts';
import type { NodeSearch } from '../../testing/search/search-in-node.ts';
import { guide } from '../guide.ts';
import { openGuideSearch, records } from '../search/guide-search.ts';

/** One in so many is asked for: they differ in nothing but their words. */
const SAMPLE = 6;

const topics = guide.sections.flatMap((section) => section.topics);
const statements = [...guide.statements.values()];
const sources = [...guide.sources.values()];
const sampled = <T>(list: readonly T[]) => list.filter((_, place) => place % SAMPLE === 0);
/** Two works may have one title, and a work that of a page or a name of a term; one that says nothing but “training” asks for guidance. */
const marks = records.flatMap(({ title, names = [] }) => [title, ...names].map(nameKey));
const { everywhere } = indexedStems(records);
const hasOwnTitle = ({ csl }: (typeof sources)[number]) =>
	marks.filter((mark) => mark === nameKey(csl.title)).length === 1 &&
	new Set(stemsOf(csl.title).filter((one) => !everywhere.includes(one))).size > 1;

let open: NodeSearch;
beforeAll(async () => {
	open = await openGuideSearch();
});
afterAll(() => open.close());

test.each<[string, readonly (readonly [query: string, address: string])[]]>([
	['the titles of sections', guide.sections.map(({ title, path }) => [title, path])],
	['the titles of topics', topics.map(({ title, path }) => [title, path])],
	['the questions of answers', guide.answers.map(({ question, path }) => [question, path])],
	['the titles of tools', guide.tools.map(({ title, path }) => [title, path])],
	['the ids of statements', sampled(statements).map(({ id, path }) => [id, path])],
	['the numbers of statements', sampled(statements).map(({ number, path }) => [number, path])],
	['citation keys', sampled(sources).map(({ id, path }) => [id, path])],
	['DOIs', sampled(sources).flatMap(({ csl, path }) => (csl.DOI === undefined ? [] : [[csl.DOI, path] as const]))],
])('%s lead first to what they name', async (_, named) => {
	expect(named.length).toBeGreaterThan(5);
	const found: [string, string | undefined][] = [];
	// Words of danger are answered by what to do, whatever else they name.
	const calm = named.filter(([query]) => !asksUrgentHelp(query));
	for (const [query] of calm) found.push([query, (await open.search(query, 1))[0]]);
	expect(found).toEqual(calm);
});

test('the titles of sources lead to what they name, first but where guidance is called so too', async () => {
	const places: number[] = [];
	for (const { csl, path } of sampled(sources.filter((one) => hasOwnTitle(one) && !asksUrgentHelp(one.csl.title))))
		places.push((await open.search(csl.title, 24)).indexOf(path));
	expect(places).not.toContain(-1);
	expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThan(0.95);
});

test('every word that search corrects to stands in the index, so that a part of it that did not come is missed', async () => {
	const words = unpackWords(packedVocabulary(records).words).filter((word) => !isWeakStem(stem(word)));
	const sample = words.filter((_, place) => place % 20 === 0);
	expect(sample.length).toBeGreaterThan(90);
	// A word that is known and not found is an error.
	for (const word of sample) expect([word, (await open.search(word, 1)).length]).toEqual([word, 1]);
});
