import { expect, test } from 'vitest';
import { IndexMismatchError, markOf, openIndex, type PagefindInstance, toEngine } from '../../../../src/search/query/engine.ts';

const hit = (id: string, score: number, words: number[]) => ({ id, score, words });
const ALL = ['d', 'a', 'b', 'c'];

/** An index that finds a stem alone in quotation marks, and without them what begins with it too, in its own order. */
const pagefind: PagefindInstance = {
	search: (query) =>
		Promise.resolve({
			results:
				query === null
					? ALL.map((id) => hit(id, 0, []))
					: ({
							'"supervis"': [hit('a', 1, [3, 9]), hit('b', 1, [0])],
							supervis: [hit('b', 4, [0]), hit('c', 2, [5]), hit('a', 1.5, [3, 9])],
						}[query] ?? [hit('d', 1, [0])].filter(() => !query.startsWith('"'))),
		}),
};

const isIndexed = (stem: string) => stem === 'supervis' || stem === 'pay';
const index = await openIndex({ createInstance: () => pagefind }, '/pagefind/', '0');
const engine = toEngine(index, markOf(ALL), isIndexed);

test('what holds the stem itself is found by its row, where it stands and as Pagefind ranks it', async () => {
	expect(await engine.find('supervis')).toEqual([
		{ row: 1, score: 1.5, at: [3, 9] },
		{ row: 2, score: 4, at: [0] },
	]);
});

test('where Pagefind would fall back on another word, nothing is found', async () => {
	expect(await engine.find('supervisxyz')).toEqual([]);
});

test('a stem of the guide that is not found stands in a part of the index that did not come', async () => {
	await expect(engine.find('pay')).rejects.toThrow('the part of the index with “pay” did not come');
});

test('an index of another edition than the catalogue is found out', async () => {
	expect(markOf(['b', 'a'])).toBe(markOf(['a', 'b']));
	expect(markOf(['a', 'c'])).not.toBe(markOf(['a', 'b']));
	expect(() => toEngine(index, markOf(['a', 'b']), isIndexed)).toThrow(IndexMismatchError);
});
