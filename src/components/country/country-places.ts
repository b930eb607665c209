import type { CountryPage, Guide } from '../../evidence/model.ts';
import type { Place } from '../source/back-links.ts';

/** Where a country’s page cites: its lines, its bodies and the rows of its tables. */
export function citingCountry({ bodies, lines }: CountryPage, rows: Guide['tables'][keyof Guide['tables']][number][]): Place[] {
	const places: Omit<Place, 'id'>[] = [
		...lines.map(({ subject, items, line }) => ({ of: `line-${line}`, label: subject, items })),
		...bodies.map(({ name, items, line }) => ({ of: `body-${line}`, label: name, items })),
		...rows.map(({ source, line }) => ({ of: `row-${line}`, label: 'a table', items: [source] })),
	].map((place) => ({ ...place, keys: [...new Set(place.items.map(({ key }) => key))] }));
	return places.map((place, index) => ({ ...place, id: `cite-${index + 1}` }));
}

/** What a country’s page tells, in a sentence. */
export const countryDescription = ({ name }: Pick<CountryPage, 'name'>) =>
	`Peer support work in ${name}: training and certificates, posts and pay, numbers, policy, and bodies to turn to.`;
