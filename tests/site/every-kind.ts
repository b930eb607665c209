import { toEvidence } from '../../src/evidence/evidence.ts';
import { toEditionFiles } from '../../src/export/edition-files.ts';
import { freeze } from '../../src/export/freeze.ts';
import { TOOL_IDS } from '../../src/schema/tool-id.ts';
import { answerFiles } from '../content.ts';
import { toFiles } from '../evidence.ts';
import { post } from '../rows.ts';
import { toolText } from '../tools.ts';
import { Site } from './base.ts';

const certificate = {
	source: 'field-2021#asked',
	country: 'Ireland',
	region: null,
	credential: 'A certificate',
	awardingBody: null,
	hoursTraining: null,
	hoursPractice: null,
	feeAmount: null,
	currency: null,
	renewalYears: null,
	required: null,
	year: 2021,
};
const count = { source: 'field-2021#asked', country: 'Ireland', year: '2021', count: 120, unit: 'peer support workers', scope: 'a survey' };
const table = (row: object) => `${JSON.stringify([row], null, '\t')}\n`;

const URGENT_HELP = `services:
  - where: [Ireland]
    body: A helpline
    how: phone 000 000
    when: any time
    readOn: https://example.org/help/
`;

const COUNTRY = `name: Ireland
country: Ireland
reviewed: 2026-01-10
bodies:
  - name: A body
    facts: [ames-2001#asked]
lines:
${['ames-2001', 'bell-2002', 'cole-2003', 'dunn-2004', 'field-2021']
	.map((key) => `  - subject: training\n    words: Somebody asked.\n    facts: [${key}#asked]\n`)
	.join('')}`;

const COURSE = 'programmes:\n  - name: A course\n    country: Ireland\n    form: course\n    sources: [rossi-2018#asked]';
const TERM = 'terms:\n  - term: Shadowing\n    meaning: To go along with a worker.\n    sources: [ames-2001#asked]';

/** The base with what it lacks: answers, every tool, a country, rows, a term, a table and a frozen edition. It has a page from nearly every template. */
export function everyKind(): Site {
	const site = new Site()
		.edit('training/staying.mdx', '\n---\n\n', `\n${COURSE}\n---\n\n`)
		.edit('definitions/staying.mdx', '\n---\n\n', `\n${TERM}\n---\n\n`)
		.set('countries/ireland.yaml', COUNTRY)
		.set('urgent-help.yaml', URGENT_HELP)
		.set('tables/posts.json', table(post('field-2021#asked', { year: 2021 })))
		.set('tables/certification.json', table(certificate))
		.set('tables/workforce.json', table(count));
	for (const id of TOOL_IDS) site.set(`tools/${id}.yaml`, toolText().replaceAll('roe-2020', 'price-2016'));
	for (const [path, text] of Object.entries(answerFiles('training'))) site.set(path, text);
	const { guide } = toEvidence(toFiles(site.content));
	const edition = freeze(guide, (key) => ({ label: key, reference: key }));
	for (const [path, text] of Object.entries(toEditionFiles(edition, {}))) site.set(path, text);
	return site;
}
