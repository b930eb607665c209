import { expect, test } from 'vitest';
import { openCatalogue } from '../../../../src/search/query/catalogue.ts';
import { rank } from '../../../../src/search/query/rank.ts';
import type { Term } from '../../../../src/search/query/terms.ts';

/** So many statements, whose titles are one word long. */
const catalogueOf = (size: number) =>
	openCatalogue({
		version: '1',
		index: 0,
		facets: [{ id: 'kind', name: 'Kind of result', values: [['statement', 'Statement']] }],
		values: { kind: Array<number>(size).fill(1) },
		titles: Array<number>(size).fill(1),
		everywhere: [],
		urgent: [],
		aliases: '',
		words: '',
	});
const term = (typed: string, means: string[][]): Term => ({ typed, ways: [], means, counts: 1 });
const hit = (row: number, at: number[]) => ({ row, score: 1, at });

test('what is asked for counts more where it stands together', () => {
	const hits = new Map([
		['keep', [hit(0, [2]), hit(1, [2])]],
		['peopl', [hit(0, [40]), hit(1, [3])]],
	]);
	const ranked = rank([term('keep', [['keep']]), term('people', [['peopl']])], hits, catalogueOf(9), false);
	expect(ranked.map(({ row }) => row)).toEqual([1, 0]);
	expect(ranked[0]?.score).toBeGreaterThan(1.2 * (ranked[1]?.score ?? 0));
});

test('what is called what was asked for comes first, then by score; what scores a small part of the best is left out', () => {
	const hits = new Map([
		['pay', [hit(0, [7]), { ...hit(1, [0]), score: 0.3 }, { ...hit(2, [5]), score: 0.5 }, { ...hit(3, [5]), score: 0.05 }]],
	]);
	const pay: Term = { typed: 'pay', ways: [['pay']], means: [], counts: 1 };
	expect(rank([pay], hits, catalogueOf(9), false).map(({ row }) => row)).toEqual([1, 0, 2]);
});
