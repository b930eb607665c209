import type { Row } from '../schema/topic.ts';

/** A figure as print has it: a true minus sign. */
export const figure = (value: number) => String(value).replace('-', '−');

/** A length in the unit that its source reports, e.g. `6 to 12 weeks`, `1 day`. */
export function lengthWords({ from, to, unit }: NonNullable<Row<'programmes'>['length']>): string {
	if (to !== undefined) return `${from} to ${to} ${unit}`;
	return `${from} ${from === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** The figures behind a result, with which side favours peer support; nothing where the source gives no estimate. */
export function estimateWords({ measure, estimate, low, high, level = 95, better }: Row<'outcomes'>): string[] {
	if (measure === undefined || estimate === undefined) return [];
	const interval = low === undefined || high === undefined ? '' : ` (${level} % interval ${figure(low)} to ${figure(high)})`;
	return [`${measure} ${figure(estimate)}${interval}; ${better} favours peer support`];
}
