import { scaleLinear, scaleLog } from 'd3-scale';
import type { Topic } from '../../evidence/model.ts';
import { NO_EFFECT } from '../../schema/rows.ts';
import type { Row } from '../../schema/topic.ts';
import { capitalised } from '../site/evidence-words.ts';
import { figure, intervalWords } from './figures-in-words.ts';
import { OUTCOME_QUESTIONS, type OutcomeQuestion, questionOf } from './outcome-questions.ts';
import { percent, type Tick } from './scale.ts';

type Outcome = Row<'outcomes'>;
type Direction = Outcome['direction'];
/** A result that has a place on an axis. */
type Plottable = Outcome & { [K in 'measure' | 'estimate' | 'low' | 'high' | 'better']-?: NonNullable<Outcome[K]> };

/** Measures that share an axis. A mean difference is in the points of its own questionnaire, so each has an axis of its own. */
const SCALES = {
	'standardised mean difference': 'differences',
	'risk ratio': 'ratios',
	'odds ratio': 'ratios',
	'hazard ratio': 'ratios',
	'mean difference': 'points',
} as const satisfies Record<keyof typeof NO_EFFECT, string>;
type Scale = (typeof SCALES)[keyof typeof SCALES];

/** One result; places are per cent of the axis’s width, the line of no effect is in its middle, and the right favours peer support. */
export interface PlotRow {
	outcome: string;
	comparison: string;
	/** As the source gives them, e.g. `0.20 (0.11 to 0.29)`; of a result without an interval, what is missing. */
	numbers: string;
	/** Whether the line is drawn the other way round than the numbers, because the lower value favours peer support. */
	turned: boolean;
	direction: Direction;
	/** Missing where the source gives no interval. */
	line?: { low: number; estimate: number; high: number };
	/** The topic that has it in its table. */
	topic: Topic;
}

/** Results on one axis; without a scale those that no source gives an interval for. */
export interface PlotGroup {
	scale?: Scale;
	/** What a reader has to know about the axis. */
	note: string;
	ticks: Tick[];
	rows: PlotRow[];
}

/** Every result that answers one question. */
export interface QuestionPlot {
	question: OutcomeQuestion;
	/** The question as a reader asks it. */
	asked: string;
	/** What the results say, e.g. `All 4 results favour peer support`. */
	result: string;
	groups: PlotGroup[];
}

const SCALE_NOTES = {
	differences: 'Standardised differences between the groups.',
	ratios: 'Ratios: risk, odds or time of the two groups; 2× is as far to one side as to the other.',
	points: 'Differences in the points of each result’s own questionnaire: their lengths cannot be compared.',
} as const satisfies Record<Scale, string>;
const NO_INTERVAL_NOTE = 'Results without an interval: the dashed box shows on which side they lie, and no size.';

const isPlottable = <R extends Outcome>(row: R): row is R & Plottable => row.measure !== undefined && row.low !== undefined;

/** Where an axis may end on both sides: a difference, and how many times as much. */
const DIFFERENCE_ENDS = [0.25, 0.5, 1, 2, 4, 8];
const RATIO_ENDS = [2, 5, 10, 20, 50, 100];

/** A value as it is drawn: turned where the lower one favours peer support. */
const drawn = (value: number, { measure, better }: Plottable) => {
	if (better === 'higher') return value;
	return NO_EFFECT[measure] === 1 ? 1 / value : -value;
};

/** An axis with no effect in its middle that holds every interval, with its steps. */
function toAxis(scale: Scale, rows: readonly Plottable[]) {
	const values = rows.flatMap((row) => [drawn(row.low, row), drawn(row.high, row)]);
	if (scale === 'ratios') {
		const far = Math.max(...values.map((value) => Math.max(value, 1 / value)));
		const end = RATIO_ENDS.find((step) => step >= far) ?? far;
		const steps = [1, ...RATIO_ENDS.filter((step) => step <= end)];
		const at = scaleLog([1 / end, end], [0, 100]);
		const ticks = steps.flatMap((step) =>
			step === 1 ? [{ at: at(1), label: '1' }] : [1 / step, step].map((value) => ({ at: at(value), label: `${figure(step)}×` })),
		);
		return { at, ticks };
	}
	const far = Math.max(...values.map(Math.abs));
	const end = DIFFERENCE_ENDS.find((step) => step >= far) ?? far;
	const at = scaleLinear([-end, end], [0, 100]);
	const ticks = [-end, -end / 2, 0, end / 2, end].map((value) => ({ at: at(value), label: figure(Math.abs(value)) }));
	return { at, ticks: scale === 'points' ? [] : ticks };
}

