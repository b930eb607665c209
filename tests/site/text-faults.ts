import { source, sourceText } from '../content.ts';
import type { Fault } from './faults.ts';

const fault = (name: string, change: Fault['change'], ...lines: string[]): Fault => ({ name, change, lines });

const TOPIC = 'training/staying.mdx';
const SECTION = 'sections/training.yaml';
const TASKS = 'audiences/service-managers.yaml';
const GREEN = 'sources/green-2022.json';
const WHY = 'Nobody has looked.';
const why =
	(words: string): Fault['change'] =>
	(site) =>
		site.edit(TOPIC, WHY, words);
const csl =
	(changes: Partial<ReturnType<typeof source>['csl']>): Fault['change'] =>
	(site) =>
		site.record('green-2022', { csl: { ...source('green-2022').csl, ...changes } });
const row =
	(section: string, words: string): Fault['change'] =>
	(site) =>
		site.edit(`${section}/staying.mdx`, '\n---\n\n', `\n${words}\n---\n\n`);

const HIDDEN = 'delete it or type the text again';
const MARKUP = 'use headings of level 2 and 3, paragraphs, lists, links and emphasis';
const JSON_WORDS = 'write the words themselves';
const COUNTRY =
	'write the country as ISO 3166 names it, e.g. `Ireland`, `United Kingdom` or `United States of America`, or `International`';
const LINK = 'link by `https:`, or to a page of the guide by `/section/topic/`';

