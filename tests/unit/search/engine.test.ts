import { expect, test } from 'vitest';
import { type PagefindInstance, toEngine } from '../../../src/search/engine.ts';

/** Records by word, as Pagefind looks them up: a word and what begins with it; in quotation marks the word alone; else its longest beginning. */
function pagefind(words: Record<string, string[]>): PagefindInstance & { asked: string[] } {
	const asked: string[] = [];
	const results = (keys: readonly string[]) =>
		[...new Set(keys.flatMap((key) => words[key] ?? []))].map((id) => ({ id, score: 1, words: [0, 1] }));
	return {
		asked,
		filters: () => Promise.resolve({}),
		mergeIndex: () => Promise.resolve(),
		search(query) {
			asked.push(query);
			const exact = /^"(.+)"$/.exec(query)?.[1];
			if (exact !== undefined) return Promise.resolve({ results: results([exact]) });
			const longer = Object.keys(words).filter((word) => word.startsWith(query));
			const beginning = Object.keys(words)
				.filter((word) => query.startsWith(word))
				.sort((a, b) => b.length - a.length)
				.slice(0, 1);
			return Promise.resolve({ results: results(longer.length ? longer : beginning) });
		},
	};
}

const INDEX = { supervis: ['a', 'b'], supervisor: ['b', 'c'], sup: ['d'], train: ['a'] };
const find = (stem: string) => toEngine(pagefind(INDEX)).find(stem);

test('a word is found with what begins with it, and told from that', async () => {
	const { hits, nearest } = await find('supervis');
	expect(nearest).toBeUndefined();
	expect(hits.map(({ id, exact }) => [id, exact])).toEqual([
		['a', true],
		['b', true],
		['c', false],
	]);
});

test('the beginning of a word is found, and is no slip', async () => {
	expect(await find('superv')).toMatchObject({ hits: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
	expect((await find('superv')).nearest).toBeUndefined();
});

test('a word that goes on wrongly is told by its nearest beginning', async () => {
	expect(await find('supervisoin')).toMatchObject({ nearest: 'supervis', hits: [{ id: 'a' }, { id: 'b' }] });
});

test('a beginning that is too short to tell is none', async () => {
	expect(await find('suport')).toEqual({ hits: [] });
	expect(await find('xyzzy')).toEqual({ hits: [] });
});

test('no beginning is asked for that would have other parts of the index loaded', async () => {
	const index = pagefind(INDEX);
	await toEngine(index).find('suport');
	expect(index.asked.filter((query) => query.replaceAll('"', '').length < 4)).toEqual([]);
});
