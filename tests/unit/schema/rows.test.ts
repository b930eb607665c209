import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { arrangement, factor, NO_EFFECT, outcome, programme, step, term, theme, view } from '../../../src/schema/rows.ts';

const result: z.input<typeof outcome> = {
	outcome: 'personal recovery',
	group: 'recovery',
	comparison: 'usual care',
	measure: 'standardised mean difference',
	estimate: 0.2,
	low: 0.05,
	high: 0.36,
	better: 'higher',
	inWords: 'a small gain',
	people: 1385,
	studies: 6,
	direction: 'favours peer support',
	certainty: 'low',
	sources: ['roe-2020'],
};
const without = (...names: (keyof typeof result)[]) =>
	Object.fromEntries(Object.entries(result).filter(([name]) => !names.some((one) => one === name)));
const faults = (value: unknown) => outcome.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a result', () => {
	test('may have an estimate with its interval, an estimate alone, or none', () => {
		expect(faults(result)).toEqual([]);
		expect(faults(without('low', 'high'))).toEqual([]);
		expect(faults(without('measure', 'estimate', 'better', 'low', 'high', 'people', 'studies'))).toEqual([]);
	});

	test.each([
		['an estimate without its measure', ['measure', 'better'], ['measure: give `measure` and `estimate` together']],
		['a measure without an estimate', ['estimate', 'low', 'high'], ['measure: give `measure` and `estimate` together']],
		['half an interval', ['low'], ['low: give `estimate`, `low` and `high` together']],
		['an interval without an estimate', ['estimate', 'measure', 'better'], ['low: give `estimate`, `low` and `high` together']],
		['a measure without the side that favours peer support', ['better'], ['better: say which side favours peer support']],
		['a side without a measure', ['measure', 'estimate', 'low', 'high'], ['better: say which side favours peer support']],
	] as const)('may not have %s', (_, names, expected) => {
		expect(faults(without(...names))).toEqual(expected);
	});

	test.each([
		['people', 0],
		['people', 12.5],
		['studies', -1],
		['group', 'happiness'],
		['direction', 'good'],
		['measure', 'effect'],
		['sources', []],
	])('may not have %s %j', (name, value) => {
		expect(faults({ ...result, [name]: value })).toHaveLength(1);
	});

	test('has a value of no effect for each measure', () => {
		expect(NO_EFFECT).toMatchObject({ 'standardised mean difference': 0, 'risk ratio': 1, 'odds ratio': 1 });
	});
});

const sources = ['roe-2020'];
test.each([
	['term', term, { term: 'Peer', meaning: 'One.', variants: [{ name: 'mate' }], sources }],
	['factor', factor, { factor: 'Pay', level: 'organisation', direction: 'helps', detail: 'One.', sources }],
	['theme', theme, { theme: 'Strain', reportedBy: '67 workers', where: ['Ireland'], sources }],
	['view', view, { group: 'nurses', view: 'One.', study: 'survey', size: 'not stated', where: ['Ireland'], sources }],
	['step', step, { stage: 'define', action: 'Settle it.', who: 'not stated', sources }],
	['programme', programme, { name: 'One', country: 'Ireland', length: { unit: 'hours', from: 20, to: 40 }, form: 'classroom', sources }],
	['arrangement', arrangement, { form: 'group', purpose: 'support', by: 'a peer', sources }],
])('a %s is taken as it is, and with no field more and no source fewer', (_, schema, row) => {
	expect(schema.safeParse(row).error).toBeUndefined();
	expect(schema.safeParse({ ...row, colour: 'red' }).success).toBe(false);
	expect(schema.safeParse({ ...row, sources: [] }).success).toBe(false);
});

test('a length is counted from more than nothing, in a unit of the list', () => {
	const length = (value: unknown) =>
		programme.safeParse({ name: 'One', country: 'Ireland', form: 'classroom', sources, length: value }).success;
	expect(length({ unit: 'days', from: 5 })).toBe(true);
	expect(length({ unit: 'days', from: 0 })).toBe(false);
	expect(length({ unit: 'credits', from: 5 })).toBe(false);
});
