import { expect, test } from 'vitest';
import { toLengthCharts } from '../../../../src/components/topic/training-lengths.ts';
import { programme } from '../../../rows.ts';

test('gives each unit a scale of its own, shortest unit and shortest course first, and never converts', () => {
	const charts = toLengthCharts([
		programme('Apprenticeship', { unit: 'months', from: 18, to: 24 }),
		programme('Long course', { unit: 'hours', from: 80 }),
		programme('Short course', { unit: 'hours', from: 20 }),
		programme('Unknown'),
	]);
	expect(charts.map(({ title, rows }) => [title, rows.map(({ name, words }) => `${name}: ${words}`)])).toEqual([
		['Hours', ['Short course: 20 hours', 'Long course: 80 hours']],
		['Months', ['Apprenticeship: 18 to 24 months']],
	]);
	expect(charts.map(({ says }) => says)).toEqual(['Lengths of 2 programmes, 20 to 80 hours.', 'Lengths of 1 programme, 18 to 24 months.']);
});

test('draws a length from nought, and a range to where it ends', () => {
	const [chart] = toLengthCharts([programme('One', { unit: 'hours', from: 40, to: 60 }), programme('Two', { unit: 'hours', from: 80 })]);
	const [range, single] = chart?.rows ?? [];
	expect(chart?.ticks[0]).toEqual({ at: 0, label: '0' });
	expect(range).toMatchObject({ from: 40 * ((single?.from ?? 0) / 80), to: 60 * ((single?.from ?? 0) / 80) });
	expect(single).not.toHaveProperty('to');
});

test('is empty where no length is reported', () => {
	expect(toLengthCharts([programme('Unknown')])).toEqual([]);
});
