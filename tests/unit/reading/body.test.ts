import { describe, expect, test } from 'vitest';
import { looseKeys, readBody } from '../../../src/reading/body.ts';

const file = 'training/one.mdx';
const read = (text: string, offset = 0) => readBody(text, file, offset);
const words = (text: string) => ({ type: 'text', value: text });
const MARKUP = 'use headings of level 2 and 3, paragraphs, lists, links and emphasis';
const CLOSE = 'close the emphasis or the link, or take the signs out';
const cites = (key: string, offset: number) => ({ type: 'citation', narrative: false, items: [{ key }], offset });

test('reads each statement with its line and the why that it wraps', () => {
	const text = '## Why\n\n<Statement id="one">\n\nOne *big* survey [@roe-2020].\n\n- A point.\n\n</Statement>\n';
	expect(read(text, 10)).toEqual({
		body: {
			placements: [
				{
					id: 'one',
					line: 13,
					segments: [words('One '), words('big'), words(' survey '), cites('roe-2020', 8), words('.'), words(' '), words('A point.')],
				},
			],
			links: [],
			headings: [{ anchor: 'why', line: 11 }],
			loose: [{ line: 11, segments: [words('Why')] }],
		},
		issues: [],
	});
});

test('reads a statement that is written on one line', () => {
	const { body, issues } = read('<Statement id="one">One survey [@roe-2020].</Statement>\n');
	expect(issues).toEqual([]);
	expect(body.placements).toEqual([{ id: 'one', line: 1, segments: [words('One survey '), cites('roe-2020', 11), words('.')] }]);
	expect(body.loose).toEqual([]);
});

test.each([
	['nothing', ''],
	['a full stop', '.'],
	['a citation', '[@roe-2020].'],
	['a narrative citation', '@roe-2020.'],
	['a heading', '## Words of a heading'],
	['a heading in a list', '- ## Words of a heading'],
	['a figure', '120'],
])('a why of %s alone has no words', (_, why) => {
	expect(read(`<Statement id="one">\n\n${why}\n\n</Statement>\n`).body.placements).toMatchObject([{ id: 'one', wordless: true }]);
});

test.each(['One.', '- One.', '*One*', '`one`', '@roe-2020 says so.', '## Words\n\nOne.'])('a why of “%s” has', (why) => {
	expect(read(`<Statement id="one">\n\n${why}\n\n</Statement>\n`).body.placements[0]).not.toHaveProperty('wordless');
});

test('keeps text outside any statement, with what it cites', () => {
	const { body } = read('A paragraph [@roe-2020].\n\n<Statement id="one">\n\nWhy [@doe-2021].\n\n</Statement>\n');
	expect(body.loose).toEqual([{ line: 1, segments: [words('A paragraph '), cites('roe-2020', 12), words('.')] }]);
	expect(looseKeys(body)).toEqual(['roe-2020']);
});

test('parts the cells and items of a block by spaces', () => {
	const { body } = read('| one | two |\n| --- | --- |\n| three | four |\n');
	expect(body.loose[0]?.segments.map((segment) => segment.type === 'text' && segment.value).join('')).toBe('one two three four');
});

test('collects every link with its line', () => {
	expect(read('See [one](/training/one/),\n[two][2] and https://example.org.\n\n[2]: #two\n').body.links).toEqual([
		{ href: '/training/one/', line: 1 },
		{ href: 'https://example.org', line: 2 },
		{ href: '#two', line: 4 },
	]);
});

test('reads no citation in code, in an e-mail address or in the address of a link', () => {
	const { body, issues } = read('Write `[@key]` and `@key` to ann@example.org or [us](https://example.social/@us).\n');
	expect(issues).toEqual([]);
	expect(looseKeys(body)).toEqual([]);
});

