import { expect, test } from 'vitest';
import { type PagefindInstance, toEngine } from '../../../../src/search/query/engine.ts';

const hit = (id: string, score: number, words: number[]) => ({ id, score, words });

/** An index that finds a stem alone in quotation marks, and without them what begins with it too, in its own order. */
const pagefind: PagefindInstance = {
	filters: () => Promise.resolve({}),
	search: (query) =>
		Promise.resolve({
			results:
				{
					'"supervis"': [hit('a', 1, [3, 9]), hit('b', 1, [0])],
					supervis: [hit('b', 4, [0]), hit('c', 2, [5]), hit('a', 1.5, [3, 9])],
				}[query] ?? [hit('d', 1, [0])].filter(() => !query.startsWith('"')),
		}),
};

const isIndexed = (stem: string) => stem === 'supervis' || stem === 'pay';

test('what holds the stem itself is found, where it stands and as Pagefind ranks it', async () => {
	expect(await toEngine(pagefind, isIndexed).find('supervis')).toEqual([
		{ id: 'a', score: 1.5, at: [3, 9] },
		{ id: 'b', score: 4, at: [0] },
	]);
});

test('where Pagefind would fall back on another word, nothing is found', async () => {
	expect(await toEngine(pagefind, isIndexed).find('supervisxyz')).toEqual([]);
});

test('a stem of the guide that is not found stands in a part of the index that did not come', async () => {
	await expect(toEngine(pagefind, isIndexed).find('pay')).rejects.toThrow('the part of the index with “pay” did not come');
});
