import { scaleLinear, scaleLog } from 'd3-scale';
import type { Topic } from '../../evidence/model.ts';
import { NO_EFFECT } from '../../schema/rows.ts';
import type { Row } from '../../schema/topic.ts';
import { capitalised } from '../site/evidence-words.ts';
import { figure, intervalWords } from './figures-in-words.ts';
import { percent, type Tick } from './scale.ts';

type Outcome = Row<'outcomes'>;
type Measure = keyof typeof NO_EFFECT;
/** A result that has a place on an axis. */
type Plottable = Outcome & { [K in 'measure' | 'estimate' | 'low' | 'high' | 'better']-?: NonNullable<Outcome[K]> };

/** One result on the axis; places are per cent of its width. */
interface ForestRow {
	outcome: string;
	comparison: string;
	/** E.g. `0.20 (0.11 to 0.29)`. */
	numbers: string;
	low: number;
	estimate: number;
	high: number;
	/** Where the whole interval lies. */
	lies: 'favours peer support' | 'spans no effect' | 'favours comparison';
	/** The topic that has it in its table. */
	topic: Topic;
}

/** The results of one measure on one axis. */
export interface Forest {
	measure: Measure;
	/** E.g. `Standardised mean differences`. */
	title: string;
	/** What a reader has to know about the axis. */
	note: string;
	ticks: Tick[];
	noEffect: number;
	/** Rows on which the same side favours peer support: the numbers stay as their sources give them. */
	groups: { better: 'higher' | 'lower'; rows: ForestRow[] }[];
}

const TITLES = {
	'standardised mean difference': 'Standardised mean differences',
	'mean difference': 'Mean differences',
	'risk ratio': 'Risk ratios',
	'odds ratio': 'Odds ratios',
	'hazard ratio': 'Hazard ratios',
} as const satisfies Record<Measure, string>;

const RATIO_NOTE = 'At 1 the two groups do the same; 0.5 and 2 are equally far from it.';
const NOTES = {
	'standardised mean difference': 'At 0 the two groups do the same.',
	'mean difference':
		'At 0 the two groups do the same. Each result is in the points of its own scale, so lengths cannot be compared from row to row.',
	'risk ratio': RATIO_NOTE,
	'odds ratio': RATIO_NOTE,
	'hazard ratio': RATIO_NOTE,
} as const satisfies Record<Measure, string>;

const isPlottable = <R extends Outcome>(row: R): row is R & Plottable => row.measure !== undefined && row.low !== undefined;

/** Steps of a ratio scale, about equally far apart. */
const RATIO_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** An axis that holds every interval and some room on both sides of no effect, with its steps. */
function toScale(measure: Measure, rows: readonly Plottable[]) {
	const none = NO_EFFECT[measure];
	const low = Math.min(...rows.map((row) => row.low));
	const high = Math.max(...rows.map((row) => row.high));
	if (none === 1) {
		const from = RATIO_STEPS.findLast((step) => step <= low && step < none) ?? low;
		const to = RATIO_STEPS.find((step) => step >= high && step > none) ?? high;
		return { scale: scaleLog([from, to], [0, 100]), steps: RATIO_STEPS.filter((step) => step >= from && step <= to) };
	}
	const room = (Math.max(none, high) - Math.min(none, low)) * 0.15;
	const scale = scaleLinear([Math.min(low, none - room), Math.max(high, none + room)], [0, 100]).nice(5);
	return { scale, steps: scale.ticks(3) };
}

/** The side of no effect on which the whole interval lies. */
function sideOf({ low, high, better }: Pick<Plottable, 'low' | 'high' | 'better'>, none: number): ForestRow['lies'] {
	if (low <= none && high >= none) return 'spans no effect';
	return low > none === (better === 'higher') ? 'favours peer support' : 'favours comparison';
}

/** One forest plot for each measure, in the order in which the measures first come up; rows without an interval are left to the table. */
export function toForests(topics: readonly Topic[]): Forest[] {
	const results = topics.flatMap((topic) => topic.rows.outcomes.filter(isPlottable).map((row) => ({ topic, row })));
	return [...Map.groupBy(results, ({ row }) => row.measure)].map(([measure, ofMeasure]) => {
		const none = NO_EFFECT[measure];
		const { scale, steps } = toScale(
			measure,
			ofMeasure.map(({ row }) => row),
		);
		const place = (value: number) => percent(scale(value));
		const toRow = ({ row, topic }: (typeof ofMeasure)[number]): ForestRow => ({
			outcome: row.outcome,
			comparison: row.comparison,
			numbers: intervalWords(row.estimate, row.low, row.high),
			low: place(row.low),
			estimate: place(row.estimate),
			high: place(row.high),
			lies: sideOf(row, none),
			topic,
		});
		return {
			measure,
			title: TITLES[measure],
			note: NOTES[measure],
			ticks: steps.map((value) => ({ at: place(value), label: figure(value) })),
			noEffect: place(none),
			groups: (['higher', 'lower'] as const)
				.map((better) => ({ better, rows: ofMeasure.filter(({ row }) => row.better === better).map(toRow) }))
				.filter(({ rows }) => rows.length > 0),
		};
	});
}

const COUNT_WORDS = {
	'favours peer support': 'lies wholly on the side of peer support',
	'spans no effect': 'spans no effect',
	'favours comparison': 'lies wholly on the side of the comparison',
} as const satisfies Record<ForestRow['lies'], string>;

/** E.g. `3 of 4 intervals span no effect`, `both intervals span no effect`, `1 spans no effect`. */
function inWords(words: string, count: number, all?: number): string {
	const verb = count === 1 ? words : words.replace(/^(lie|span)s/, '$1');
	if (all === undefined) return `${count} ${verb}`;
	const how = count < all ? `${count} of ${all}` : all === 2 ? 'Both' : `All ${all}`;
	return `${how} intervals ${verb}`;
}

/** What the plot shows, in words: how many intervals lie where. */
export function forestSummary({ groups }: Forest): string {
	const rows = groups.flatMap((group) => group.rows);
	const parts = (Object.keys(COUNT_WORDS) as ForestRow['lies'][])
		.map((lies) => ({ words: COUNT_WORDS[lies], count: rows.filter((row) => row.lies === lies).length }))
		.filter(({ count }) => count > 0);
	if (rows.length === 1) return capitalised(`the interval ${parts[0]?.words ?? ''}.`);
	return `${parts.map(({ words, count }, index) => inWords(words, count, index === 0 ? rows.length : undefined)).join('; ')}.`;
}