describe('what a body may not hold', () => {
	test.each<[string, string, string, string, string]>([
		[
			'an import',
			'import One from "./one.astro"',
			'import-in-body',
			'`import One from "./one.astro"`',
			'delete it: `Statement` is there without an import',
		],
		['an export', 'export const one = 1', 'import-in-body', '`export const one = 1`', 'delete it: `Statement` is there without an import'],
		['an expression', '{1 + 1}', 'expression-in-body', '`{1 + 1}`', 'write the words themselves'],
		['an expression in a line', 'One {two} three', 'expression-in-body', '`{two}`', 'write the words themselves'],
		['HTML', '<div>One</div>', 'unknown-component', '<div>', 'use Markdown, or `<Statement id="…">`'],
		['another component', '<Chart />', 'unknown-component', '<Chart>', 'use Markdown, or `<Statement id="…">`'],
		['a fragment', '<>One</>', 'unknown-component', '<>', 'use Markdown, or `<Statement id="…">`'],
		[
			'a statement without an id',
			'<Statement />',
			'unknown-component',
			'<Statement> without `id` alone',
			'write `<Statement id="the-id">`',
		],
		['a computed id', '<Statement id={one} />', 'unknown-component', '<Statement> without `id` alone', 'write `<Statement id="the-id">`'],
		[
			'a statement with more than an id',
			'<Statement id="one" open />',
			'unknown-component',
			'<Statement> without `id` alone',
			'write `<Statement id="the-id">`',
		],
		...[
			['within a list', '- <Statement id="one">\n\n  Why.\n\n  </Statement>'],
			['among words', 'Words <Statement id="one">why</Statement> and more.'],
			['in a heading', '## Words <Statement id="one">why</Statement>'],
			['in a link', '[a <Statement id="one">why</Statement>](/training/)'],
			['in emphasis', '*<Statement id="one">why</Statement>*'],
		].map(([name = '', text = '']): [string, string, string, string, string] => [
			`a statement ${name}`,
			text,
			'unknown-component',
			'<Statement id="one"> within other text',
			'put it on lines of its own, outside lists, headings and other statements',
		]),
		['a box to tick', '- [ ] do this', 'unknown-markup', 'a box to tick', MARKUP],
		['a box that is ticked', '- [x] done', 'unknown-markup', 'a box to tick', MARKUP],
		['a heading without words', '##', 'unknown-markup', 'a heading without words', MARKUP],
		['a heading of a sign alone', '## …', 'unknown-markup', 'a heading without words', MARKUP],
		['a link without words', 'See [](/training/).', 'unknown-markup', 'a link without words', MARKUP],
		['a reference without words', 'See [][1].\n\n[1]: /training/', 'unknown-markup', 'a link without words', MARKUP],
		['a reference that leads nowhere', 'See [one][two].', 'unknown-markup', '`[one][two].`, which is printed as it stands', CLOSE],
		['emphasis that is not closed', 'See *one here.', 'unknown-markup', '`*one here.`, which is printed as it stands', CLOSE],
		['emphasis that is not opened', 'See one* here.', 'unknown-markup', '`* here.`, which is printed as it stands', CLOSE],
		['emphasis of the other kind', 'See _one here.', 'unknown-markup', '`_one here.`, which is printed as it stands', CLOSE],
		['a citation in a heading', '## One [@roe-2020]', 'citation-out-of-place', '@roe-2020 in a heading', 'cite in the text below it'],
		[
			'a narrative citation in a heading',
			'### As *@roe-2020* says',
			'citation-out-of-place',
			'@roe-2020 in a heading',
			'cite in the text below it',
		],
		[
			'a picture',
			'![A chart](/chart.png)',
			'image-in-body',
			'a picture, “A chart”',
			'say it in words: pictures are drawn from the typed rows',
		],
		[
			'a picture by reference',
			'![A chart][1]\n\n[1]: /chart.png',
			'image-in-body',
			'a picture, “A chart”',
			'say it in words: pictures are drawn from the typed rows',
		],
		[
			'a citation that cannot be read',
			'One [@roe-2020;].',
			'unreadable-citation',
			'`[@roe-2020;]`',
			'write `[@key]`, `[see @key, p. 3; @other-key]` or a bare `@key`, with no markup in it',
		],
		[
			'a citation with markup in it, which the page would not join',
			'One [see @roe-2020, *all*].',
			'unreadable-citation',
			'`[see @roe-2020, `',
			'write `[@key]`, `[see @key, p. 3; @other-key]` or a bare `@key`, with no markup in it',
		],
		[
			'a citation in the words of a link',
			'[as @roe-2020 says](https://example.org)',
			'unreadable-citation',
			'@roe-2020 in the words of a link',
			'cite before or after the link',
		],
	])('%s', (_, text, rule, found, fix) => {
		expect(read(`Above.\n\n${text}\n`, 20).issues).toEqual([{ rule, file, line: 23, found, fix }]);
	});

	test('a statement in another, whose why is read all the same', () => {
		const inner = '<Statement id="two">\n\nWhy [@doe-2021].\n\n</Statement>';
		const { body, issues } = read(`<Statement id="one">\n\nWhy.\n\n${inner}\n\n</Statement>\n`);
		expect(issues).toMatchObject([{ rule: 'unknown-component', line: 5, found: '<Statement id="two"> within other text' }]);
		expect(body.placements.map(({ id }) => id)).toEqual(['one', 'two']);
	});

	test.each([
		['brackets side by side that cite', 'One [@roe-2020][@doe-2021] and one [sic] [see below].'],
		['a sign of times, and names with a line in them', 'It is 5 * 3 of file_name or a_b_c.'],
		['statements on lines of one paragraph', '<Statement id="one">Why.</Statement>\n<Statement id="two">Why.</Statement>'],
		['a heading that is underlined', 'One\n-----------------'],
		['ten levels', `${'> '.repeat(10)}one`],
	])('but %s', (_, text) => {
		expect(read(text).issues.filter(({ rule }) => rule !== 'unknown-markup' || !text.startsWith('>'))).toEqual([]);
	});

	test.each([
		['lists', '- '],
		['quotations', '>'],
		['numbered lists', '1. '],
	])('%s a hundred thousand levels deep', (_, sign) => {
		const issue = {
			rule: 'nested-too-deep',
			file,
			line: 23,
			found: 'more than 10 levels of lists and quotations',
			fix: 'take away the repeated signs',
		};
		for (const depth of [11, 1_500, 100_000]) expect(read(`Above.\n\n${sign.repeat(depth)}one\n`, 20).issues).toEqual([issue]);
	});

	test('a list that is indented ever further', () => {
		const list = Array.from({ length: 900 }, (_, level) => `${'  '.repeat(level)}- One.`).join('\n');
		expect(read(list, 20).issues).toMatchObject([{ rule: 'nested-too-deep', line: 42 }]);
	});

	test('a citation that cannot be read is named once, on its own line', () => {
		expect(read('<Statement id="one">\n\nOne line\nand [@roe-2020;].\n\n</Statement>\n').issues).toMatchObject([
			{ rule: 'unreadable-citation', line: 4 },
		]);
	});
});

