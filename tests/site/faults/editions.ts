import { toEvidence } from '../../../src/evidence/evidence.ts';
import { toEditionFiles } from '../../../src/export/edition-files.ts';
import { freeze as toEdition } from '../../../src/export/freeze.ts';
import { digestOf } from '../../../src/reading/digest.ts';
import { toFiles } from '../../evidence.ts';
import type { Site } from '../base.ts';
import { type Fault, fault, TOPIC } from './fault.ts';

const RESTORE = 'bring the file back as it was published: an edition is never changed, a new one is frozen with `npm run release`';
const NOTE = '- since: 2025-12\n    statement: training-cost-unknown\n    what: It says more.\n    why: A study was read.\n';

/** An edition as it was frozen, with one statement of the base. */
const editionText = (edition: string) =>
	`${JSON.stringify(
		{
			edition,
			published: '2025-12-15',
			version: '0.9.0',
			title: 'A small guide',
			topics: { 'training/staying': 'How people stay' },
			statements: [
				{
					id: 'training-cost-unknown',
					number: '6.1.3',
					section: 'training',
					topic: 'staying',
					kind: 'gap',
					text: 'What it costs is not known [@shaw-2019; @turner-2020].',
				},
			],
			references: {},
		},
		null,
		'\t',
	)}\n`;

/** Freezes the base as an edition before its own. */
function freeze(site: Site, name = '2025-12', digest = digestOf(editionText(name))): Site {
	return site.set(`editions/${name}.json`, editionText(name)).set('editions/digests.json', `{\n\t"${name}": "${digest}"\n}\n`);
}
/** Freezes the whole base as its own edition, 2026-01. */
function freezeWhole(site: Site): Site {
	const { guide } = toEvidence(toFiles(site.content));
	for (const [path, text] of Object.entries(
		toEditionFiles(
			toEdition(guide, (key) => ({ label: key, reference: key })),
			{},
		),
	))
		site.set(path, text);
	return site;
}
const changes = (site: Site, note: string) => site.set('changes.yaml', `changes:\n  ${note}`);
const reword = (site: Site) => site.edit(TOPIC, 'What it costs is not known', 'What it costs is still not known');

/** Faults in frozen editions and in the notes of what has changed since. */
export const EDITIONS: readonly Fault[] = [
	fault(
		'an edition without a month',
		(site) => site.set('editions/first.json', editionText('2025-12')),
		'editions/first.json:1  malformed-edition  the edition `first` → name it by year and month: `2026-11.json`',
	),
	fault(
		'an edition that is not named as its file',
		(site) => freeze(site, '2025-11').set('editions/2025-11.json', editionText('2025-12')),
		`editions/2025-11.json:2  edition-name  the edition \`2025-12\` → ${RESTORE}`,
	),
	fault(
		'an edition without a digest',
		(site) => freeze(site).set('editions/digests.json', '{}\n'),
		'editions/2025-12.json:1  edition-unknown  no digest of 2025-12 in editions/digests.json → bring editions/digests.json back as it was; where `npm run release` was stopped before its end, delete this file and freeze the edition again',
	),
	fault(
		'no edition and no digests',
		(site) => site.set('editions/digests.json', undefined),
		'editions/digests.json:1  missing-file  no digests of the frozen editions → bring it back with its editions; where none was ever frozen, write `{}`',
	),
	fault(
		'an edition that was changed',
		(site) => freeze(site, '2025-12', '0'.repeat(64)),
		`editions/2025-12.json:1  edition-changed  a digest other than 000000000000… → ${RESTORE}`,
	),
	fault(
		'an edition that is gone',
		(site) => freeze(site).set('editions/2025-12.json', undefined),
		`editions/digests.json:2  edition-missing  no \`editions/2025-12.json\` → ${RESTORE}`,
	),
	fault(
		'a change without a note',
		(site) => reword(freeze(site)),
		`${TOPIC}:17  unexplained-change  \`training-cost-unknown\` says something else: not as in the edition 2025-12 → run \`npm run change -- training-cost-unknown\`, and write into changes.yaml what is other than it was, and why`,
	),
	fault(
		'a note on a statement that has not changed',
		(site) => changes(freeze(site), NOTE),
		'changes.yaml:2  needless-note  `training-cost-unknown` is what it was in the edition 2025-12 → take the note out',
	),
	fault(
		'a note since an edition that is not frozen',
		(site) => changes(reword(freeze(site)), `${NOTE}  ${NOTE.replace('2025-12', '2025-10')}`),
		'changes.yaml:6  unknown-edition  `since: 2025-10` → write `2025-12`',
	),
	fault(
		'changes under the name of the edition that is frozen',
		(site) => changes(reword(freezeWhole(site)), NOTE.replace('2025-12', '2026-01')),
		'guide.yaml:3  edition-behind  edition 2026-01, and 1 of the statements of the frozen edition 2026-01 have changed → write the year and month of the next edition in `edition`, and its day in `published`',
	),
	fault(
		'another day for an edition that is frozen',
		(site) => freezeWhole(site).edit('guide.yaml', '2026-01-15', '2026-01-30'),
		`guide.yaml:4  edition-behind  \`published\` is 2026-01-30, and 2026-01-15 in the frozen edition 2026-01 → put it back, or write the next edition in \`edition\``,
	),
	fault(
		'two statements in each other’s place in an edition that is frozen',
		(site) => {
			const last = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? '';
			const text = freezeWhole(site).text(TOPIC);
			const fields = last(text, / {2}- id: training-cost-unknown[^]*?(?=---)/);
			const place = last(text, /<Statement id="training-cost-unknown">[^]*/);
			const before = text.replace(fields, '').replace(place, '');
			site.set(
				TOPIC,
				before
					.replace('  - id: training-named-first', `${fields}  - id: training-named-first`)
					.replace('<Statement id="training-named-first">', `${place}\n<Statement id="training-named-first">`),
			);
		},
		`${TOPIC}:12  edition-behind  \`training-cost-unknown\` is 6.1.2, and 6.1.3 in the frozen edition 2026-01 → undo that, or write the next edition in guide.yaml`,
	),
];
