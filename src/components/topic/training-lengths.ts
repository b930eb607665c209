import { scaleLinear } from 'd3-scale';
import { LENGTH_UNITS } from '../../schema/rows.ts';
import type { Row } from '../../schema/topic.ts';
import { capitalised, counted } from '../site/evidence-words.ts';
import { lengthWords } from '../charts/figures-in-words.ts';
import { percent, type Tick } from '../charts/scale.ts';

/** A programme on the axis of its unit; places are per cent of the axis’s width. */
interface LengthRow {
	name: string;
	country: string;
	/** E.g. `40 to 60 hours`. */
	words: string;
	from: number;
	/** Where a range ends. */
	to?: number;
}

/** The programmes whose length is reported in one unit, on an axis of their own, shortest first. */
export interface LengthChart {
	/** E.g. `Hours`. */
	title: string;
	/** What it shows, for who cannot see it, e.g. `Lengths of 9 programmes, 20 to 150 hours.` */
	says: string;
	ticks: Tick[];
	rows: LengthRow[];
}

/** One chart for each unit, shortest unit first: a length is never converted. Programmes without a length are left to the table. */
export function toLengthCharts(programmes: readonly Row<'programmes'>[]): LengthChart[] {
	return LENGTH_UNITS.map((unit) => {
		const rows = programmes.flatMap(({ name, country, length }) => (length?.unit === unit ? [{ name, country, length }] : []));
		const most = Math.max(...rows.map(({ length }) => length.to ?? length.from));
		const scale = scaleLinear([0, most], [0, 100]).nice(3);
		rows.sort((a, b) => a.length.from - b.length.from || (a.length.to ?? 0) - (b.length.to ?? 0));
		const from = rows[0]?.length.from ?? most;
		return {
			title: capitalised(unit),
			says: `Lengths of ${counted(rows.length, 'programme')}, ${lengthWords({ from, ...(from < most && { to: most }), unit })}.`,
			ticks: scale
				.ticks(3)
				.filter(Number.isInteger)
				.map((value) => ({ at: percent(scale(value)), label: String(value) })),
			rows: rows.map(({ name, country, length }) => ({
				name,
				country,
				words: lengthWords(length),
				from: percent(scale(length.from)),
				...(length.to !== undefined && { to: percent(scale(length.to)) }),
			})),
		};
	}).filter(({ rows }) => rows.length > 0);
}
