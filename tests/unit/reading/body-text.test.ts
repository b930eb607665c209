import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { lineOf, toSegments } from '../../../src/reading/body-text.ts';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
const said = (text: string) =>
	toSegments(parse(text).children).map((segment) =>
		segment.type === 'citation' ? segment.items.map(({ key }) => `<${key}>`).join('') : segment.value,
	);

test.each([
	['joins markup within a line', 'One *two* **three** ~~four~~ [five](/five/)', 'One two three four five'],
	['parts blocks by a space', '# One\n\nTwo\n\n- three\n- four\n\n> five', 'One Two three four five'],
	['parts lines that are broken on purpose', 'One  \ntwo', 'One two'],
	['takes code as words', 'Write `[@key]` [@roe-2020]', 'Write [@key] <roe-2020>'],
	['passes over an element among them', 'One <b>two</b> three', 'One  three'],
	['passes over a block of code', 'One\n\n```\ntwo\n```', 'One'],
])('%s', (_, text, expected) => {
	expect(said(text).join('')).toBe(expected);
});

test('knows the line of a node', () => {
	expect(parse('One\n\nTwo').children.map(lineOf)).toEqual([1, 3]);
});
