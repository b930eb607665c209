import type { CountryPage } from '../../evidence/model.ts';
import { numbered, type Place } from '../source/back-links.ts';

/** Where a country’s page cites: its lines and its bodies. Rows of its tables lead to their sources’ pages. */
export const citingCountry = ({ bodies, lines }: Pick<CountryPage, 'bodies' | 'lines'>): Place[] =>
	numbered([
		...lines.map(({ subject, items, line }) => ({ of: `line-${line}`, label: subject, items })),
		...bodies.map(({ name, items, line }) => ({ of: `body-${line}`, label: name, items })),
	]);

/** What a country’s page tells, in a sentence. */
export const countryDescription = ({ name }: Pick<CountryPage, 'name'>) =>
	`Peer support work in ${name}: training and certificates, posts and pay, numbers, policy, and bodies to turn to.`;
