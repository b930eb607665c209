import { changed, sectionText, source, sourceText } from '../content.ts';
import { CORE, type Site } from './base.ts';

/** A change to the base site, and every line that the build then says before its verdict, in order. */
export interface Fault {
	name: string;
	change: (site: Site) => unknown;
	lines: string[];
}

const fault = (name: string, change: Fault['change'], ...lines: string[]): Fault => ({ name, change, lines });

const TOPIC = 'training/staying.mdx';
const SECTION = 'sections/training.yaml';
const TASKS = 'audiences/service-managers.yaml';
const WHY = 'Nobody has looked.';
/** The base’s section, with more before the last field. */
const withField = (site: Site, field: string) => site.edit(SECTION, 'newestChange:', `${field}\nnewestChange:`);
const why = (words: string) => (site: Site) => site.edit(TOPIC, WHY, words);
const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = Uint8Array.from([...bytes('title: caf'), 0xe9, 0x0a]);

const YAML = 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `';
const JSON_FIX = 'write valid JSON: double quotes, a comma between fields, none after the last';
const MDX = 'close every tag; write `&lt;` and `\\{` for the bare characters';
const CITE = 'write `[@key]`, `[see @key, p. 3; @other-key]` or a bare `@key`, with no markup in it';
const STRAY =
	'move it away: a topic is <section>/<name>.mdx, a source sources/<key>.json, a section sections/<section>.yaml, a reader audiences/<reader>.yaml; folders are sources, sections, audiences, editions, definitions, implementation, experiences, perceptions, recruitment, training, supervision, effectiveness';

/** Files that cannot be read as text. */
const FILES: Fault[] = [
	fault('not UTF-8', (site) => site.set(TOPIC, latin1), `${TOPIC}:1  not-utf-8  bytes that are not UTF-8 → save the file as UTF-8`),
	fault('an empty file', (site) => site.set(TOPIC, ''), `${TOPIC}:1  empty-file  an empty file → write its content or delete it`),
	fault(
		'a byte-order mark',
		(site) => site.set('guide.yaml', `\ufeff${site.text('guide.yaml')}`),
		'guide.yaml:1  byte-order-mark  a byte-order mark → save the file as UTF-8 without one',
	),
	fault(
		'line ends of Windows',
		(site) => site.edit(SECTION, 'what: The first edition.\n', 'what: The first edition.\r\n'),
		`${SECTION}:13  line-ends  a carriage return → end lines with a line feed alone`,
	),
	fault(
		'a hidden character',
		why('Nobody\u200b has looked.'),
		`${TOPIC}:36  hidden-character  a character that does not show → delete it or type the text again`,
	),
	fault(
		'accents apart from their letters',
		why('A\u030akerblom looked.'),
		`${TOPIC}:36  not-nfc  letters and accents apart → save the text in Unicode’s form NFC`,
	),
	fault(
		'a file that is too large',
		(site) => site.set('held.json', `{ "a": "${'x'.repeat(1_000_000)}" }`),
		'held.json:1  file-too-large  1000011 bytes → split it: at most 1000000 bytes',
	),
	fault(
		'a link in the place of a file',
		(site) => site.link('training/again.mdx', 'staying.mdx'),
		'training/again.mdx:1  not-a-file  a link or a device → put the file itself there',
	),
	fault(
		'a stray file',
		(site) => site.set('training/notes.txt', 'later'),
		`training/notes.txt:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
	fault('a hidden file', (site) => site.set('.DS_Store', 'x'), `.DS_Store:1  stray-file  a file that no collection reads → ${STRAY}`),
	fault(
		'a topic in a folder of its own',
		(site) => site.set('training/old/staying.mdx', site.text(TOPIC)),
		`training/old/staying.mdx:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
	fault(
		'a name in capitals',
		(site) => site.set('training/Leaving.mdx', site.text(TOPIC)),
		'training/Leaving.mdx:1  malformed-name  the name `Leaving.mdx` → name the file in lower-case words joined by hyphens',
	),
	fault(
		'no record of the guide',
		(site) => site.set('guide.yaml', undefined),
		'guide.yaml:1  missing-file  no record of the guide → write the file',
	),
	fault(
		'no record of a section',
		(site) => site.set(SECTION, undefined),
		`${SECTION}:1  missing-file  no record of the section → write the file`,
	),
];

/** Documents that cannot be read into fields. */
const SYNTAX: Fault[] = [
	fault(
		'malformed YAML',
		(site) => site.edit(SECTION, 'summary: What', 'summary: Two: what'),
		`${SECTION}:3  malformed-yaml  Nested mappings are not allowed in compact mappings → ${YAML}`,
	),
	fault(
		'malformed YAML in front matter',
		(site) => site.edit(TOPIC, 'reason: One', 'reason: One: one'),
		`${TOPIC}:11  malformed-yaml  Nested mappings are not allowed in compact mappings → ${YAML}`,
	),
	fault(
		'a value that begins with an asterisk',
		(site) => site.edit(SECTION, 'what: The', 'what: *The*'),
		`${SECTION}:13  malformed-yaml  Unexpected scalar at node end → ${YAML}`,
		`${SECTION}:13  malformed-yaml  a reference \`*The*\` → put quotes around a value that begins with \`*\``,
	),
	fault(
		'a field twice in YAML',
		(site) => site.edit(TOPIC, 'order: 1\n', 'order: 1\norder: 2\n'),
		`${TOPIC}:5  duplicate-field  \`order\` twice, first on line 4 → keep one of them`,
	),
	fault(
		'malformed JSON',
		(site) => site.edit('sources/rossi-2018.json', '"set": "core",', '"set": "core"'),
		`sources/rossi-2018.json:4  malformed-json  comma expected → ${JSON_FIX}`,
	),
	fault(
		'a comment in JSON',
		(site) => site.edit('held.json', '"held-2020"', '// why\n\t"held-2020"'),
		`held.json:2  malformed-json  invalid comment token → ${JSON_FIX}`,
	),
	fault(
		'a field twice in JSON',
		(site) => site.edit('sources/rossi-2018.json', '"set": "core",', '"set": "core",\n\t"set": "further",'),
		'sources/rossi-2018.json:4  duplicate-field  `set` twice, first on line 3 → keep one of them',
	),
	fault(
		'no front matter',
		(site) => site.set(TOPIC, '# How people stay\n'),
		`${TOPIC}:1  no-front-matter  # How people stay → begin with \`---\`, the fields, and \`---\` on a line of its own`,
	),
	fault(
		'malformed MDX: a tag that is never closed',
		(site) => site.edit(TOPIC, `${WHY}\n\n</Statement>\n`, `${WHY}\n`),
		`${TOPIC}:34  malformed-mdx  Expected a closing tag for \`<Statement>\` → ${MDX}`,
	),
	fault(
		'malformed MDX: a bare angle bracket',
		why('Fewer than <5 looked.'),
		`${TOPIC}:36  malformed-mdx  Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` → ${MDX}`,
	),
];

/** Fields that the schema does not take. */
const FIELDS: Fault[] = [
	fault(
		'an unknown field, near another',
		(site) => site.edit(TOPIC, 'reviewed:', 'reviewd:'),
		`${TOPIC}:2  missing-field  no \`reviewed\` → add it: write a date as 2026-11-22`,
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
		`${SECTION}:1  missing-field  no \`forWhom\` → add it: expected string`,
	),
	fault(
		'a missing field of a statement',
		(site) => site.edit(TOPIC, '    kind: gap\n', ''),
		`${TOPIC}:17  missing-field  no \`statements[3].kind\` → add it: expected one of "finding"|"advice"|"gap"`,
	),
	fault(
		'a wrong term',
		(site) => site.edit(TOPIC, 'certainty: low', 'certainty: lo'),
		`${TOPIC}:10  wrong-value  \`statements[1].certainty\` is “lo” → write \`low\``,
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
		`${TOPIC}:6  unknown-field  \`terms\` → use one of: title, summary, order, reviewed, related, statements, programmes`,
	),
];

