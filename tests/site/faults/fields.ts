import type { Site } from '../base.ts';
import { type Fault, fault, SECTION, TOPIC } from './fault.ts';

/** The base’s section, with more before the last field. */
const withField = (site: Site, field: string) => site.edit(SECTION, 'newestChange:', `${field}\nnewestChange:`);

/** Fields that the schema does not take. */
export const FIELDS: readonly Fault[] = [
	fault(
		'an unknown field, near another',
		(site) => site.edit(TOPIC, 'reviewed:', 'reviewd:'),
		`${TOPIC}:5  unknown-field  \`reviewd\` → write \`reviewed\``,
	),
	fault(
		'an unknown field, near none',
		(site) => withField(site, 'colour: red'),
		`${SECTION}:11  unknown-field  \`colour\` → use one of: title, shortTitle, summary, forWhom, inBrief, notCovered, fewCoreSources, newestChange`,
	),
	fault(
		'an unknown field in a record',
		(site) => site.edit('sources/rossi-2018.json', '"given"', '"givn"'),
		'sources/rossi-2018.json:13  unknown-field  `csl.author[1].givn` → write `given`',
	),
	fault(
		'a missing field',
		(site) => site.edit(SECTION, 'forWhom: For those who need it.\n', ''),
		`${SECTION}:1  missing-field  no \`forWhom\` → add it, with words`,
	),
	fault(
		'a missing field of a statement',
		(site) => site.edit(TOPIC, '    kind: gap\n', ''),
		`${TOPIC}:17  missing-field  no \`statements[3].kind\` → add it, with one of: finding, advice, rule, gap`,
	),
	fault(
		'a missing country',
		(site) =>
			site.edit(TOPIC, '\n---\n\n', '\nprogrammes:\n  - name: A course\n    form: course\n    sources: [rossi-2018#asked]\n---\n\n'),
		`${TOPIC}:21  missing-field  no \`programmes[1].country\` → add it: write the country as ISO 3166 names it, e.g. \`Ireland\`, \`United Kingdom\` or \`United States of America\`, or \`International\``,
	),
	fault(
		'a wrong term',
		(site) => site.edit(TOPIC, 'claim: association', 'claim: asociation'),
		`${TOPIC}:10  wrong-value  \`statements[1].claim\` is “asociation” → write \`association\``,
	),
	fault(
		'a wrong date',
		(site) => site.edit(TOPIC, '2026-01-10', '2026-02-30'),
		`${TOPIC}:5  wrong-value  \`reviewed\` is “2026-02-30” → write a date as 2026-11-22`,
	),
	fault(
		'a resolver address for a DOI',
		(site) => site.edit('sources/rossi-2018.json', '"10.5555/rossi-2018"', '"https://doi.org/10.5555/rossi-2018"'),
		'sources/rossi-2018.json:24  wrong-value  `csl.DOI` is “https://doi.org/10.5555/rossi-2018” → write the bare DOI, e.g. `10.1000/xyz123`',
	),
	fault(
		'an id that is no slug',
		(site) => site.edit(TOPIC, '- id: training-cost-unknown', '- id: Training_cost'),
		`${TOPIC}:17  wrong-value  \`statements[3].id\` is “Training_cost” → write lower-case words joined by hyphens, e.g. \`who-supervises\``,
	),
	fault(
		'rows of another section',
		(site) => site.edit(TOPIC, 'statements:\n', 'terms: []\nstatements:\n'),
		`${TOPIC}:6  unknown-field  \`terms\` → use one of: title, summary, alsoAsked, order, reviewed, related, statements, programmes`,
	),
];
