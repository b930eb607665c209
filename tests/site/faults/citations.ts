import { source, sourceText } from '../../content.ts';
import { type Fault, fault, TOPIC, why } from './fault.ts';

const CITE =
	'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it';

/** Citations, and the sources that they name. */
export const CITATIONS: readonly Fault[] = [
	fault(
		'an unknown key, near another',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018#asked; @rossi-2019#asked]'),
		`${TOPIC}:14  unknown-key  cites @rossi-2019 → write \`@rossi-2018\``,
	),
	fault(
		'an unknown key, near none',
		why('As @zimmermann-1987#asked says.'),
		`${TOPIC}:36  unknown-key  cites @zimmermann-1987 → add sources/zimmermann-1987.json or cite a source that is there`,
	),
	fault(
		'a key that is held back',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018#asked; @held-2020#asked]'),
		`${TOPIC}:14  held-source  cites @held-2020, held back: authors not seen → cite another source, or have the record checked and published`,
	),
	fault(
		'a record that is held back',
		(site) => site.set('sources/held-2020.json', sourceText('held-2020')),
		'sources/held-2020.json:1  held-source  a record that held.json holds back: authors not seen → take the file away, or the key from held.json once it is checked',
	),
	fault(
		'a citation that cannot be read',
		(site) => site.edit(TOPIC, '[@shaw-2019#asked; @turner-2020#asked]', '[@shaw-2019#asked; @turner-2020#asked] [@Shaw 2019]'),
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
		'a citation and a figure in what the guide says of itself',
		(site) => site.edit('guide.yaml', 'What the tests read.', 'What 97 of 100 read [@price-2016].'),
		'guide.yaml:2  citation-out-of-place  “What 97 of 100 read [@price-2016].” → cite in the statement’s text or its why: no citation is read here',
		'guide.yaml:2  unsupported-figure  “100” in “What 97 of 100 read [@price-2016].” → take it out: nothing is cited here',
		'guide.yaml:2  unsupported-figure  “97” in “What 97 of 100 read [@price-2016” → take it out: nothing is cited here',
	),
	fault(
		'a citation in a heading',
		why('## Costs [@shaw-2019#asked]\n\nNobody has looked.'),
		`${TOPIC}:36  citation-out-of-place  @shaw-2019 in a heading → cite in the text below it`,
	),
	fault(
		'a source that no second reader has checked',
		(site) => site.edit(TOPIC, '[@rossi-2018#asked]', '[@rossi-2018#asked; @green-2022#asked]'),
		`${TOPIC}:14  doubtful-fact  rests on @green-2022, which no second reader has checked → read its pages again, fix sources/green-2022.json and set \`"audited": true\``,
	),
	fault(
		'a claim that a source is one of the review’s',
		why('The study was included in the review.'),
		`${TOPIC}:36  claims-inclusion  “included in the review” → take it out: the review’s list of 26 could not be read`,
	),
	fault(
		'a figure that no record holds',
		why('Of 120 workers, 121 looked [@shaw-2019#asked].'),
		`${TOPIC}:36  unsupported-figure  “121” in “Of 120 workers, 121 looked.” → no fact of @shaw-2019#asked holds it: name the fact that does, or take it out`,
	),
	fault(
		'two records of one work',
		(site) => site.record('green-2022', { csl: { ...source('green-2022').csl, DOI: '10.5555/FIELD-2021' } }),
		'sources/green-2022.json:24  duplicate-source  the DOI of sources/field-2021.json → keep one record of the work',
	),
	fault(
		'two records of one title, first author and year',
		(site) => {
			const { DOI: _, ...field } = source('field-2021').csl;
			site.set('sources/field-2021b.json', sourceText('field-2021b', { csl: { ...field, id: 'field-2021b' }, copyRead: true }));
		},
		'sources/field-2021b.json:9  duplicate-source  the title, first author and year of sources/field-2021.json → keep one record of the work',
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