/** What a body may not hold. */
const BODIES: Fault[] = [
	fault(
		'an import',
		why(`${WHY}\n\nimport Chart from './chart.astro'`),
		`${TOPIC}:38  import-in-body  \`import Chart from './chart.astro'\` → delete it: \`Statement\` is there without an import`,
	),
	fault(
		'an export',
		why(`${WHY}\n\nexport const one = 1`),
		`${TOPIC}:38  import-in-body  \`export const one = 1\` → delete it: \`Statement\` is there without an import`,
	),
	fault('an expression', why('Nobody {1 + 1}.'), `${TOPIC}:36  expression-in-body  \`{1 + 1}\` → write the words themselves`),
	fault('HTML', why('Nobody <b>at all</b>.'), `${TOPIC}:36  unknown-component  <b> → use Markdown, or \`<Statement id="…">\``),
	fault(
		'a script',
		why('Nobody. <script src="https://example.org/x.js" />'),
		`${TOPIC}:36  unknown-component  <script> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'an unknown component',
		why(`${WHY}\n\n<Chart />`),
		`${TOPIC}:38  unknown-component  <Chart> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'a misspelt component',
		(site) =>
			site.edit(
				TOPIC,
				'<Statement id="training-cost-unknown">\n\nNobody has looked.\n\n</Statement>',
				'<Statment id="training-cost-unknown" />',
			),
		`${TOPIC}:34  unknown-component  <Statment> → use Markdown, or \`<Statement id="…">\``,
	),
	fault(
		'a statement with a computed id',
		(site) => site.edit(TOPIC, '<Statement id="training-cost-unknown">', '<Statement id={cost}>'),
		`${TOPIC}:34  unknown-component  <Statement> without \`id\` alone → write \`<Statement id="the-id">\``,
	),
	fault(
		'a picture',
		why('Nobody. ![A chart](/chart.png)'),
		`${TOPIC}:36  image-in-body  a picture, “A chart” → say it in words: pictures are drawn from the typed rows`,
	),
	fault(
		'a dead link',
		why('See [this](/training/stayin/).'),
		`${TOPIC}:36  dead-link  \`/training/stayin/\` → write \`/training/staying/\``,
	),
	fault(
		'a dead anchor',
		why('See [this](#training-cost-unknow).'),
		`${TOPIC}:36  dead-link  \`#training-cost-unknow\` → write \`/training/staying/#training-cost-unknown\``,
	),
	fault(
		'a link that is a script',
		why('See [this](javascript:alert).'),
		`${TOPIC}:36  link-scheme  \`javascript:alert\` → link by \`https:\`, or to a page of the guide by \`/section/topic/\``,
	),
];

