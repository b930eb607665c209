import { editionFiles, editionOf } from '../../editions.ts';
import { source } from '../../content.ts';
import { post } from '../../rows.ts';
import { csl, type Fault, fault, row, TOPIC, why, wholeWhy } from './fault.ts';

const ASKED = source('field-2021').facts[0] ?? { id: 'asked', section: 'training' as const, fact: '', basis: 'abstract' as const };
/** A table of posts with one row, otherwise than a row without a fault. */
const posts = (changes: object) => `${JSON.stringify([post('field-2021#asked', { year: 2021, ...changes })], null, '\t')}\n`;
const POSTS = 'tables/posts.json';

/** Facts, how citations name them, and the tables that rest on them. */
export const FACTS: readonly Fault[] = [
	fault(
		'a fact that is none',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018#askd]'),
		'training/staying.mdx:14  unknown-fact  names @rossi-2018#askd → write `@rossi-2018#asked`',
	),
	fault(
		'a citation without a fact',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018]'),
		'training/staying.mdx:14  citation-without-fact  cites @rossi-2018 as a whole → name the fact: `@rossi-2018#asked`, or another of its facts',
	),
	fault(
		'a why that names no fact',
		wholeWhy('Nobody has looked [@shaw-2019].'),
		'training/staying.mdx:36  why-without-fact  the why of `training-cost-unknown` cites no more than works as a whole → name a fact that it rests on: `[@shaw-2019#asked]`, or another',
	),
	fault(
		'a why that cites nothing',
		wholeWhy('Nobody has looked.'),
		'training/staying.mdx:36  why-without-fact  the why of `training-cost-unknown` cites nothing → name a fact that it rests on: `[@shaw-2019#asked]`, or another',
	),
	fault(
		'a row that names no fact',
		row('training', 'programmes:\n  - name: A course\n    country: Ireland\n    form: course\n    sources: [rossi-2018]'),
		'training/staying.mdx:21  citation-without-fact  cites @rossi-2018 as a whole → name the fact: `@rossi-2018#asked`, or another of its facts',
	),
	fault(
		'a fact that its record doubts',
		(site) => site.record('rossi-2018', { unsure: ['facts.asked: not seen again'] }),
		'training/staying.mdx:14  doubtful-fact  rests on @rossi-2018#asked, of which the record says “not seen again” → rest it on another fact, or read the page again and take the doubt out of `unsure`',
	),
	fault(
		'a figure without a fact in its sentence',
		why('The survey is one of many [@shaw-2019#asked]. It asked 120.'),
		'training/staying.mdx:36  unsupported-figure  “120” in “It asked 120.” → cite the fact that holds it in this sentence, as `[@key#fact]`',
	),
	fault(
		'a citation in a citation',
		why('Nobody has looked [see [@shaw-2019#asked]].'),
		'training/staying.mdx:36  unreadable-citation  `[see [@shaw-2019#asked]]` → write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
	),
	fault(
		'a place that no source has',
		why('Nobody has looked [@shaw-2019#asked, p. 123456789].'),
		'training/staying.mdx:36  unreadable-citation  `[@shaw-2019#asked, p. 123456789]` → write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
	),
	fault(
		'two facts of one id',
		(site) => site.record('field-2021', { facts: [ASKED, { ...ASKED, fact: 'Another.' }] }),
		'sources/field-2021.json:42  fact-id  `asked` again → give it an id of its own',
	),
	fault(
		'a fact at second hand without its page',
		(site) => site.record('field-2021', { facts: [{ ...ASKED, basis: 'secondary' }] }),
		'sources/field-2021.json:35  fact-page  `asked` was read at second hand, and no page is named → add `from`, one of the addresses in `verified`',
	),
	fault(
		'a fact from a page that is not in the record',
		(site) => site.record('field-2021', { facts: [{ ...ASKED, basis: 'secondary', from: 'https://example.org/other' }] }),
		'sources/field-2021.json:40  fact-page  `asked` is from a page that is not in `verified` → write one of its addresses: https://example.org/record',
	),
	fault(
		'a fact of another work',
		(site) =>
			site.record('field-2021', {
				facts: [{ ...ASKED, fact: 'A later paper reports that workers stayed.', basis: 'secondary', from: 'https://example.org/record' }],
			}),
		'sources/field-2021.json:38  parked-fact  `asked` tells of another work, “A later paper” → give that work a record of its own, or say what this work found',
	),
	fault(
		'a page on a fact that was not read at second hand',
		(site) => site.record('field-2021', { facts: [{ ...ASKED, from: 'https://example.org/record' }] }),
		'sources/field-2021.json:40  fact-page  `asked` has `from` and was not read at second hand → take `from` out, or write `"basis": "secondary"`',
	),
	fault(
		'a rating by a record that is none',
		(site) => site.record('field-2021', { appraisals: [{ tool: 'AMSTAR 2', of: 'the review', value: 'low', by: 'shaw-2091' }] }),
		'sources/field-2021.json:101  unknown-strength  the key `shaw-2091` → write `shaw-2019`',
	),
	fault(
		'a result of a fact that is none, with a grade of nobody',
		(site) => site.record('field-2021', { results: [{ fact: 'askd', outcome: 'staying', grade: 'low' }] }),
		'sources/field-2021.json:97  unknown-strength  a grade, and not whose it is → give `grade` and `gradeBy` together',
		'sources/field-2021.json:98  unknown-strength  a result names the fact `askd` → write `asked`',
	),
	fault(
		'a fact of an edition under another id',
		(site) => {
			const edition = {
				...editionOf('2025-12', []),
				statements: [
					{
						id: 'training-cost-unknown',
						number: '6.1.3',
						section: 'training' as const,
						topic: 'staying',
						kind: 'gap' as const,
						text: 'What it costs is not known [@shaw-2019#asked; @turner-2020#asked].',
					},
				],
				facts: { 'field-2021': { 'who-was-asked': '2c9b7ecccbb663ceef1f0cded963c20893f83c510cde9f34c93cfc7dc989a275' } },
			};
			for (const [path, text] of Object.entries(editionFiles(edition))) site.set(path, text);
		},
		'sources/field-2021.json:36  changed-fact-id  `asked` for the fact that was `who-was-asked` → write `who-was-asked` again',
	),
	fault(
		'an address on a site where anybody shares',
		csl({ DOI: undefined, URL: 'https://www.scribd.com/document/1' }),
		'sources/green-2022.json:24  refused-host  an address at www.scribd.com → write the body’s own page; where none is known take it out and write `"copyRead": true`',
	),
	fault(
		'an address that is a bare number',
		csl({ URL: 'http://192.0.2.7/paper.pdf' }),
		'sources/green-2022.json:25  refused-host  an address at 192.0.2.7 → take it out: the DOI is enough',
	),
	fault(
		'a record with neither DOI nor address',
		csl({ DOI: undefined }),
		'sources/green-2022.json:6  no-address  neither a DOI nor an address → add one of the two, or `"copyRead": true` where a copy was read',
	),
	fault(
		'a key with a year, and no date',
		csl({ issued: undefined }),
		'sources/green-2022.json:6  source-name  no date under the key `green-2022` → fix the field, or rename the record and what cites it',
	),
	fault(
		'a stop at the end of a DOI',
		csl({ DOI: '10.5555/green-2022.' }),
		'sources/green-2022.json:24  wrong-value  `csl.DOI` is “10.5555/green-2022.” → take the sign from its end: it belongs to the sentence that the DOI was copied from',
	),
	fault(
		'a title without end',
		csl({ title: `Peer support ${Array.from({ length: 5_000 }, (_, place) => `part ${place}`).join(', ')}` }),
		'sources/green-2022.json:9  wrong-value  `csl.title` is “Peer support part 0, part 1, part 2, part 3, part 4, part 5…” → keep the title to 400 characters',
	),
	fault(
		'a body with a first name',
		csl({
			author: [
				{ family: 'Green', given: 'Ann' },
				{ family: 'Executive', given: 'Health Service' },
			],
		}),
		'sources/green-2022.json:15  body-as-person  a body as a person, “Health Service Executive” → write its whole name as `{ "literal": "…" }`',
	),
	fault(
		'authors who are not named',
		csl({ author: [{ family: 'Green', given: 'Ann' }, { literal: 'et al.' }] }),
		'sources/green-2022.json:15  body-as-person  the author “et al.” → name every author that was seen, and say in `unsure` that there are more',
	),
	fault(
		'a step that is nobody’s',
		row('recruitment', 'steps:\n  - stage: define\n    action: Ask\n    who: manager'),
		'recruitment/staying.mdx:21  missing-field  no `steps[1].sources` → add it: name its sources, or write `own: true` where it is the guide’s own suggestion',
	),
	fault(
		'a figure of a table that no fact holds',
		(site) => site.set(POSTS, posts({ hoursPerWeek: 38 })),
		'tables/posts.json:14  table-row  `hoursPerWeek` is 38 → no fact of @field-2021#asked holds it: name the fact that does, or write `null`',
	),
	fault(
		'a year after the edition',
		(site) => site.set(POSTS, posts({ year: 2031 })),
		'tables/posts.json:8  table-row  `year` is 2031, after the edition → write the year that the page shows, or `null`',
	),
	fault(
		'pay without its currency',
		(site) => site.set(POSTS, posts({ payMin: 120, per: 'hour' })),
		'tables/posts.json:11  wrong-value  `[1].currency` is “null” → name the currency of the pay, and what it is for in `per`',
	),
	fault(
		'a currency that ISO 4217 does not know',
		(site) => site.set(POSTS, posts({ payMin: 120, per: 'hour', currency: 'IEP' })),
		'tables/posts.json:11  wrong-value  `[1].currency` is “IEP” → write the currency as ISO 4217 has it, e.g. `EUR`',
	),
	fault(
		'pay below nothing',
		(site) => site.set(POSTS, posts({ payMin: -120, per: 'hour', currency: 'EUR' })),
		'tables/posts.json:9  wrong-value  `[1].payMin` is “-120” → write an amount of 0 or more',
	),
	fault(
		'the lower bound above the upper',
		(site) => site.set(POSTS, posts({ payMin: 120, payMax: 12, per: 'hour', currency: 'EUR' })),
		'tables/posts.json:9  wrong-value  `[1].payMin` is “120” → write the lower of the two in `payMin`',
	),
	fault(
		'a table that is none',
		(site) => site.set('tables/pay.json', posts({})),
		'tables/pay.json:1  stray-file  a file that no collection reads → move it away: a topic is <section>/<name>.mdx, a source sources/<key>.json, a section sections/<section>.yaml, a reader audiences/<reader>.yaml, an answer answers/<question>.yaml, a table tables/<posts|outcomes|certification|workforce>.json, a tool tools/<id>.yaml, a country countries/<id>.yaml; folders are sources, sections, audiences, answers, editions, tables, tools, countries, definitions, implementation, experiences, perceptions, recruitment, training, supervision, effectiveness',
	),
	fault(
		'a record among the works behind the review',
		(site) => site.record('green-2022', { size: 'One of the studies the review included' }),
		'sources/green-2022.json:33  claims-inclusion  “studies the review included” → take it out: the review’s list of 26 could not be read',
	),
];
