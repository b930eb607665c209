import { type CatalogueColumns, maskOf } from './catalogue.ts';
import type { Facet } from './facet.ts';
import { stemsOf } from './index-text.ts';
import { titleMark } from './phrase.ts';
import type { SearchRecord } from './record.ts';
import { RESULT_KINDS } from './result-kinds.ts';

/** The shortest beginnings of some ids by which they can be told apart, in characters. */
export function shortestWidth(ids: readonly string[]): number {
	let width = 1;
	while (new Set(ids.map((id) => id.slice(0, width))).size < ids.length) width += 1;
	return width;
}

/** The most quarters of a word that a record’s names are counted as: beyond it, length does not matter. */
const LONGEST_NAMES = 99;

/** How long a record’s names are, in quarters of a word. */
export const namesLength = ({ names }: Pick<SearchRecord, 'names'>, everywhere: ReadonlySet<string>) =>
	Math.min(
		LONGEST_NAMES,
		[...stemsOf(names)].reduce((sum, one) => sum + (everywhere.has(one) ? 1 : 4), 0),
	);

/** The columns of some records, which have these names in the index. */
export function toColumns(
	records: readonly SearchRecord[],
	ids: readonly string[],
	width: number,
	facets: readonly Facet[],
	everywhere: ReadonlySet<string>,
): CatalogueColumns {
	return {
		ids: ids.map((id) => id.slice(0, width)).join(''),
		width,
		names: records.map((record) => namesLength(record, everywhere)),
		titles: records.map((record) => titleMark(record[RESULT_KINDS[record.kind].calledBy])),
		keys: records.map(({ kind, key }) => (RESULT_KINDS[kind].calledBy === 'key' || key === '' ? 0 : titleMark(key))),
		same: records.map(({ url }, row) => (row > 0 && records[row - 1]?.url === url ? 1 : 0)),
		values: Object.fromEntries(facets.map((facet) => [facet.id, records.map(({ values }) => maskOf(facet, values[facet.id] ?? []))])),
	};
}
