import { expect, test } from 'vitest';
import { estimateWords, intervalWords, lengthWords } from '../../../../src/components/charts/figures-in-words.ts';
import { inWordsOnly, outcome } from '../../../rows.ts';

test('writes an interval with a true minus and as many places as its finest figure', () => {
	expect(intervalWords(-0.4, -0.39, 0)).toBe('−0.40 (−0.39 to 0.00)');
	expect(intervalWords(5.1, 2.4, 7.8)).toBe('5.1 (2.4 to 7.8)');
});

test('says which side favours peer support, and nothing where there is no estimate', () => {
	expect(estimateWords(outcome())).toEqual(['standardised mean difference 0.20 (95% interval 0.11 to 0.29); higher favours peer support']);
	expect(estimateWords(inWordsOnly)).toEqual([]);
});

test.each([
	[{ unit: 'days', from: 1 }, '1 day'],
	[{ unit: 'hours', from: 40, to: 60 }, '40 to 60 hours'],
] as const)('writes %o as %s', (length, words) => {
	expect(lengthWords(length)).toBe(words);
});
