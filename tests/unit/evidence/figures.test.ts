import { expect, test } from 'vitest';
import { findFigures } from '../../../src/evidence/figures.ts';

test.each([
	['in 6 trials with 1,385 people', [6, 1385]],
	['10 000 people, or 10\u00a0000', [10000, 10000]],
	['by 2016 500 people', [2016, 500]],
	['in 2021, 300 people', [2021, 300]],
	['0.05 to 0.36', [0.05, 0.36]],
	['−0.34 (95% interval)', [0.34, 95]],
	['pages 3–4', [3, 4]],
	['an 18-month course', [18]],
	['(n=12), £1,500', [12, 1500]],
	['the 1990s', [1990]],
	['1.5 million people', [1500000]],
	['six trials', [6]],
	['Twenty-six sources', [26]],
	['twenty six sources', [26]],
	['twenty-six thousand people', [26000]],
	['two hundred people', [200]],
	['two hundred thousand people', [200000]],
	['fifty one-to-one meetings', [50]],
	['twenty to thirty', [20, 30]],
	['two-thirds', [2]],
	['for 3 constructor workers', [3]],
])('in “%s” are %j', (text, values) => {
	expect(findFigures(text).map(({ value }) => value)).toEqual(values);
});

test.each([
	['no figure', 'nobody looked'],
	['a number word within another', 'often, someone, tenure'],
	['digits of a name', 'COVID-19, PHQ-9, Q4b, ENRICH2'],
	['ordinals', 'the 2nd and 19th course, first and third'],
	['nought and one, which mark no difference', 'one of 1, 0 or zero'],
	['one to one', 'one-to-one support'],
	['a scale by itself', 'hundreds, a thousand'],
])('%s: “%s” has none', (_, text) => {
	expect(findFigures(text)).toEqual([]);
});

test('gives each figure as it is written, with its place', () => {
	expect(findFigures('Of 1,385 people twenty-six stayed.')).toEqual([
		{ value: 1385, written: '1,385', at: 3 },
		{ value: 26, written: 'twenty-six', at: 16 },
	]);
});
