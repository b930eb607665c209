import { expect, test } from 'vitest';
import { compareWords, countRatings, resultWords } from '../../../../src/components/tool/ratings.ts';

const LINES = ['a', 'b', 'c', 'd'];
const LABELS = ['Needs work', 'In place', 'Done well'];
const words = (values: Record<string, string>) => resultWords(countRatings(LINES, values), LABELS);

test('says the result of a section in words', () => {
	expect(words({})).toBe('Nothing rated yet.');
	expect(words({ a: '1', b: '3' })).toBe('2 of 4 rated: 1 “needs work”, 1 “done well”. Rate the rest before you draw a conclusion.');
	expect(words({ a: '1', b: '1', c: '1', d: '3' })).toBe('4 of 4 rated: 3 “needs work”, 1 “done well”. Most of it needs work: start here.');
	expect(words({ a: '1', b: '2', c: '2', d: '3' })).toBe(
		'4 of 4 rated: 1 “needs work”, 2 “in place”, 1 “done well”. Some of it needs work.',
	);
	expect(words({ a: '2', b: '2', c: '2', d: '3' })).toBe('4 of 4 rated: 3 “in place”, 1 “done well”. All of it is in place.');
	expect(words({ a: '3', b: '3', c: '3', d: '3' })).toBe('4 of 4 rated: 4 “done well”. All of it is done well: keep it so.');
});

test('a value that is no point is not rated', () => {
	expect(countRatings(LINES, { a: '4', b: 'x', c: true, d: '2', e: '1' })).toEqual({ points: [0, 1, 0], rated: 1, of: 4 });
});

test('compares two ratings statement by statement', () => {
	expect(compareWords(LINES, { a: '1', b: '2', c: '3' }, { a: '2', b: '1', c: '3', d: '1' })).toBe('1 higher, 1 lower, 1 the same.');
	expect(compareWords(LINES, { a: '1' }, { a: '1' })).toBe('Nothing changed.');
	expect(compareWords(LINES, { a: '1' }, { b: '1' })).toBe('No statement was rated both times.');
});