interface Result {
	topic: Topic;
	row: Outcome;
}

function toRow({ row, topic }: Result, at?: (value: number) => number): PlotRow {
	const { outcome, comparison, direction } = row;
	const shared = { outcome, comparison, direction, topic };
	if (!at || !isPlottable(row))
		return { ...shared, numbers: /not seen/i.test(row.inWords) ? 'figures not seen' : 'no interval given', turned: false };
	const [low = 0, high = 0] = [row.low, row.high].map((value) => percent(at(drawn(value, row)))).sort((a, b) => a - b);
	return {
		...shared,
		numbers: intervalWords(row.estimate, row.low, row.high),
		turned: row.better === 'lower',
		line: { low, estimate: percent(at(drawn(row.estimate, row))), high },
	};
}

/** The results of a question on their axes: those with an interval by scale, then those without one. */
function toGroups(results: readonly Result[]): PlotGroup[] {
	const sized = (['differences', 'ratios', 'points'] as const).flatMap((scale): PlotGroup[] => {
		const here = results.filter(({ row }) => isPlottable(row) && SCALES[row.measure] === scale);
		const rows = here.map(({ row }) => row).filter(isPlottable);
		if (rows.length === 0) return [];
		const { at, ticks } = toAxis(scale, rows);
		return [
			{
				scale,
				note: SCALE_NOTES[scale],
				ticks: ticks.map((tick) => ({ ...tick, at: percent(tick.at) })).sort((a, b) => a.at - b.at),
				rows: here.map((result) => toRow(result, isPlottable(result.row) && scale === 'points' ? toAxis(scale, [result.row]).at : at)),
			},
		];
	});
	const unsized = results.filter(({ row }) => !isPlottable(row)).map((result) => toRow(result));
	return unsized.length > 0 ? [...sized, { note: NO_INTERVAL_NOTE, ticks: [], rows: unsized }] : sized;
}

const DIRECTION_WORDS = {
	'favours peer support': ['favours peer support', 'favour peer support'],
	'no clear difference': ['shows no clear difference', 'show no clear difference'],
	'favours comparison': ['favours the comparison', 'favour the comparison'],
	mixed: ['is mixed', 'are mixed'],
} as const satisfies Record<Direction, readonly [one: string, many: string]>;

const count = (results: readonly Result[], direction: Direction) => results.filter(({ row }) => row.direction === direction).length;

/** What the results say, side by side and not added up: how many lie where, in the order of the directions. */
function resultWords(results: readonly Result[]): string {
	const here = (Object.keys(DIRECTION_WORDS) as Direction[])
		.map((direction) => ({ number: count(results, direction), words: DIRECTION_WORDS[direction] }))
		.filter(({ number }) => number > 0);
	const all = results.length;
	return here
		.map(({ number, words: [one, many] }, place) => {
			const verb = number === 1 ? one : many;
			if (place > 0) return `${number} ${verb}`;
			if (number < all) return `${number} of ${all} results ${verb}`;
			return all === 1 ? `the one result ${verb}` : `${all === 2 ? 'both' : `all ${all}`} results ${verb}`;
		})
		.join(', ');
}

/** One plot for each question on which some result has an interval; the others are left to the table. */
export function toQuestionPlots(topics: readonly Topic[]): QuestionPlot[] {
	const results = topics.flatMap((topic) => topic.rows.outcomes.map((row) => ({ topic, row })));
	return (Object.keys(OUTCOME_QUESTIONS) as OutcomeQuestion[]).flatMap((question) => {
		const here = results.filter(({ row }) => questionOf(row) === question);
		if (!here.some(({ row }) => isPlottable(row))) return [];
		return [
			{
				question,
				asked: OUTCOME_QUESTIONS[question],
				result: capitalised(resultWords(here)),
				groups: toGroups(here),
			},
		];
	});
}
