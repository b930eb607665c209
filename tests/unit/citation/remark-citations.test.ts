import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { remarkCitations } from '../../../src/citation/remark-citations.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkCitations);

/** The tree of some Markdown after the plugin, without places in the text. */
function treeOf(markdown: string): Root['children'] {
	const tree = processor.runSync(processor.parse(markdown)) as Root;
	visit(tree, (node) => {
		delete node.position;
	});
	return tree.children;
}

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const citation = (cluster: string, ...more: object[]) => ({
	type: 'mdxJsxTextElement',
	name: 'Citation',
	attributes: [{ type: 'mdxJsxAttribute', name: 'cluster', value: cluster }, ...more],
	children: [],
});
const NARRATIVE = { type: 'mdxJsxAttribute', name: 'narrative', value: 'true' };

describe('Markdown and its tree', () => {
	test.each([
		[
			'Workers stay [@roe-2020, p. 3].',
			[paragraph(text('Workers stay '), citation('[{"key":"roe-2020","label":"page","locator":"3"}]'), text('.'))],
		],
		['[see @roe-2020; @doe-2021]', [paragraph(citation('[{"key":"roe-2020","prefix":"see"},{"key":"doe-2021"}]'))]],
		['As @roe-2020 found', [paragraph(text('As '), citation('[{"key":"roe-2020"}]', NARRATIVE), text(' found'))]],
		[
			'*One [@roe-2020]* and @doe-2021.',
			[
				paragraph(
					{ type: 'emphasis', children: [text('One '), citation('[{"key":"roe-2020"}]')] },
					text(' and '),
					citation('[{"key":"doe-2021"}]', NARRATIVE),
					text('.'),
				),
			],
		],
		[
			'- One [@roe-2020]',
			[{ type: 'list', children: [{ type: 'listItem', children: [paragraph(text('One '), citation('[{"key":"roe-2020"}]'))] }] }],
		],
	])('%s', (markdown, tree) => {
		expect(treeOf(markdown)).toMatchObject(tree);
	});
});

test.each([
	['code in a line', 'Write `[@roe-2020]`.', [paragraph(text('Write '), { type: 'inlineCode', value: '[@roe-2020]' }, text('.'))]],
	['a block of code', '```\n[@roe-2020]\n```', [{ type: 'code', value: '[@roe-2020]' }]],
	['the words of a link', '[ask @roe-2020](https://example.org)', [paragraph({ type: 'link', children: [text('ask @roe-2020')] })]],
	['an e-mail address', 'ann@example.org', [paragraph({ type: 'link', url: 'mailto:ann@example.org' })]],
	['what it cannot read, which the checks name', 'One [@roe-2020;].', [paragraph(text('One '), text('[@roe-2020;]'), text('.'))]],
	['text without an @', 'One [two].', [paragraph(text('One [two].'))]],
])('leaves %s as it is', (_, markdown, tree) => {
	expect(treeOf(markdown)).toMatchObject(tree);
});
