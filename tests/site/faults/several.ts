import { type Fault, fault, JSON_FIX, STRAY, TOPIC, WHY } from './fault.ts';

/** Several faults are all said at once, in file order. */
export const SEVERAL: readonly Fault[] = [
	fault(
		'several faults at once',
		(site) =>
			site
				.set('zoo.txt', 'astray')
				.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018#asked; @rossi-2019#asked]')
				.edit(TOPIC, '    claim: association\n', '')
				.edit(TOPIC, WHY, 'Nobody {ever} has looked.')
				.edit('experiences/staying.mdx', '2026-01-10', '2027-01-10')
				.record('green-2022', { id: 'green' })
				.set('held.json', '{'),
		'experiences/staying.mdx:5  date-after-edition  2027-01-10, after the edition of 2026-01-15 → correct the date, or move `edition` and `published` in guide.yaml',
		`held.json:1  malformed-json  a \`}\` is missing at the end → ${JSON_FIX}`,
		'sources/green-2022.json:2  source-name  the id `green` → write `green-2022`, or rename the file',
		`${TOPIC}:7  finding-without-claim  \`training-keeps-people\` has no \`claim\` → add one of: effect, association, experience, description, consensus`,
		`${TOPIC}:35  expression-in-body  \`{ever}\` → write the words themselves`,
		`zoo.txt:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
];
