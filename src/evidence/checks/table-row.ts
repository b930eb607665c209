import type { Issue } from '../../reading/issue.ts';
import { TABLE_NAMES, type TableName } from '../../schema/tables.ts';
import { withFacts } from '../../reading/write-cited-text.ts';
import { figuresOf } from '../figures.ts';
import type { Guide } from '../model.ts';
import { sourcesNamed } from '../named-facts.ts';
import type { Evidence } from '../passages.ts';

/** The figures of a row as numbers: its numbers, and those in words that are figures throughout, e.g. `Band 3` and `2015/16`. */
const FIGURED: { [N in TableName]: readonly string[] } = {
	posts: ['year', 'payMin', 'payMax', 'hoursPerWeek'],
	outcomes: ['estimate', 'low', 'high', 'studies', 'participants'],
	certification: ['hoursTraining', 'hoursPractice', 'feeAmount', 'renewalYears', 'year'],
	workforce: ['count', 'year'],
};
/** Years may be those of the work itself: a page of 2026 shows what holds in 2026. */
const YEARS = new Set(['year']);

type AnyRow = Guide['tables'][TableName][number];

const numbersIn = (value: unknown): number[] =>
	typeof value === 'number'
		? [Math.abs(value)]
		: typeof value === 'string'
			? [...value.matchAll(/\d{4}/gu)].map(([year]) => Number(year))
			: [];

/** Every figure of a row stands in a fact that it names, 0 and 1 apart, and no year is after the edition. */
export function tableRow({ records, guide }: Evidence): Issue[] {
	const thisYear = Number(guide.about.edition.slice(0, 4));
	return TABLE_NAMES.flatMap((name) =>
		guide.tables[name].flatMap((row: AnyRow, place) => {
			const named = sourcesNamed([row.source], guide.sources);
			const held = new Set(named.flatMap(({ facts }) => facts.flatMap(({ fact }) => figuresOf(fact))));
			const years = named.map(({ source }) => source.year);
			return FIGURED[name].flatMap((field) => {
				const line = records.tables[name]?.lineOf([place, field]) ?? row.line;
				const issue = (found: string, fix: string): Issue => ({ rule: 'table-row', file: `tables/${name}.json`, line, found, fix });
				return numbersIn((row as unknown as Record<string, unknown>)[field]).flatMap((value) => {
					if (YEARS.has(field)) {
						if (value > thisYear)
							return [issue(`\`${field}\` is ${value}, after the edition`, 'write the year that the page shows, or `null`')];
						if (years.includes(value)) return [];
					}
					if (value === 0 || value === 1 || held.has(value)) return [];
					const fix = `no fact of @${withFacts(row.source)} holds it: name the fact that does, or write \`null\``;
					return [issue(`\`${field}\` is ${value}`, fix)];
				});
			});
		}),
	);
}