/** Files, and what characters may stand in a text. */
const TEXTS: Fault[] = [
	fault(
		'names that differ only by case',
		(site) => site.set('training/Staying.mdx', site.text(TOPIC)),
		'training/Staying.mdx:1  malformed-name  the name `Staying.mdx` → name the file in lower-case words joined by hyphens',
		'training/Staying.mdx:1  names-differ-by-case  `training/Staying.mdx` beside `training/staying.mdx` → keep one of the two, in lower case',
	),
	fault(
		'a file of ten megabytes',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}${'x'.repeat(99)}\n`.padEnd(10_000_000, 'x\n')),
		`${TOPIC}:1  file-too-large  10000000 bytes → split it: at most 1000000 bytes`,
	),
	fault(
		'a file that was cut off',
		(site) => site.set(SECTION, site.text(SECTION).trimEnd()),
		`${SECTION}:13  file-cut-off  no line end after “what: The first edition.” → see that the end of the file is there, and end its last line`,
	),
	fault(
		'a direction of writing that is turned by an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Peer \\u202esupport at work')),
		`${GREEN}:9  hidden-character  a character that does not show in “Peer U+202Esupport at wor” → ${HIDDEN}`,
	),
	fault(
		'half a character, as an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Peer support\\ud83d')),
		`${GREEN}:9  hidden-character  a character that does not show in “Peer supportU+D83D” → ${HIDDEN}`,
	),
	fault(
		'a character that does not show, as a reference',
		why('Nobody&#8203; has looked.'),
		`${TOPIC}:36  hidden-character  a character that does not show in “NobodyU+200B has looked.” → ${HIDDEN}`,
	),
	fault(
		'accents apart from their letters, as an escape',
		(site) => site.set(GREEN, site.text(GREEN).replace('Peer support at work', 'Pe\\u0301er')),
		`${GREEN}:9  not-nfc  letters and accents apart in “Pe\u0301er” → save the text in Unicode’s form NFC`,
	),
	fault(
		'brackets without end',
		(site) => site.set('held.json', `{\n\t"held-2020": ${'['.repeat(100_000)}\n}\n`),
		'held.json:2  nested-too-deep  more than 30 levels → take away the repeated brackets',
	),
];

/** Values that are well formed and wrong. */
const VALUES: Fault[] = [
	fault(
		'a comment that cuts a value',
		(site) => site.edit(SECTION, 'what: The first edition.', 'what: The #1 edition.'),
		`${SECTION}:13  comment-in-value  \`#1 edition.\` behind a value → put quotes around a value that holds \` #\`, and a comment on a line of its own`,
	),
	fault(
		'a value that begins with an ampersand',
		(site) => site.edit(SECTION, 'what: The first edition.', 'what: &The first edition.'),
		`${SECTION}:13  malformed-yaml  a name for a value, \`&The\` → put quotes around a value that begins with \`&\``,
	),
	fault(
		'an entry twice',
		(site) => site.edit(SECTION, '  - What it costs.\n', '  - What it costs.\n  - What it costs.\n'),
		`${SECTION}:11  duplicate-entry  entry 2 of \`notCovered\` is one before it → keep one of the two`,
	),
	fault(
		'words twice',
		(site) => site.edit(SECTION, 'For those who need it.', 'For those who need it who need it.'),
		`${SECTION}:4  repeated-words  “who need it” and the same again → delete one of the two`,
	),
	fault(
		'HTML in a record',
		csl({ title: 'Peer <script>alert(1)</script> support' }),
		`${GREEN}:9  markup-in-text  \`<script>\` in “Peer <script>alert(1)</script> support” → ${JSON_WORDS}`,
	),
	fault(
		'Markdown where none is read',
		(site) => site.edit(SECTION, 'For those who need it.', 'For **those** who need it.'),
		`${SECTION}:4  markup-in-text  \`**t\` in “For **those** who need it.” → ${JSON_WORDS}`,
	),
	fault(
		'a field of the wrong type',
		(site) => site.edit(TOPIC, 'order: 1', 'order: first'),
		`${TOPIC}:4  wrong-value  \`order\` is “first” → expected number`,
	),
	fault(
		'a script for an address',
		csl({ URL: 'javascript:alert(1)' }),
		`${GREEN}:25  wrong-value  \`csl.URL\` is “javascript:alert(1)” → write a full web address, e.g. \`https://example.org/page\``,
	),
	fault(
		'a day that the calendar has not',
		csl({ issued: { 'date-parts': [[2022, 2, 30]] } }),
		`${GREEN}:19  wrong-value  \`csl.issued.date-parts[1]\` is “[2022,2,30]” → write a year, or a year and a month, or a year, a month and a day, as numbers`,
	),
	fault(
		'an ISSN that its check digit refutes',
		csl({ ISSN: '0033-3108' }),
		`${GREEN}:25  wrong-value  \`csl.ISSN\` is “0033-3108” → look it up again: its check digit does not fit`,
	),
	fault(
		'a country by a name that is not ISO’s',
		(site) => site.record('green-2022', { countries: ['UK'] }),
		`${GREEN}:30  wrong-value  \`countries[1]\` is “UK” → ${COUNTRY}`,
	),
	fault(
		'a country that is misspelt',
		(site) => site.record('green-2022', { countries: ['Irland'] }),
		`${GREEN}:30  wrong-value  \`countries[1]\` is “Irland” → write \`Ireland\``,
	),
	fault(
		'an interval that does not say what its row says',
		row(
			'effectiveness',
			'outcomes:\n  - outcome: Recovery\n    group: recovery\n    comparison: usual care\n    measure: risk ratio\n    estimate: 1.2\n    low: 0.9\n    high: 1.6\n    better: higher\n    inWords: More recovered.\n    direction: favours peer support\n    certainty: low\n    sources: [ames-2001]',
		),
		'effectiveness/staying.mdx:30  wrong-value  `outcomes[1].direction` is “favours peer support” → an interval favours the side on which it lies, and where it holds the value of no effect there is no clear difference',
	),
];

