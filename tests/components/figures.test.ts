import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import ForestPlots from '../../src/components/charts/ForestPlots.astro';
import ReviewFlow from '../../src/components/charts/ReviewFlow.astro';
import RowFigure from '../../src/components/topic/RowFigure.astro';
import TrainingLengths from '../../src/components/topic/TrainingLengths.astro';
import { inWordsOnly, outcome, programme, topicOf } from '../rows.ts';

let container: AstroContainer;
beforeAll(async () => {
	container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];

async function documentOf(component: Component, props: Record<string, unknown> = {}) {
	const html = await container.renderToString(component, { props, locals: { page: {} } as App.Locals });
	return parseHTML(`<html><body>${html}</body></html>`).document;
}

const wordsOf = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('every figure', () => {
	const topic = { ...topicOf(outcome()), rows: { outcomes: [outcome()], programmes: [programme('One', { unit: 'hours', from: 20 })] } };
	test.each([
		['ForestPlots', ForestPlots, { topics: [topic], linked: true }],
		['TrainingLengths', TrainingLengths, { programmes: topic.rows.programmes }],
		['ReviewFlow', ReviewFlow, {}],
	])('%s needs no script and no style of its own, and hides its drawing from those who hear the page', async (_, component, props) => {
		const document = await documentOf(component, props);
		expect(document.querySelectorAll('script, style, [style]').length).toBe(0);
		const drawings = [...document.querySelectorAll('svg')];
		expect(drawings.length).toBeGreaterThan(0);
		for (const drawing of drawings) expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull();
	});
});

describe('ForestPlots', () => {
	test('has a plot for each question with what its results come to, and each result in words next to its line', async () => {
		const ratio = outcome({
			outcome: 'Admission',
			group: 'service use',
			measure: 'risk ratio',
			estimate: 0.44,
			low: 0.11,
			high: 1.75,
			better: 'lower',
			direction: 'no clear difference',
		});
		const document = await documentOf(ForestPlots, { topics: [topicOf(outcome(), ratio)] });
		const plots = [...document.querySelectorAll('details')];
		expect(plots.map((plot) => wordsOf(plot.querySelector('summary h3')))).toEqual([
			'Does it help people recover? The one result favours peer support',
			'Does it keep people out of hospital and crisis care? The one result shows no clear difference',
		]);
		expect(plots.map((plot) => plot.hasAttribute('open'))).toEqual([true, false]);
		expect(wordsOf(plots[1]?.querySelector('li'))).toBe('Admission Against usual care 0.44 (0.11 to 1.75) lower is better');
	});

	test('says above each axis that the right favours peer support', async () => {
		const document = await documentOf(ForestPlots, { topics: [topicOf(outcome(), outcome({ better: 'lower' }))] });
		expect(wordsOf(document.querySelector('.plot-sides'))).toMatch(/← favours comparison ?favours peer support →/);
	});

	test('leads from a result to its topic where results of several topics stand together', async () => {
		const document = await documentOf(ForestPlots, { topics: [topicOf(outcome())], linked: true });
		expect(document.querySelector('li a')?.getAttribute('href')).toBe('/effectiveness/recovery/#outcomes');
	});

	test('is not there where no result has an interval', async () => {
		expect((await documentOf(ForestPlots, { topics: [topicOf(inWordsOnly)] })).querySelector('details, p')).toBeNull();
	});
});

describe('TrainingLengths', () => {
	test('has a chart for each unit, and each length in words beside its line', async () => {
		const programmes = [programme('Short', { unit: 'hours', from: 20 }), programme('Long', { unit: 'months', from: 18, to: 24 })];
		const document = await documentOf(TrainingLengths, { programmes });
		expect([...document.querySelectorAll('figure')].map((figure) => wordsOf(figure.querySelector('h3')))).toEqual(['Hours', 'Months']);
		expect([...document.querySelectorAll('li')].map(wordsOf)).toEqual(['Short Ireland 20 hours', 'Long Ireland 18 to 24 months']);
	});
});

describe('ReviewFlow', () => {
	test('says every step in words', async () => {
		const words = wordsOf((await documentOf(ReviewFlow)).querySelector('figure'));
		for (const figure of ['7,406', '663', '26', '7 existing reviews', '19 others']) expect(words).toContain(figure);
	});
});

describe('RowFigure', () => {
	const lengths = (count: number) => Array.from({ length: count }, (_, place) => programme(`${place}`, { unit: 'hours', from: place + 1 }));
	const figures = async (programmes: unknown) =>
		(await documentOf(RowFigure, { kind: 'programmes', topic: { rows: { outcomes: [], programmes } } })).querySelectorAll('figure').length;

	test('draws lengths where there are at least five', async () => {
		expect(await figures(lengths(5))).toBe(1);
		expect(await figures(lengths(4))).toBe(0);
	});

	test('has nothing to draw for other rows', async () => {
		expect((await documentOf(RowFigure, { kind: 'terms', topic: topicOf(outcome()) })).querySelector('figure')).toBeNull();
	});
});