/** Citations, and the sources that they name. */
const CITATIONS: Fault[] = [
	fault(
		'an unknown key, near another',
		(site) => site.edit(TOPIC, '[@rossi-2018]', '[@rossi-2018; @rossi-2019]'),
		`${TOPIC}:14  unknown-key  cites @rossi-2019 → write \`@rossi-2018\``,
	),
	fault(
		'an unknown key, near none',
		why('As @zimmermann-1987 says.'),
		`${TOPIC}:34  unknown-key  cites @zimmermann-1987 → add sources/zimmermann-1987.json or cite a source that is there`,
	),
	fault(
		'a key that is held back',
		(site) => site.edit(TOPIC, '[@rossi-2018]', '[@rossi-2018; @held-2020]'),
		`${TOPIC}:14  held-source  cites @held-2020, held back: authors not seen → cite another source, or have the record checked and published`,
	),
	fault(
		'a record that is held back',
		(site) => site.set('sources/held-2020.json', sourceText('held-2020')),
		'sources/held-2020.json:1  held-source  a record that held.json holds back: authors not seen → take the file away, or the key from held.json once it is checked',
	),
	fault(
		'a citation that cannot be read',
		(site) => site.edit(TOPIC, '[@shaw-2019; @turner-2020]', '[@shaw-2019; @turner-2020] [@Shaw 2019]'),
		`${TOPIC}:19  unreadable-citation  \`[@Shaw 2019]\` → ${CITE}`,
	),
	fault(
		'a citation in a body that cannot be read',
		why('Nobody [@shaw-2019, @turner-2020].'),
		`${TOPIC}:36  unreadable-citation  \`[@shaw-2019, @turner-2020]\` → ${CITE}`,
	),
	fault('a bracket that is never closed', why('Nobody [@shaw-2019.'), `${TOPIC}:36  unreadable-citation  \`[@shaw-2019.\` → ${CITE}`),
	fault(
		'a citation where none is read',
		(site) => site.edit(TOPIC, 'One survey asked them.', 'One survey [@price-2016].'),
		`${TOPIC}:11  citation-out-of-place  “One survey [@price-2016].” → cite in the statement’s text or its why: no citation is read here`,
	),
	fault(
		'a source that no second reader has checked',
		(site) => site.edit(TOPIC, '[@rossi-2018]', '[@rossi-2018; @green-2022]'),
		`${TOPIC}:14  unaudited-source  rests on @green-2022, which no second reader has checked → read its pages again, mend sources/green-2022.json and set \`"audited": true\``,
	),
	fault(
		'a claim that a source is one of the review’s',
		why('The study was included in the review.'),
		`${TOPIC}:34  claims-inclusion  “included in the review” → take it out: the review’s list of 26 could not be read`,
	),
	fault(
		'a figure that no record holds',
		why('Of 120 workers, 121 looked.'),
		`${TOPIC}:34  unsupported-figure  “121” in “Of 120 workers, 121 looked.” → no record of @shaw-2019, @turner-2020 holds it: cite the source that does, or take it out`,
	),
	fault(
		'two records of one work',
		(site) => site.record('green-2022', { csl: { ...source('green-2022').csl, DOI: '10.5555/FIELD-2021' } }),
		'sources/green-2022.json:24  duplicate-source  the DOI of sources/field-2021.json → keep one record of the work',
	),
	fault(
		'a record that is not named as its file',
		(site) => site.record('green-2022', { id: 'green-2021' }),
		'sources/green-2022.json:2  source-name  the id `green-2021` → write `green-2022`, or rename the file',
	),
	fault(
		'an item that is not named as its record',
		(site) => site.record('green-2022', { csl: { ...source('green-2022').csl, id: 'green-2021' } }),
		'sources/green-2022.json:7  source-name  the item’s id `green-2021` → write `green-2022`',
	),
];

