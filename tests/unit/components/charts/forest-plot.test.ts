import { describe, expect, test } from 'vitest';
import { toQuestionPlots } from '../../../../src/components/charts/forest-plot.ts';
import { inWordsOnly, outcome, topicOf } from '../../../rows.ts';

const only = (...outcomes: Parameters<typeof topicOf>) => {
	const [plot, ...others] = toQuestionPlots([topicOf(...outcomes)]);
	if (!plot || others.length) throw new Error(`${others.length + (plot ? 1 : 0)} plots`);
	return plot;
};

const anxiety = outcome({ outcome: 'Anxiety', group: 'clinical', estimate: -0.21, low: -0.4, high: -0.02, better: 'lower' });

describe('plots', () => {
	test('are made for each question on which a result has an interval, in the order of the questions', () => {
		const plots = toQuestionPlots([topicOf(anxiety, inWordsOnly), topicOf(outcome({ outcome: 'Hope' }), outcome())]);
		expect(plots.map(({ question, groups }) => [question, groups.flatMap(({ rows }) => rows.map((row) => row.outcome))])).toEqual([
			['recovery', ['Recovery']],
			['hope', ['Hope']],
			['mood', ['Anxiety']],
		]);
	});

	test('show a result without an interval too, and say that its figures are missing', () => {
		const { groups } = only(
			outcome({
				outcome: 'Return to hospital',
				group: 'service use',
				measure: 'odds ratio',
				estimate: 0.66,
				low: 0.43,
				high: 0.99,
				better: 'lower',
			}),
			{ ...inWordsOnly, outcome: 'Readmission (ENRICH)', group: 'service use', inWords: 'Not reduced; the trial’s figures not seen' },
			{ ...inWordsOnly, outcome: 'Hospital days', group: 'service use', inWords: 'Did not differ' },
		);
		expect(groups.map(({ scale }) => scale)).toEqual(['ratios', undefined]);
		expect(groups[1]?.rows.map(({ numbers, line, direction }) => [numbers, line, direction])).toEqual([
			['figures not seen', undefined, 'no clear difference'],
			['no interval given', undefined, 'no clear difference'],
		]);
	});
});

describe('an axis', () => {
	test('has no effect in its middle and holds every interval', () => {
		const [group] = only(outcome(), outcome({ low: -0.69, estimate: -0.22, high: 0.25 })).groups;
		expect(group?.ticks.find(({ label }) => label === '0')?.at).toBe(50);
		for (const { line } of group?.rows ?? []) {
			expect(line?.low).toBeGreaterThanOrEqual(0);
			expect(line?.low).toBeLessThan(line?.estimate ?? NaN);
			expect(line?.estimate).toBeLessThan(line?.high ?? NaN);
			expect(line?.high).toBeLessThanOrEqual(100);
		}
	});

	test('is logarithmic for ratios, and shared by all of them: twice and half are equally far from 1', () => {
		const ratios = (['risk ratio', 'odds ratio', 'hazard ratio'] as const).map((measure) =>
			outcome({ measure, estimate: 1, low: 0.5, high: 2, better: 'lower', direction: 'no clear difference' }),
		);
		const { groups } = only(...ratios);
		expect(groups).toHaveLength(1);
		expect(groups[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 3].map(() => ({ low: 0, estimate: 50, high: 100 })));
		expect(groups[0]?.ticks.map(({ label }) => label)).toEqual(['2×', '1', '2×']);
	});

	test('is of its own for each mean difference, whose points nobody can compare', () => {
		const points = (high: number) => outcome({ measure: 'mean difference', estimate: high / 2, low: 0.1, high });
		const [group] = only(points(1), points(4)).groups;
		expect(group?.ticks).toEqual([]);
		expect(group?.rows.map(({ line }) => line?.high)).toEqual([100, 100]);
	});
});

describe('a row', () => {
	test.each([
		['right', outcome()],
		['right', outcome({ estimate: -0.2, low: -0.29, high: -0.11, better: 'lower' })],
		['left', outcome({ better: 'lower', direction: 'favours comparison' })],
		['right', outcome({ measure: 'risk ratio', estimate: 0.5, low: 0.4, high: 0.8, better: 'lower' })],
	] as const)('lies on the %s where that side favours: %#', (side, row) => {
		const line = only(row).groups[0]?.rows[0]?.line;
		expect(side === 'right' ? (line?.low ?? 0) > 50 : (line?.high ?? 100) < 50).toBe(true);
	});

	test('keeps its numbers as its source gives them, and says that it is turned', () => {
		const row = only(anxiety).groups[0]?.rows[0];
		expect([row?.numbers, row?.turned]).toEqual(['−0.21 (−0.40 to −0.02)', true]);
	});
});

describe('the title', () => {
	const none = outcome({ low: -0.1, direction: 'no clear difference' });
	const against = outcome({ better: 'lower', direction: 'favours comparison' });
	test.each([
		[[outcome()], 'The one result favours peer support'],
		[[none, none], 'Both results show no clear difference'],
		[[outcome(), outcome(), outcome()], 'All 3 results favour peer support'],
		[[outcome(), none, none], '1 of 3 results favours peer support, 2 show no clear difference'],
		[[outcome(), against], '1 of 2 results favours peer support, 1 favours the comparison'],
	])('says what the results say: %#', (rows, result) => {
		expect(only(...rows).result).toBe(result);
	});
});
