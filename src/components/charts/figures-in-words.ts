import type { Row } from '../../schema/topic.ts';

/** A figure as print has it: a true minus sign. */
export const figure = (value: number) => String(value).replace('-', '−');

/** A length in the unit that its source reports, e.g. `6 to 12 weeks`, `1 day`. */
export function lengthWords({ from, to, unit }: NonNullable<Row<'programmes'>['length']>): string {
	if (to !== undefined) return `${from} to ${to} ${unit}`;
	return `${from} ${from === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** A result’s estimate with its interval, all to as many places as its finest figure has: `−0.21 (−0.40 to −0.02)`. */
export function intervalWords(estimate: number, low: number, high: number, label = ''): string {
	const places = Math.max(...[estimate, low, high].map((value) => String(value).split('.')[1]?.length ?? 0));
	const [middle, from, to] = [estimate, low, high].map((value) => value.toFixed(places).replace('-', '−'));
	return `${middle} (${label}${from} to ${to})`;
}

/** The figures behind a result, with which side favours peer support; nothing where the source gives no estimate. */
export function estimateWords({ measure, estimate, low, high, level = 95, better }: Row<'outcomes'>): string[] {
	if (measure === undefined || estimate === undefined) return [];
	const numbers = low === undefined || high === undefined ? figure(estimate) : intervalWords(estimate, low, high, `${level}% interval `);
	return [`${measure} ${numbers}; ${better} favours peer support`];
}
