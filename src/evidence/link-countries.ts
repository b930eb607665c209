import { referenceItem } from '../reading/cited-text.ts';
import type { Records } from '../reading/records.ts';
import { countryPath } from './addresses.ts';
import type { CountryPage, Guide } from './model.ts';
import type { TableName } from '../schema/tables.ts';

/** The tables that are read by country. */
export const COUNTRY_TABLES = ['certification', 'posts', 'workforce'] as const satisfies readonly TableName[];
export type CountryTable = (typeof COUNTRY_TABLES)[number];

/** The countries and nations that have a page, A to Z. */
export function toCountries({ countries }: Records): CountryPage[] {
	return countries
		.map(({ record, name, file, lineOf }): CountryPage => {
			const bodies = record.bodies.map(({ facts, ...body }, place) => ({
				...body,
				items: facts.map(referenceItem),
				line: lineOf(['bodies', place]),
			}));
			const lines = record.lines.map(({ facts, ...line }, place) => ({
				...line,
				items: facts.map(referenceItem),
				line: lineOf(['lines', place]),
			}));
			const items = [...bodies, ...lines].flatMap((one) => one.items);
			return {
				...record,
				id: name,
				path: countryPath(name),
				bodies,
				lines,
				keys: [...new Set(items.map(({ key }) => key))],
				file,
			} as CountryPage;
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en-IE'));
}

/** The rows of a table that are a country’s, or a nation’s own. */
export const rowsOfCountry = <N extends CountryTable>(
	name: N,
	{ country, sources }: CountryPage,
	{ tables }: Pick<Guide, 'tables'>,
): Guide['tables'][N] =>
	tables[name].filter(
		(row) => row.country === country && (sources === undefined || sources.includes(row.source.key)),
	) as Guide['tables'][N];

/** How many facts a country’s page names. */
export const countFacts = ({ bodies, lines }: Pick<CountryPage, 'bodies' | 'lines'>) =>
	new Set([...bodies, ...lines].flatMap(({ items }) => items.flatMap(({ key, facts = [] }) => facts.map((id) => `${key}#${id}`)))).size;
