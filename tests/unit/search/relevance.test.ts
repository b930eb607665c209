import { expect, test } from 'vitest';
import { placeOf, toRelevance } from '../../../src/search/judging/relevance.ts';

test('the place of an answer is that of the first result that leads to one of the right addresses', () => {
	expect(placeOf([['/a/'], ['/b/', '/c/'], ['/d/']], ['/d/', '/c/'])).toBe(2);
	expect(placeOf([['/a/']], ['/b/'])).toBe(0);
	expect(placeOf([], ['/b/'])).toBeUndefined();
});

test('places say how good search is', () => {
	expect(toRelevance([1, 1, 2, 4, 0, undefined, 1, 1])).toEqual({ first: 4 / 8, three: 5 / 8, reciprocal: 4.75 / 8, empty: 1 / 8 });
});
