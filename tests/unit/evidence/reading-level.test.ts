import { expect, test } from 'vitest';
import { readingLevel } from '../../../src/evidence/reading-level.ts';

test('is low for short words in short sentences and high for long ones', () => {
	expect(readingLevel(['The cat sat. The dog ran.'])).toBeLessThan(1);
	expect(readingLevel(['Organisational implementation necessitates comprehensive interdisciplinary collaboration.'])).toBeGreaterThan(20);
});

test('follows the formula: 5 words, 2 sentences, 6 syllables', () => {
	expect(readingLevel(['Cats like people.', 'Dogs run.'])).toBeCloseTo(0.39 * (5 / 2) + 11.8 * (6 / 5) - 15.59, 5);
});

test('does not take figures for words', () => {
	expect(readingLevel(['Peers help 1,385 people.'])).toBe(readingLevel(['Peers help people.']));
});

test('is not a number where there is no word', () => {
	expect(readingLevel(['', '12.'])).toBeNaN();
});
