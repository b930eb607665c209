import { type Fault, fault, csl, GREEN, row, SECTION, TOPIC, WORDS_THEMSELVES } from './fault.ts';

const COUNTRY =
	'write the country as ISO 3166 names it, e.g. `Ireland`, `United Kingdom` or `United States of America`, or `International`';

/** Values that are well formed and wrong. */
export const VALUES: readonly Fault[] = [
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
		(site) => site.edit(SECTION, '  - text: What it costs.\n', '  - text: What it costs.\n  - text: What it costs.\n'),
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
		`${GREEN}:9  markup-in-text  \`<script>\` in “Peer <script>alert(1)</script> support” → ${WORDS_THEMSELVES}`,
	),
	fault(
		'Markdown where none is read',
		(site) => site.edit(SECTION, 'For those who need it.', 'For **those** who need it.'),
		`${SECTION}:4  markup-in-text  \`**t\` in “For **those** who need it.” → ${WORDS_THEMSELVES}`,
	),
	fault(
		'a field of the wrong type',
		(site) => site.edit(TOPIC, 'order: 1', 'order: first'),
		`${TOPIC}:4  wrong-value  \`order\` is “first” → write a number`,
	),
	fault(
		'a day where words are wanted',
		(site) => site.edit(TOPIC, 'title: How people stay', 'title: 2016-01-01'),
		`${TOPIC}:2  unsupported-figure  “2016” in “2016-01-01” → no fact of @price-2016#asked, @quinn-2017#asked, @rossi-2018#asked, @shaw-2019#asked, @turner-2020#asked holds it: name the fact that does, or take it out`,
		`${TOPIC}:2  wrong-value  “2016-01-01”, which Astro takes for a date → put quotes around it`,
	),
	fault(
		'a script for an address',
		csl({ URL: 'javascript:alert(1)' }),
		`${GREEN}:25  wrong-value  \`csl.URL\` is “javascript:alert(1)” → write a full web address, e.g. \`https://example.org/page\``,
	),
	fault(
		'an address with a bare sign of percent',
		csl({ URL: 'https://doi.org/10.1000/100%' }),
		`${GREEN}:25  wrong-value  \`csl.URL\` is “https://doi.org/10.1000/100%” → write a full web address, e.g. \`https://example.org/page\``,
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
		`${GREEN}:31  wrong-value  \`countries[1]\` is “UK” → ${COUNTRY}`,
	),
	fault(
		'a country that is misspelt',
		(site) => site.record('green-2022', { countries: ['Irland'] }),
		`${GREEN}:31  wrong-value  \`countries[1]\` is “Irland” → write \`Ireland\``,
	),
	fault(
		'an interval that does not say what its row says',
		row(
			'effectiveness',
			'outcomes:\n  - outcome: Recovery\n    group: recovery\n    comparison: usual care\n    measure: risk ratio\n    estimate: 1.2\n    low: 0.9\n    high: 1.6\n    better: higher\n    inWords: More recovered.\n    direction: favours peer support\n    sources: [ames-2001#asked]',
		),
		'effectiveness/staying.mdx:30  wrong-value  `outcomes[1].direction` is “favours peer support” → an interval favours the side on which it lies, and where it holds the value of no effect there is no clear difference',
	),
];
