import { expect, test } from 'vitest';
import { faultsOfWords } from '../../../src/reading/value-faults.ts';

/** So many words, no two of them alike. */
const others = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`).join(' ');
const repeated = (text: string) => faultsOfWords(text).map(({ rule, found }) => `${rule} ${found}`);

test.each([
	['one two three one two three', 'one two three'],
	['They say one two three, one two three and more', 'one two three'],
	['a b c d a b c d', 'a b c d'],
])('in “%s” words follow themselves', (text, run) => {
	expect(repeated(text)).toEqual([`repeated-words “${run}” and the same again`]);
});

test.each(['one two one two', 'one two three and one two three', 'very very good', others(50)])('in “%s” none do', (text) => {
	expect(repeated(text)).toEqual([]);
});

test('a run of two hundred words that follows itself is found', () => {
	expect(repeated(`${others(200)} ${others(200)}`)).toHaveLength(1);
});

test('a paragraph of a hundred thousand words of few is read in less than a second', () => {
	const few = Array.from({ length: 100_000 }, (_, place) => `${place % 2 ? 'the' : `w${place}`}`).join(' ');
	const start = performance.now();
	expect(repeated(few)).toEqual([]);
	expect(performance.now() - start).toBeLessThan(1000);
});
