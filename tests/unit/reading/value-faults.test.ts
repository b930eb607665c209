import { expect, test } from 'vitest';
import { faultsOfWords, repeatedRun } from '../../../src/reading/value-faults.ts';

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

/** How often an entry of a list of so many words is read, every other word of which is the same. */
function readsOf(count: number): number {
	let reads = 0;
	const words = Array.from({ length: count }, (_, place) => (place % 2 ? 'the' : `w${place}`));
	const counted = new Proxy(words, {
		get(list, key) {
			if (key !== 'length') reads += 1;
			return Reflect.get(list, key) as unknown;
		},
	});
	expect(repeatedRun(counted)).toBeUndefined();
	return reads;
}

test('the work for a long paragraph grows with its length, not with the square of it', () => {
	const [once, twice] = [readsOf(1_000), readsOf(2_000)];
	expect(once).toBeGreaterThan(1_000);
	expect(twice / once).toBeLessThan(2.5);
});
