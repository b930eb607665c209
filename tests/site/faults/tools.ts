import { toolText } from '../../tools.ts';
import { type Fault, fault } from './fault.ts';

const TOOL = 'tools/list.yaml';
/** The tool of the other tests, resting on a source of the base site. */
const text = (more: Parameters<typeof toolText>[0] = {}) => toolText(more).replaceAll('roe-2020', 'field-2021');
const line = (fields: string) => text({ line: `      - id: one\n        words: Do it.\n${fields}` });

/** Tools, and the pages of countries. */
export const TOOLS: readonly Fault[] = [
	fault(
		'a line that rests on nothing',
		(site) => site.set(TOOL, line('')),
		`${TOOL}:10  line-without-support  \`one\` rests on nothing → name its facts or statements in \`rests\`, or write \`ours: true\``,
	),
	fault(
		'a mark that its record does not bear',
		(site) =>
			site.set(TOOL, line('        rests:\n          - mark: law\n            place: Ireland\n            facts: [field-2021#asked]\n')),
		`${TOOL}:13  line-mark  \`law\` rests on @field-2021, of kind \`survey\` → mark it as what it is: \`law\` needs a law, a policy, a code, or guidance on them`,
	),
	fault(
		'a choice without options',
		(site) => site.set(TOOL, line('        ours: true\n        input: choice\n')),
		`${TOOL}:10  line-form  \`input: choice\` without \`options\` → add \`options\``,
	),
	fault(
		'a tool that a line names and that is not there',
		(site) => site.set(TOOL, line('        ours: true\n        tool: lst\n')),
		`${TOOL}:10  unknown-tool  names the tool \`lst\` → write \`list\``,
	),
	fault(
		'a country of which too little is known',
		(site) =>
			site.set(
				'countries/ireland.yaml',
				'name: Ireland\ncountry: Ireland\nreviewed: 2026-01-10\nbodies:\n  - name: A body\n    facts: [field-2021#asked]\nlines:\n  - subject: training\n    words: Somebody asked.\n    facts: [field-2021#asked]\n',
			),
		'countries/ireland.yaml:1  country-page  1 facts → name at least 5, or take the page away: the tables have the country',
	),
];
