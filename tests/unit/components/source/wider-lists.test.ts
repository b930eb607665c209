import { expect, test } from 'vitest';
import { widerLists } from '../../../../src/components/source/wider-lists.ts';
import type { Guide, Source } from '../../../../src/evidence/model.ts';
import { source } from '../../../content.ts';

/** A guide with so many further surveys of each of some years. */
function guideWith(counts: Readonly<Record<number, number>>): Guide {
	const list = Object.entries(counts).flatMap(([year, count]) =>
		Array.from({ length: count }, (_, place): [string, Source] => {
			const id = `name${String(place).padStart(4, '0')}-${year}`;
			return [id, { ...source(id), path: `/sources/${id}/`, year: Number(year), citedBy: [], file: `sources/${id}.json` }];
		}),
	);
	return { sources: new Map(list) } as unknown as Guide;
}

test('a kind that fits on a page has one, without years', () => {
	expect(widerLists(guideWith({ 2020: 20, 2021: 20 })).map(({ title }) => title)).toEqual(['Surveys']);
});

test('a longer one is parted where a year ends', () => {
	const lists = widerLists(guideWith({ 2018: 30, 2019: 30, 2020: 30 }));
	expect(lists.map(({ title, sources }) => [title, sources.length])).toEqual([
		['Surveys, 2020', 30],
		['Surveys, 2019', 30],
		['Surveys, 2018', 30],
	]);
});

test('a year of more than a reader looks through is parted by name, and every list has a title and an address of its own', () => {
	const lists = widerLists(guideWith({ 2019: 10, 2020: 400, 2021: 10 }));
	expect(lists.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(420);
	expect(Math.max(...lists.map(({ sources }) => sources.length))).toBeLessThanOrEqual(40);
	expect(new Set(lists.map(({ title }) => title)).size).toBe(lists.length);
	expect(new Set(lists.map(({ path }) => path)).size).toBe(lists.length);
	expect(lists[1]?.title).toBe('Surveys, 2020, Name0000 to Name0039');
});
