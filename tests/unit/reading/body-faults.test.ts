import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/reading/body.ts';

const file = 'training/one.mdx';
const read = (text: string, offset = 0) => readBody(text, file, offset);
const MARKUP = 'use headings of level 2 and 3, paragraphs, lists, links and emphasis';
const CLOSE = 'close the emphasis or the link, or take the signs out';

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
			'## As *@roe-2020* says',
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
			'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
		],
		[
			'a citation with markup in it, which the page would not join',
			'One [see @roe-2020, *all*].',
			'unreadable-citation',
			'`[see @roe-2020, `',
			'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
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