/** Bodies. */
const BODIES: Fault[] = [
	fault('a block of code', why(`${WHY}\n\n\`\`\`\nrun\n\`\`\``), `${TOPIC}:38  unknown-markup  Markdown’s \`code\` → ${MARKUP}`),
	fault('a heading of the first level', why(`${WHY}\n\n# More`), `${TOPIC}:38  unknown-markup  a heading of level 1 → ${MARKUP}`),
	fault(
		'a footnote without its text',
		why('Nobody has looked.[^1]'),
		`${TOPIC}:36  unknown-markup  \`[^1]\`, which is printed as it stands → close the emphasis or the link, or take the signs out`,
	),
	fault('a link to data', why('See [this](data:text/html,x).'), `${TOPIC}:36  link-scheme  \`data:text/html,x\` → ${LINK}`),
	fault('a link whose address is no whole one', why('See [this](https:example).'), `${TOPIC}:36  link-scheme  \`https:example\` → ${LINK}`),
	fault(
		'a place in a source that cannot be read',
		why('Nobody [@shaw-2019, p. three].'),
		`${TOPIC}:36  unreadable-citation  \`[@shaw-2019, p. three]\` → write \`[@key]\`, \`[see @key, p. 3; @other-key]\` or a bare \`@key\`, with no markup in it`,
	),
	fault(
		'a key without its sign',
		why('Nobody [shaw-2019].'),
		`${TOPIC}:36  unreadable-citation  \`[shaw-2019]\` → write \`[@key]\`, \`[see @key, p. 3; @other-key]\` or a bare \`@key\`, with no markup in it`,
	),
];

/** Records, ids and lists. */
const NAMES: Fault[] = [
	fault(
		'a key of another year',
		csl({ issued: { 'date-parts': [[2021]] } }),
		`${GREEN}:17  source-name  the year 2021 under the key \`green-2022\` → mend the field, or rename the record and what cites it`,
	),
	fault(
		'a work of after the edition',
		(site) => site.set('sources/green-2027.json', sourceText('green-2027', { newer: true })),
		'sources/green-2027.json:17  source-date  a work of 2027, after the edition of 2026-01-15 → correct the date, or move `published` in guide.yaml',
	),
	fault(
		'a work that is not newer than the review',
		(site) => site.record('green-2022', { newer: true }),
		`${GREEN}:4  source-date  \`"newer": true\` for a work of 2022 → write \`false\`: the review’s main searches were made in August 2023`,
	),
	fault(
		'the address of another DOI',
		csl({ URL: 'https://doi.org/10.5555/green-2021' }),
		`${GREEN}:25  doi-in-address  \`https://doi.org/10.5555/green-2021\` beside the DOI \`10.5555/green-2022\` → write the same DOI in both`,
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
		'a task’s id twice',
		(site) => site.edit(TASKS, 'id: settle-cost-unknown', 'id: settle-named-first'),
		`${TASKS}:16  duplicate-task  \`settle-named-first\`, which stands on line 11 → give it an id of its own`,
	),
	fault(
		'a term that is its own variant',
		row('definitions', 'terms:\n  - term: Peer\n    meaning: One.\n    variants: [{ name: peer }]\n    sources: [ames-2001]'),
		'definitions/staying.mdx:21  variant-of-itself  “peer” → take it out of the variants',
	),
	fault(
		'an alias of itself',
		(site) => site.set('aliases.yaml', 'aliases:\n  - { kind: also, say: [Costs], mean: [costs] }\n'),
		'aliases.yaml:2  alias-of-itself  “costs” for itself → take one of the two out',
	),
];

/** Faults in the texts, the values and the names of content. */
export const TEXT_FAULTS: readonly Fault[] = [...TEXTS, ...VALUES, ...BODIES, ...NAMES];

/** What warns and stops nothing: a change to the base site, and the warning that `npm run check:content` then prints. */
export const STYLE_WARNINGS: readonly Fault[] = [
	fault('a word that is ruled out', why('No PSWs have looked.'), `${TOPIC}:34  word-ruled-out  “PSWs” → write “peer support worker”`),
	fault(
		'a statement of four sentences',
		(site) => site.edit(TOPIC, 'Settle it before', 'Ask. Wait. Listen. Settle it before'),
		`${TOPIC}:14  many-sentences  4 sentences → keep a statement to 3`,
	),
	fault(
		'a sentence of 31 words',
		(site) => site.edit(TOPIC, 'Settle it before', `Settle ${'abcdefghijklmnopqrstuvwxyz'.split('').join(' ')} before`),
		`${TOPIC}:14  long-sentence  32 words: “Settle a b c d e f g h i j k l m n o p q…” → keep a sentence to 30 words`,
	),
];
