import type { Issue } from '../../reading/issue.ts';
import { countFacts } from '../link-countries.ts';
import type { Evidence } from '../passages.ts';

/** A country has a page where at least so many facts are known. */
const LEAST_FACTS = 5;

const hostOf = (address: string) => URL.parse(address)?.host.replace(/^www\./, '') ?? address;

/** A country’s page names at least five facts, records that are there, and addresses that its records have. */
export function countryPage({ guide }: Evidence): Issue[] {
	return guide.countries.flatMap((page) => {
		const { file, bodies, sources = [] } = page;
		const issue = (line: number, found: string, fix: string): Issue => ({ rule: 'country-page', file, line, found, fix });
		const facts = countFacts(page);
		return [
			...(facts < LEAST_FACTS
				? [issue(1, `${facts} facts`, `name at least ${LEAST_FACTS}, or take the page away: the tables have the country`)]
				: []),
			...sources.filter((key) => !guide.sources.has(key)).map((key) => issue(1, `\`sources\` names ${key}`, 'name a record that is there')),
			...bodies.flatMap(({ name, address, items, line }) => {
				if (address === undefined) return [];
				const known = items.flatMap(({ key }) => {
					const source = guide.sources.get(key);
					return source ? [source.csl.URL ?? '', ...source.verified.map(({ url }) => url)] : [];
				});
				if (known.length === 0 || known.some((one) => hostOf(one) === hostOf(address))) return [];
				const fix = 'no record that it names was read there: write the address of one, or leave it out';
				return [issue(line, `“${name}” at ${hostOf(address)}`, fix)];
			}),
		];
	});
}
