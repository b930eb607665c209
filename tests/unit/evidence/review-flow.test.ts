import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFigures } from '../../../src/evidence/figures.ts';
import { REVIEW_FLOW } from '../../../src/evidence/review-flow.ts';
import { SECOND_READING } from '../../../src/evidence/second-reading.ts';

test('every figure of the review’s flow stands in the size that its record gives', () => {
	const { size } = JSON.parse(readFileSync('src/content/sources/norton-2025.json', 'utf8')) as { size: string };
	const figures = findFigures(size).map(({ value }) => value);
	expect(figures).toEqual(expect.arrayContaining(Object.values(REVIEW_FLOW)));
});

test.each(SECOND_READING)('the facts of $of add up', ({ facts, stood, corrected, unconfirmed }) => {
	expect(stood + corrected + unconfirmed).toBe(facts);
});
