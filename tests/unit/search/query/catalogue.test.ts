import { describe, expect, test } from 'vitest';
import { countValues, narrow } from '../../../../src/search/query/ask.ts';
import { libraryOf, record } from '../small-library.ts';

const RECORDS = [
	record('section', 'training', { values: { section: ['training'] } }),
	record('topic', 'length', { values: { section: ['training'] } }),
	record('statement', 'length-range', { values: { section: ['training'] } }),
	record('statement', 'length-unknown', { values: { section: ['training', 'recruitment'] } }),
	record('section', 'recruitment', { values: { section: ['recruitment'] } }),
	record('topic', 'advertising', { values: { section: ['recruitment'] } }),
	record('term', 'peer worker'),
	record('term', 'co-production'),
];
const { catalogue } = libraryOf(RECORDS);
const all = RECORDS.map((_, row) => ({ row }));

test('numbers follow from the order of sections, topics and statements', () => {
	expect(Object.fromEntries(catalogue.numbers)).toEqual({ '1': 0, '1.1': 1, '1.1.1': 2, '1.1.2': 3, '2': 4, '2.1': 5 });
});

test('how long a title is says how many of its words tell records apart', () => {
	const names = ['peer training', 'peer', 'peer pay', 'peer notes', 'peer hours', 'peer groups'];
	expect(libraryOf(names.map((name) => record('topic', name))).catalogue.titles).toEqual(names.map(() => 1));
});

describe('a choice', () => {
	const rows = (chosen: Parameters<typeof narrow>[2]) => narrow(all, catalogue, chosen).map(({ row }) => row);

	test('takes any of the values of one facet', () => {
		expect(rows({ kind: ['section', 'term'] })).toEqual([0, 4, 6, 7]);
	});

	test('takes all of the facets', () => {
		expect(rows({ kind: ['statement', 'topic'], section: ['recruitment'] })).toEqual([3, 5]);
	});

	test('of nothing takes everything', () => {
		expect(rows({ kind: [] })).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(rows({ kind: ['no such kind'] })).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});
});

describe('each value counts', () => {
	test('what choosing it would show, beside what is chosen in its own facet', () => {
		expect(countValues(all, catalogue, { section: ['training'] })).toEqual({ kind: [0, 2, 1, 1, 0, 0, 0, 0], section: [4, 3] });
	});

	test('so that a second value of a facet adds, and one of another narrows', () => {
		const counts = countValues(all, catalogue, { kind: ['statement'] });
		expect(counts.kind).toEqual([0, 2, 2, 2, 0, 2, 0, 0]);
		expect(counts.section).toEqual([2, 1]);
	});
});
