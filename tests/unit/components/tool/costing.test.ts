import { expect, test } from 'vitest';
import { workOut } from '../../../../src/components/tool/costing.ts';

const SUMS = [
	{ id: 'pay-a-year', add: [['workers', 'hours', 'pay']] },
	{ id: 'on-costs-a-year', add: [['pay-a-year', 'on-costs']] },
	{ id: 'year', add: [['pay-a-year'], ['on-costs-a-year'], ['training']] },
];
const PERCENTS = new Set(['on-costs']);

test('multiplies, takes a percentage as its hundredth, and adds up earlier sums', () => {
	const done = workOut(SUMS, { workers: 2, hours: 1000, pay: 15.5, 'on-costs': 25, training: 500 }, PERCENTS);
	expect(done.get('pay-a-year')).toEqual({ total: 31000, missing: [] });
	expect(done.get('on-costs-a-year')).toEqual({ total: 7750, missing: [] });
	expect(done.get('year')).toEqual({ total: 39250, missing: [] });
});

test('leaves out what is not filled in, and names it', () => {
	const done = workOut(SUMS, { workers: 2, hours: 1000, pay: 15.5 }, PERCENTS);
	expect(done.get('year')).toEqual({ total: 31000, missing: ['on-costs', 'training'] });
	expect(workOut(SUMS, {}, PERCENTS).get('year')?.total).toBeUndefined();
});

test('a number below 0 or none at all is not filled in', () => {
	expect(workOut(SUMS, { workers: -1, hours: Number.NaN, pay: 0 }, PERCENTS).get('pay-a-year')).toEqual({
		total: undefined,
		missing: ['workers', 'hours'],
	});
});