/** Statements and where they stand. */
const STATEMENTS: Fault[] = [
	fault(
		'a statement’s id twice',
		(site) =>
			site
				.set(
					'supervision/staying.mdx',
					site.text('supervision/staying.mdx').replaceAll('supervision-cost-unknown', 'recruitment-cost-unknown'),
				)
				.set(
					'sections/supervision.yaml',
					changed(site.text('sections/supervision.yaml'), '  - supervision-cost-unknown\n', '  - supervision-other\n'),
				),
		'sections/supervision.yaml:8  unknown-statement  `supervision-other` → name a statement that exists',
		'supervision/staying.mdx:17  duplicate-id  `recruitment-cost-unknown`, which stands at recruitment/staying.mdx:17 → give it an id of its own',
	),
	fault(
		'an id that says the place',
		(site) => {
			site.set(TOPIC, site.text(TOPIC).replaceAll('training-cost-unknown', 'statement-3'));
			site.set(SECTION, site.text(SECTION).replace('training-cost-unknown', 'statement-3'));
			site.set(TASKS, site.text(TASKS).replace('[training-cost-unknown]', '[statement-3]'));
		},
		`${TOPIC}:17  malformed-id  \`statement-3\` → name the subject: numbers follow from the order`,
	),
	fault(
		'a statement without a source',
		(site) => site.edit(TOPIC, ' [@shaw-2019; @turner-2020]', '').edit(TOPIC, WHY, 'Nobody has looked [@shaw-2019; @turner-2020].'),
		`${TOPIC}:19  statement-without-source  \`training-cost-unknown\` cites nothing → cite the source that it rests on: \`[@key]\``,
	),
	fault(
		'a statement that is not placed',
		(site) => site.edit(TOPIC, '<Statement id="training-cost-unknown">\n\nNobody has looked.\n\n</Statement>', 'Nobody has looked.'),
		`${TOPIC}:17  statement-not-placed  \`training-cost-unknown\` → add \`<Statement id="training-cost-unknown">\` with its why to the body`,
	),
	fault(
		'a statement that is placed twice',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}\n<Statement id="training-cost-unknown">\n\nAgain.\n\n</Statement>\n`),
		`${TOPIC}:40  statement-placed-twice  \`training-cost-unknown\` → keep one of the places`,
	),
	fault(
		'a statement that stands before its turn',
		(site) =>
			site.set(
				TOPIC,
				`${site.text(TOPIC).slice(0, site.text(TOPIC).indexOf('<Statement'))}${['cost-unknown', 'keeps-people', 'named-first'].map((id) => `<Statement id="training-${id}">Why.</Statement>\n`).join('\n')}`,
			),
		`${TOPIC}:22  statement-out-of-order  \`training-cost-unknown\` → place \`training-keeps-people\` here, as in the front matter, or change the order there`,
	),
	fault(
		'a statement without a why',
		why(''),
		`${TOPIC}:34  statement-without-why  \`training-cost-unknown\` with nothing in it → say what the sources found, how and where`,
	),
	fault(
		'an unknown statement in a body',
		(site) => site.set(TOPIC, `${site.text(TOPIC)}\n<Statement id="training-costs-unknown">\n\nAgain.\n\n</Statement>\n`),
		`${TOPIC}:40  unknown-statement  \`training-costs-unknown\` → write \`training-cost-unknown\``,
	),
	fault(
		'an unknown statement in brief',
		(site) => site.edit(SECTION, '- training-cost-unknown', '- training-cost-unknow'),
		`${SECTION}:8  unknown-statement  \`training-cost-unknow\` → write \`training-cost-unknown\``,
	),
	fault(
		'an unknown statement in a task',
		(site) => site.edit(TASKS, '[training-cost-unknown]', '[training-cost-unknow]'),
		`${TASKS}:19  unknown-statement  \`training-cost-unknow\` → write \`training-cost-unknown\``,
	),
	fault(
		'another section’s statement in brief',
		(site) => site.edit(SECTION, '- training-cost-unknown', '- recruitment-cost-unknown'),
		`${SECTION}:8  statement-elsewhere  \`recruitment-cost-unknown\` of recruitment → name a statement of training`,
	),
	fault(
		'a finding without certainty',
		(site) => site.edit(TOPIC, '    certainty: low\n', ''),
		`${TOPIC}:7  finding-without-certainty  \`training-keeps-people\` has no \`certainty\` → add one of: high, moderate, low, very low, not appraised`,
	),
	fault(
		'advice without a basis',
		(site) => site.edit(TOPIC, '    basis: research\n', ''),
		`${TOPIC}:12  advice-without-basis  \`training-named-first\` has no \`basis\` → add one of: research, consensus guidance, policy, lived experience`,
	),
	fault(
		'a gap with a certainty',
		(site) => site.edit(TOPIC, '    kind: gap\n', '    kind: gap\n    certainty: low\n'),
		`${TOPIC}:17  appraisal-out-of-place  \`training-cost-unknown\` is gap with a certainty → only a finding has one`,
	),
	fault(
		'a finding without a reason',
		(site) => site.edit(TOPIC, '    reason: One survey asked them.\n', ''),
		`${TOPIC}:7  appraisal-without-reason  \`training-keeps-people\` has no \`reason\` → say in a sentence why`,
	),
];

