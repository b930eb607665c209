import { expect, test } from 'vitest';
import { looseKeys, readBody } from '../../../src/reading/body.ts';

const file = 'training/one.mdx';
const read = (text: string, offset = 0) => readBody(text, file, offset);
const words = (text: string) => ({ type: 'text', value: text });
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
					paragraphs: [
						{ line: 15, segments: [words('One '), words('big'), words(' survey '), cites('roe-2020', 8), words('.')] },
						{ line: 17, segments: [words('A point.')] },
					],
				},
			],
			links: [],
			headings: [{ title: 'Why', anchor: 'why', line: 11 }],
			loose: [{ line: 11, segments: [words('Why')] }],
		},
		issues: [],
	});
});

test('reads a statement that is written on one line', () => {
	const { body, issues } = read('<Statement id="one">One survey [@roe-2020].</Statement>\n');
	expect(issues).toEqual([]);
	const segments = [words('One survey '), cites('roe-2020', 11), words('.')];
	expect(body.placements).toEqual([{ id: 'one', line: 1, segments, paragraphs: [{ line: 1, segments }] }]);
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
		/^a tag whose quote or bracket does not close on its line$/,
		23,
	],
	['a bare angle bracket', 'fewer than <5', /^a `<` that opens no tag$/, 21, 'write `&lt;` for the sign itself, or close the tag with `>`'],
	['a bare brace', 'a { brace', /^a brace `\{`, which opens a program$/, 21, 'write `\\{` for the brace itself'],
	['braces around words', 'so {they say it}', /^a brace `\{`, which opens a program$/, 21, 'write `\\{` for the brace itself'],
	['an HTML comment', '<!-- later -->', /^a comment of HTML$/, 21, 'delete it'],
	[
		'a sentence that begins with “import”',
		'import duties fell',
		/^a paragraph that begins with `import` or `export`/,
		21,
		'begin the sentence with another word',
	],
])('names the line of %s', (_, text, found, line, fix = 'close every tag; write `&lt;` and `\\{` for the bare characters') => {
	expect(read(text, 20)).toEqual({
		body: { placements: [], links: [], headings: [], loose: [] },
		issues: [
			{
				rule: 'malformed-mdx',
				file,
				line,
				found: expect.stringMatching(found) as string,
				fix,
			},
		],
	});
});
