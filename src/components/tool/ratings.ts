import type { Values } from './tool-values.ts';

/** How often each point was given, lowest first, and how many statements were rated. */
export interface RatingCounts {
	points: readonly [low: number, middle: number, high: number];
	rated: number;
	of: number;
}

/** The ratings of some lines. A value that is no point counts as not rated. */
export function countRatings(lines: readonly string[], values: Values): RatingCounts {
	const given = lines.flatMap((line) => (['1', '2', '3'].includes(String(values[line])) ? [Number(values[line])] : []));
	const count = (point: number) => given.filter((one) => one === point).length;
	return { points: [count(1), count(2), count(3)], rated: given.length, of: lines.length };
}

/** The result of a section in words; `labels` name the points, lowest first. */
export function resultWords({ points, rated, of }: RatingCounts, labels: readonly string[]): string {
	if (rated === 0) return 'Nothing rated yet.';
	const given = points.flatMap((count, place) => (count > 0 ? [`${count} “${labels[place]?.toLowerCase() ?? ''}”`] : []));
	const [low] = points;
	const verdict =
		rated < of
			? 'Rate the rest before you draw a conclusion.'
			: low * 2 > of
				? 'Most of it needs work: start here.'
				: low > 0
					? 'Some of it needs work.'
					: points[2] === of
						? 'All of it is done well: keep it so.'
						: 'All of it is in place.';
	return `${rated} of ${of} rated: ${given.join(', ')}. ${verdict}`;
}

/** What changed from one rating to the next, statement by statement. */
export function compareWords(lines: readonly string[], before: Values, after: Values): string {
	const both = lines.filter((line) => before[line] !== undefined && after[line] !== undefined);
	const higher = both.filter((line) => Number(after[line]) > Number(before[line])).length;
	const lower = both.filter((line) => Number(after[line]) < Number(before[line])).length;
	if (both.length === 0) return 'No statement was rated both times.';
	if (higher === 0 && lower === 0) return 'Nothing changed.';
	return [higher > 0 && `${higher} higher`, lower > 0 && `${lower} lower`, `${both.length - higher - lower} the same`]
		.filter(Boolean)
		.join(', ')
		.concat('.');
}