/** Topics, sections and the set of sources. */
const SETS: Fault[] = [
	fault(
		'a topic that was reviewed after the edition',
		(site) => site.edit(TOPIC, '2026-01-10', '2026-01-16'),
		`${TOPIC}:5  date-after-edition  2026-01-16, after the edition of 2026-01-15 → correct the date, or move \`published\` in guide.yaml`,
	),
	fault(
		'two topics in one place',
		(site) => site.set('training/second.mdx', site.text(TOPIC).replaceAll('training-', 'second-')),
		`${TOPIC}:4  duplicate-order  order 1, as in training/second.mdx → give it a place of its own`,
	),
	fault(
		'an unknown related topic',
		(site) => site.edit(TOPIC, 'reviewed:', 'related:\n  - recruitment/stayin\nreviewed:'),
		`${TOPIC}:6  unknown-topic  \`recruitment/stayin\` → write \`recruitment/staying\``,
	),
	fault(
		'a topic that is related to itself',
		(site) => site.edit(TOPIC, 'reviewed:', 'related: [training/staying]\nreviewed:'),
		`${TOPIC}:5  related-to-itself  \`training/staying\` → take it out`,
	),
	fault(
		'a term that is defined twice',
		(site) =>
			site.edit(
				'definitions/staying.mdx',
				'\n---\n\n',
				'\nterms:\n  - { term: Peer, meaning: One., sources: [ames-2001] }\n  - { term: peer, meaning: One., sources: [ames-2001] }\n---\n\n',
			),
		'definitions/staying.mdx:22  duplicate-term  “peer”, which is defined at definitions/staying.mdx:21 → keep one of the two and merge what they say',
	),
	fault(
		'a section without a topic',
		(site) => {
			site.set('effectiveness/staying.mdx', undefined);
			site.set('sections/effectiveness.yaml', sectionText('training', 'About effectiveness'));
			site.edit(
				'supervision/staying.mdx',
				'Workers named it first.',
				'Workers named it first [@vance-2022; @wells-2023; @xu-2024; @young-2025; @zeller-2026].',
			);
		},
		'sections/effectiveness.yaml:1  empty-section  a section without a topic → write a topic in its folder',
		'sections/effectiveness.yaml:6  statement-elsewhere  `training-keeps-people` of training → name a statement of effectiveness',
		'sections/effectiveness.yaml:7  statement-elsewhere  `training-named-first` of training → name a statement of effectiveness',
		'sections/effectiveness.yaml:8  statement-elsewhere  `training-cost-unknown` of training → name a statement of effectiveness',
	),
	fault(
		'a core source that no statement cites',
		(site) => site.edit(TOPIC, '[@rossi-2018]', '[@ames-2001]'),
		'sources/rossi-2018.json:1  unused-core-source  no statement cites @rossi-2018 → write a statement that rests on it',
	),
	fault(
		'a core source too few',
		(site) => site.record('zeller-2026', { set: 'further' }).edit('effectiveness/staying.mdx', WHY, 'Nobody has looked [@ames-2001].'),
		'sources:1  core-set  25 core sources → set `"set": "core"` in 26 records',
	),
	fault(
		'a review too few',
		(site) => site.record(CORE[0] ?? '', { kind: 'survey' }),
		'sources:1  core-set  6 reviews among the core sources → choose 7 reviews and 19 others',
	),
	fault(
		'no record of the review',
		(site) => site.set('sources/norton-2025.json', undefined),
		'sources:1  core-set  0 records with `"set": "review"` → have one: the review that the guide stands on',
	),
	fault(
		'few core sources',
		(site) => site.edit(TOPIC, '[@rossi-2018]', '[@field-2021]').edit('recruitment/staying.mdx', WHY, 'Nobody has looked [@rossi-2018].'),
		`${SECTION}:1  few-core-sources  rests on 4 core sources → cite at least 5, or say why not in \`fewCoreSources\``,
	),
	fault(
		'an excuse that is not needed',
		(site) => withField(site, 'fewCoreSources: Few have looked.'),
		`${SECTION}:1  few-core-sources  \`fewCoreSources\` with 5 core sources → delete the field`,
	),
	fault(
		'a record that lacks what a format needs',
		(site) => site.record('green-2022', { csl: { ...source('green-2022').csl, 'container-title': undefined } }),
		'sources/green-2022.json:8  missing-for-format  green-2022, of the type `article-journal`, has no `container-title`: BibLaTeX and RIS cannot do without → add `container-title` to `csl`, or give it another `type`: what is read on the web and names no publisher is a `webpage`',
	),
];

