import { ANY, atOne, type Kind, TOPICS } from './damage.ts';

const TAGS = [
	'<b>all</b>',
	'<script>alert(1)</script>',
	'<img src="x" onerror="alert(1)" />',
	'<a href="https://example.org">all</a>',
	'<style>p{}</style>',
	'<!-- all -->',
	'<iframe src="https://example.org" />',
];
/** A place between two words of a text: in a body, in a value of YAML, in a string of JSON; not in a comment, which nobody reads but authors. */
const BETWEEN = /(?<=^(?!\s*# ).*\p{Ll}{3}) (?=\p{Ll}{3})/mu;
const IN_BODY = /(?<=\n\n[A-Z][^\n]*\p{Ll}) (?=\p{Ll})/u;
const PARAGRAPH = /\n\n(?=[A-Z][^\n]+\n\n<\/Statement>)/;

const quoted = (words: string, whole: string) => (whole.startsWith('{') ? words.replaceAll('"', "'") : words);

/** What can be put into a text that is no text. */
export const MARKUP: readonly Kind[] = [
	{
		name: 'HTML in a text',
		of: ANY,
		damage: (text, random) => atOne(BETWEEN, () => ` ${quoted(random.pick(TAGS), text)} `)(text, random),
	},
	{ name: 'HTML in a body', of: TOPICS, damage: atOne(IN_BODY, (_, random) => ` ${random.pick(TAGS)} `) },
	{
		name: 'an import or export in a body',
		of: TOPICS,
		damage: atOne(PARAGRAPH, (_, random) => random.pick(["\n\nimport Chart from './chart.astro'\n\n", '\n\nexport const one = 1\n\n'])),
	},
	{
		name: 'an expression in a body',
		of: TOPICS,
		damage: atOne(IN_BODY, (_, random) => random.pick([' {1 + 1} ', ' {fetch("/")} ', ' {/* later */} ', ' {process.env} '])),
	},
	{
		name: 'an unknown component',
		of: TOPICS,
		damage: atOne(PARAGRAPH, (_, random) =>
			random.pick(['\n\n<Chart />\n\n', '\n\n<Statment id="one" />\n\n', '\n\n<Fragment>x</Fragment>\n\n']),
		),
	},
	{
		name: 'an attribute on a statement',
		of: TOPICS,
		damage: atOne(/(?<=<Statement id="[^"]+")(?=>)/, (_, random) =>
			random.pick([' onclick="x"', ' {...props}', ' set:html="x"', ' class="a"']),
		),
	},
	{ name: 'a picture in a body', of: TOPICS, damage: atOne(IN_BODY, () => ' ![chart](/chart.png) ') },
	{
		name: 'Markdown that a body does not use',
		of: TOPICS,
		damage: atOne(PARAGRAPH, (_, random) =>
			random.pick(['\n\n```js\n1\n```\n\n', '\n\n***\n\n', '\n\nText.[^1]\n\n', '\n\n~~Text.~~\n\n', '\n\n# Text\n\n', '\n\n> Text.\n\n']),
		),
	},
	{
		name: 'Markdown where none is read',
		of: ANY,
		damage: atOne(/(?<=: "?[A-Z]\p{Ll}+ \p{Ll}+ )\p{Ll}{3,}(?=[^\n]*\n)/u, ([word], random) =>
			random.pick([`**${word}**`, `[${word}](https://example.org/)`, `\`${word}\``, `&lt;${word}`, `${word}&#8203;`]),
		),
	},
];
