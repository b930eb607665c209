import { type Fault, fault, JSON_FIX, SECTION, TOPIC, REST, why } from './fault.ts';

const YAML = 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `';
const MDX = 'close every tag; write `&lt;` and `\\{` for the bare characters';

/** Documents that cannot be read into fields. */
export const SYNTAX: readonly Fault[] = [
	fault(
		'malformed YAML',
		(site) => site.edit(SECTION, 'summary: What', 'summary: Two: what'),
		`${SECTION}:3  malformed-yaml  a second \`: \` in one line → ${YAML}`,
	),
	fault(
		'malformed YAML in front matter',
		(site) => site.edit(TOPIC, 'reason: One', 'reason: One: one'),
		`${TOPIC}:11  malformed-yaml  a second \`: \` in one line → ${YAML}`,
	),
	fault(
		'a value that begins with an asterisk',
		(site) => site.edit(SECTION, 'what: The', 'what: *The*'),
		`${SECTION}:13  malformed-yaml  a reference \`*The*\` → take the \`*\` away: no value begins with one`,
	),
	fault(
		'a field twice in YAML',
		(site) => site.edit(TOPIC, 'order: 1\n', 'order: 1\norder: 2\n'),
		`${TOPIC}:5  duplicate-field  \`order\` twice, first on line 4 → keep one of them`,
	),
	fault(
		'malformed JSON',
		(site) => site.edit('sources/rossi-2018.json', '"set": "core",', '"set": "core"'),
		`sources/rossi-2018.json:4  malformed-json  no comma before this line’s field or value → ${JSON_FIX}`,
	),
	fault(
		'a comment in JSON',
		(site) => site.edit('held.json', '"held-2020"', '// why\n\t"held-2020"'),
		`held.json:2  malformed-json  a comment → ${JSON_FIX}`,
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
		(site) => site.edit(TOPIC, `${REST}\n\n</Statement>\n`, `${REST}\n`),
		`${TOPIC}:34  malformed-mdx  Expected a closing tag for \`<Statement>\` → ${MDX}`,
	),
	fault(
		'malformed MDX: a bare angle bracket',
		why('Fewer than <5 looked.'),
		`${TOPIC}:36  malformed-mdx  a \`<\` that opens no tag → write \`&lt;\` for the sign itself, or close the tag with \`>\``,
	),
];
