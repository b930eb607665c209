import { describe, expect, test } from 'vitest';
import { forestSummary, toForests } from '../../../../src/components/charts/forest-plot.ts';
import { inWordsOnly, outcome, topicOf } from '../../../rows.ts';

const only = (...outcomes: Parameters<typeof topicOf>) => {
	const [forest, ...others] = toForests([topicOf(...outcomes)]);
	if (!forest || others.length) throw new Error(`${others.length + (forest ? 1 : 0)} plots`);
	return forest;
};

describe('an axis', () => {
	test('is made for each measure, and only of results with an interval', () => {
		const forests = toForests([
			topicOf(outcome(), inWordsOnly, outcome({ measure: 'risk ratio', estimate: 0.7, low: 0.5, high: 0.9, better: 'lower' })),
			topicOf(outcome({ outcome: 'Hope' })),
		]);
		expect(forests.map(({ measure, groups }) => [measure, groups.flatMap(({ rows }) => rows.map((row) => row.outcome))])).toEqual([
			['standardised mean difference', ['Recovery', 'Hope']],
			['risk ratio', ['Recovery']],
		]);
	});

	test('holds every interval, the line of no effect and room beside it', () => {
		const { noEffect, groups, ticks } = only(outcome(), outcome({ low: -0.69, estimate: -0.22, high: 0.25 }));
		expect(noEffect).toBeGreaterThan(5);
		expect(noEffect).toBeLessThan(95);
		for (const { low, estimate, high } of groups.flatMap(({ rows }) => rows)) {
			expect(low).toBeGreaterThanOrEqual(0);
			expect(low).toBeLessThan(estimate);
			expect(estimate).toBeLessThan(high);
			expect(high).toBeLessThanOrEqual(100);
		}
		expect(ticks.find(({ label }) => label === '0')?.at).toBe(noEffect);
	});

	test('is linear for differences', () => {
		const { ticks } = only(outcome({ low: -2, estimate: 1, high: 4 }));
		const steps = ticks.slice(1).map(({ at }, place) => Math.round(at - (ticks[place]?.at ?? 0)));
		expect(new Set(steps).size).toBe(1);
	});

	test('is logarithmic for ratios: 0.5 and 2 are equally far from 1', () => {
		const { ticks, noEffect } = only(outcome({ measure: 'risk ratio', estimate: 1, low: 0.4, high: 3, better: 'lower' }));
		const at = (label: string) => ticks.find((tick) => tick.label === label)?.at ?? NaN;
		expect(at('1')).toBe(noEffect);
		expect(noEffect - at('0.5')).toBeCloseTo(at('2') - noEffect, 0);
	});
});

describe('a row', () => {
	test('keeps its numbers, and stands with those whose better side is the same', () => {
		const { groups } = only(outcome(), outcome({ outcome: 'Anxiety', estimate: -0.21, low: -0.4, high: -0.02, better: 'lower' }));
		expect(groups.map(({ better, rows }) => [better, rows.map(({ numbers }) => numbers)])).toEqual([
			['higher', ['0.20 (0.11 to 0.29)']],
			['lower', ['−0.21 (−0.40 to −0.02)']],
		]);
	});

	test.each([
		['favours peer support', { low: 0.1, estimate: 0.2, high: 0.3, better: 'higher' }],
		['favours peer support', { low: -0.3, estimate: -0.2, high: -0.1, better: 'lower' }],
		['favours comparison', { low: 0.1, estimate: 0.2, high: 0.3, better: 'lower' }],
		['spans no effect', { low: -0.1, estimate: 0.2, high: 0.3, better: 'higher' }],
		['spans no effect', { low: 0, estimate: 0.2, high: 0.3, better: 'higher' }],
	] as const)('%s: %o', (lies, figures) => {
		expect(only(outcome(figures)).groups[0]?.rows[0]?.lies).toBe(lies);
	});
});

describe('the words for the picture', () => {
	const above = outcome();
	const across = outcome({ low: -0.1 });
	test.each([
		[[above], 'The interval lies wholly on the side of peer support.'],
		[[across, across], 'Both intervals span no effect.'],
		[[above, above, above], 'All 3 intervals lie wholly on the side of peer support.'],
		[[above, across, across], '1 of 3 intervals lies wholly on the side of peer support; 2 span no effect.'],
	])('%#', (outcomes, words) => {
		expect(forestSummary(only(...outcomes))).toBe(words);
	});
});