test.each([
	['a tag that is never closed', 'One.\n\n<Statement id="one">\n\nWhy.\n', /^Expected a closing tag for `<Statement>`$/, 23],
	[
		'a tag that its paragraph does not close',
		'One.\n\nTwo <b> three\n\nfour',
		/^Expected a closing tag for `<b>` before the end of `paragraph`$/,
		23,
	],
	[
		'a tag whose quote is not closed, where the tag stands',
		'One.\n\n<Statement id="a>\n\nTwo.\n\n</Statement>\n\n<Statement id="b">\n\n</Statement>',
		/^a tag whose quote or bracket does not close on its line: Unexpected character/,
		23,
	],
	['a bare angle bracket', 'fewer than <5', /^Unexpected character `5`/, 21],
	['a bare brace', 'a { brace', /closing brace/, 21],
	['an HTML comment', '<!-- later -->', /^Unexpected character `!`/, 21],
])('names the line of %s', (_, text, found, line) => {
	expect(read(text, 20)).toEqual({
		body: { placements: [], links: [], headings: [], loose: [] },
		issues: [
			{
				rule: 'malformed-mdx',
				file,
				line,
				found: expect.stringMatching(found) as string,
				fix: 'close every tag; write `&lt;` and `\\{` for the bare characters',
			},
		],
	});
});
