import { source, sourceText } from '../../content.ts';
import { type Fault, fault, csl, GREEN, row, SECTION, TASKS, TOPIC } from './fault.ts';

/** Records, ids and lists. */
export const NAMES: readonly Fault[] = [
	fault(
		'a key of another year',
		csl({ issued: { 'date-parts': [[2021]] } }),
		`${GREEN}:17  source-name  the year 2021 under the key \`green-2022\` → fix the field, or rename the record and what cites it`,
	),
	fault(
		'a work of after the edition',
		(site) => site.set('sources/green-2027.json', sourceText('green-2027', { newer: true })),
		'sources/green-2027.json:17  source-date  a work of 2027, after the edition of 2026-01-15 → correct the date, or move `edition` and `published` in guide.yaml',
	),
	fault(
		'a work that is not newer than the review',
		(site) => site.record('green-2022', { newer: true }),
		`${GREEN}:4  source-date  \`"newer": true\` for a work of 2022 → write \`false\`: the review’s main searches were made in August 2023`,
	),
	fault(
		'a work without a date that is said to be newer than the review',
		(site) => {
			const { id, title, author } = source('green-nd').csl;
			const page = { id, type: 'webpage', title, author, publisher: 'Example', URL: 'https://example.org/page' } as const;
			site.set('sources/green-nd.json', sourceText('green-nd', { newer: true, csl: page }));
		},
		`sources/green-nd.json:4  source-date  \`"newer": true\` for a work without a date → write \`false\`: the review’s main searches were made in August 2023, and only a date tells that a work came later`,
	),
	fault(
		'the address of another DOI',
		csl({ URL: 'https://doi.org/10.5555/green-2021' }),
		`${GREEN}:25  doi-in-address  \`https://doi.org/10.5555/green-2021\` beside the DOI \`10.5555/green-2022\` → write the same DOI in both`,
	),
	fault(
		'an address whose escapes are of no UTF-8',
		csl({ URL: 'https://doi.org/10.5555/%FF' }),
		`${GREEN}:25  doi-in-address  \`https://doi.org/10.5555/%FF\` beside the DOI \`10.5555/green-2022\` → write the same DOI in both`,
	),
	fault(
		'a statement that is named as a part of the page',
		(site) => {
			site.set(TOPIC, site.text(TOPIC).replaceAll('training-cost-unknown', 'references'));
			site.set(SECTION, site.text(SECTION).replace('training-cost-unknown', 'references'));
			site.set(TASKS, site.text(TASKS).replace('[training-cost-unknown]', '[references]'));
		},
		`${TOPIC}:17  reserved-id  \`references\`, the anchor of a part of every page → name the subject more closely`,
	),
	fault(
		'a statement that is named as a heading',
		(site) =>
			site.edit(TOPIC, '<Statement id="training-cost-unknown">', '## Training cost unknown\n\n<Statement id="training-cost-unknown">'),
		`${TOPIC}:17  reserved-id  \`training-cost-unknown\`, the anchor of a heading of the page → name the subject more closely`,
	),
	fault(
		'a heading that is named as a part of the page',
		(site) => site.edit(TOPIC, '<Statement id="training-cost-unknown">', '## References\n\n<Statement id="training-cost-unknown">'),
		`${TOPIC}:34  reserved-id  \`references\`, the anchor of a part of every page → name the subject more closely`,
	),
	fault(
		'a task’s id twice',
		(site) => site.edit(TASKS, 'id: settle-cost-unknown', 'id: settle-named-first'),
		`${TASKS}:16  duplicate-task  \`settle-named-first\`, which stands on line 11 → give it an id of its own`,
	),
	fault(
		'a term that is its own variant',
		row('definitions', 'terms:\n  - term: Peer\n    meaning: One.\n    variants: [{ name: peer }]\n    sources: [ames-2001#asked]'),
		'definitions/staying.mdx:21  variant-of-itself  “peer” → take it out of the variants',
	),
	fault(
		'an alias of itself',
		(site) => site.set('aliases.yaml', 'aliases:\n  - { say: [Costs], mean: [costs] }\n'),
		'aliases.yaml:2  alias-of-itself  “costs” for itself → take one of the two out',
	),
];