const aliases = (text: string) => (site: Site) => site.set('aliases.yaml', `aliases:\n  - ${text}\n`);

/** What people type for what the guide says. */
const ALIASES: Fault[] = [
	fault(
		'an alias for words that stand nowhere',
		aliases('{ kind: also, say: [rota], mean: [shift pattern] }'),
		'aliases.yaml:2  unused-alias  “shift pattern” stands nowhere in the guide → name words that do',
	),
	fault(
		'an alias twice',
		aliases('{ kind: also, say: [expense, expenses], mean: [costs] }'),
		'aliases.yaml:2  duplicate-alias  “expenses” after “expense” → keep one of them',
	),
	fault(
		'an alias in the place of words that stand in the guide',
		aliases('{ kind: instead, say: [survey], mean: [costs] }'),
		'aliases.yaml:2  alias-hides-word  the guide uses “survey” → write `kind: also`, so that its own places are found too',
	),
];

/** Several faults are all said at once, in file order. */
const SEVERAL: Fault[] = [
	fault(
		'several faults at once',
		(site) =>
			site
				.set('zoo.txt', 'astray')
				.edit(TOPIC, '[@rossi-2018]', '[@rossi-2018; @rossi-2019]')
				.edit(TOPIC, '    certainty: low\n', '')
				.edit(TOPIC, WHY, 'Nobody {ever} has looked.')
				.edit('experiences/staying.mdx', '2026-01-10', '2027-01-10')
				.record('green-2022', { id: 'green' })
				.set('held.json', '{'),
		'experiences/staying.mdx:5  date-after-edition  2027-01-10, after the edition of 2026-01-15 → correct the date, or move `published` in guide.yaml',
		`held.json:1  malformed-json  close brace expected → ${JSON_FIX}`,
		'sources/green-2022.json:2  source-name  the id `green` → write `green-2022`, or rename the file',
		`${TOPIC}:7  finding-without-certainty  \`training-keeps-people\` has no \`certainty\` → add one of: high, moderate, low, very low, not appraised`,
		`${TOPIC}:35  expression-in-body  \`{ever}\` → write the words themselves`,
		`zoo.txt:1  stray-file  a file that no collection reads → ${STRAY}`,
	),
];

/** Each fault that content can have, with what the build says of it. */
export const FAULTS: readonly Fault[] = [
	...FILES,
	...SYNTAX,
	...FIELDS,
	...BODIES,
	...CITATIONS,
	...STATEMENTS,
	...SETS,
	...ALIASES,
	...SEVERAL,
];
