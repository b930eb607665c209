import {
	FACTOR_DIRECTIONS,
	FACTOR_LEVELS,
	LENGTH_UNITS,
	OUTCOME_DIRECTIONS,
	OUTCOME_GROUPS,
	STEP_STAGES,
	VIEW_GROUPS,
} from '../../src/schema/rows.ts';
import { FACT_BASES, SOURCE_KINDS, SOURCE_SETS } from '../../src/schema/source.ts';
import { BASES, CLAIMS, STATEMENT_KINDS } from '../../src/schema/statement.ts';
import { CERTAINTIES, DESIGN_NAMES } from '../../src/schema/strength.ts';
import { ANY, atOne, type Kind, SOURCES, YAML } from './damage.ts';

/** The closed lists: a value of one may be taken for another of the same. */
const LISTS: readonly (readonly string[])[] = [
	STATEMENT_KINDS,
	CLAIMS,
	CERTAINTIES,
	DESIGN_NAMES,
	BASES,
	FACTOR_DIRECTIONS,
	FACTOR_LEVELS,
	OUTCOME_DIRECTIONS,
	OUTCOME_GROUPS,
	STEP_STAGES,
	VIEW_GROUPS,
	LENGTH_UNITS,
	SOURCE_SETS,
	Object.keys(SOURCE_KINDS),
	Object.keys(FACT_BASES),
	['true', 'false'],
	['confirmed', 'not-confirmed'],
];
const CLOSED = new RegExp(`(?<=: "?)(?:${LISTS.flat().join('|')})(?="?,?\\n)`);
const DATE = /(?<=(?:reviewed|published|date)"?: "?)\d{4}-\d\d-\d\d/;

/** What can happen to a value that stays of its type. */
export const VALUES: readonly Kind[] = [
	{
		name: 'another term of the same list',
		of: ANY,
		damage: atOne(CLOSED, ([term], random) => random.pick((LISTS.find((list) => list.includes(term)) ?? []).filter((one) => one !== term))),
	},
	{ name: 'a term misspelt', of: ANY, damage: atOne(CLOSED, ([term], random) => term.replace(random.pick([...term]), 'x')) },
	{
		name: 'a date that is none',
		of: ANY,
		damage: atOne(DATE, (_, random) =>
			random.pick(['2026-02-30', '2026-13-01', '22/11/2026', '2026-11', '0026-11-22', '2126-11-22', '2026-11-22T10:00:00Z']),
		),
	},
	{
		name: 'a year or day that cannot be',
		of: SOURCES,
		damage: atOne(/(?<="date-parts": \[\s*\[[\d,\s]*)\d+(?=[,\n])/, (_, random) =>
			random.pick(['0', '-4', '99', '20111', '2031', '1.5', '"2020"']),
		),
	},
	{
		name: 'a DOI that is none, or another',
		of: SOURCES,
		damage: atOne(/(?<="DOI": ")[^"]+/, ([doi], random) =>
			random.pick([`https://doi.org/${doi}`, doi.replace('/', ''), `doi:${doi}`, doi.slice(3), `${doi} `, doi.replace(/\d(?=\D*$)/, '')]),
		),
	},
	{
		name: 'a sign at the end of a DOI',
		of: SOURCES,
		damage: atOne(/(?<="DOI": "[^"]+)(?=")/, (_, random) => random.pick(['.', ',', ';', ':'])),
	},
	{
		name: 'a key with a year and no date',
		of: /^sources\/[a-z-]+-\d{4}[a-z]?\.json$/,
		damage: atOne(/\n\t\t"issued": \{[\s\S]*?\n\t\t\},?(?=\n)/, () => ''),
	},
	{
		name: 'a body with a first name',
		of: SOURCES,
		damage: atOne(/(?<="author": \[[^\]]*)\{\s*"family": "[^"]*"(?:,\s*"given": "[^"]*")?\s*\}/, (_, random) =>
			random.pick([
				'{ "family": "Executive", "given": "Health Service" }',
				'{ "family": "Health", "given": "Department of" }',
				'{ "family": "Centre for Mental", "given": "Health" }',
				'{ "family": "University", "given": "Dublin City" }',
				'{ "family": "National Network" }',
			]),
		),
	},
	{
		name: 'authors who are not named',
		of: SOURCES,
		damage: atOne(/(?<="author": \[[^\]]*)\{[^{}]*\}/, (_, random) =>
			random.pick([
				'{ "literal": "et al." }',
				'{ "family": "others" }',
				'{ "literal": "and others" }',
				'{ "family": "Roe", "given": "A. et al." }',
			]),
		),
	},
	{
		name: 'a title of any length',
		of: /^(?:sources|sections|audiences)\/|\.mdx$/,
		damage: atOne(
			/(?<=\n\t{0,2}"?title"?: "?)\p{Lu}/u,
			([letter], random) =>
				`${Array.from({ length: 200 * (1 + random.below(200)) }, (_, place) => `part ${place}`).join(' and ')} ${letter}`,
		),
	},
	{
		name: 'a country that ISO 3166 does not know',
		of: ANY,
		damage: atOne(/(?<=(?:country: |where: \[|countries: \[|"countries": \[\s*"))[A-Z][\p{L} ]+/u, (_, random) =>
			random.pick(['UK', 'USA', 'Irland', 'England', 'ireland', 'Yugoslavia']),
		),
	},
	{
		name: 'a number that an identifier’s check digit refutes',
		of: SOURCES,
		damage: atOne(/(?<="(?:ISSN|ISBN)": "[\d-]*)\d(?=[\dX-]*")/, ([digit]) => String((Number(digit) + 1) % 10)),
	},
	{
		name: 'another figure',
		of: ANY,
		damage: atOne(/(?<=\p{L} )\d+(?=[ ,.](?:\p{L}|$))/u, ([figure], random) => String(Number(figure) + 1 + random.below(9))),
	},
	{
		name: 'another number of a row',
		of: YAML,
		damage: (text, random) => {
			const number = /(?<=\n {4}(?:estimate|low|high|from|to|people|studies): )-?[\d.]+/;
			const damage = atOne(number, ([found]) => String(-3 * Number(found)))(text, random);
			// What contradicts it is another field of the same row.
			return damage && { ...damage, lines: Array.from({ length: 20 }, (_, at) => damage.line - 10 + at) };
		},
	},
	{
		name: 'another number in a table over all sources',
		of: /^tables\//,
		damage: (text, random) => {
			const number =
				/(?<="(?:payMin|payMax|hoursPerWeek|estimate|low|high|studies|participants|hoursTraining|hoursPractice|feeAmount|renewalYears|count)": )-?[\d.]+(?=,?\n)/;
			const damage = atOne(number, ([found]) => String(3 * Number(found) + 7))(text, random);
			// A fault of a row is said at its first line.
			return damage && { ...damage, lines: Array.from({ length: 20 }, (_, at) => damage.line - at) };
		},
	},
	{
		name: 'a typing slip',
		of: ANY,
		damage: atOne(/(?<=\p{L})\p{Ll}(?=\p{Ll}{2})/u, ([letter], random) => random.pick(['', letter + letter, 'q'])),
	},
];
