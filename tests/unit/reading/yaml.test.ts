import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/reading/yaml.ts';

const file = 'training/one.mdx';
const TEXT = `title: One
summary: >-
  Two lines
  of one summary.
reviewed: 2026-01-10
statements:
  - id: one
    text:
      On the line below its field.
  - id: two
`;

test('reads YAML, where a date is the text that stands there', () => {
	expect(parseYaml(TEXT, file)).toMatchObject({
		value: {
			title: 'One',
			summary: 'Two lines of one summary.',
			reviewed: '2026-01-10',
			statements: [{ id: 'one', text: 'On the line below its field.' }, { id: 'two' }],
		},
		issues: [],
	});
});

test.each([
	['a field', ['title'], 1],
	['a field whose text begins below it', ['statements', 0, 'text'], 8],
	['a field that holds a list: its own line, not that of the first item', ['statements'], 6],
	['an item', ['statements', 1], 10],
	['a field that is not there: the item that lacks it', ['statements', 1, 'kind'], 10],
	['a way that leads nowhere', ['title', 0, 'kind'], 1],
	['the whole', [], 1],
])('knows the line of %s', (_, path, line) => {
	expect(parseYaml(TEXT, file).lineOf(path)).toBe(line);
});

test('counts lines from the beginning of the file', () => {
	expect(parseYaml('title: One\norder: 1', file, 1).lineOf(['order'])).toBe(3);
	expect(parseYaml('title: One\n\ta: 1', file, 1).issues).toMatchObject([{ line: 3 }]);
});

const SPELLING = 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `';

test.each([
	['a colon in bare text', 'title: One\nsummary: Two: three', 2, 'a second `: ` in one line', SPELLING],
	['a tag', 'title: !date 2026', 1, 'Unresolved tag: !date', SPELLING],
	[
		'a text that begins with an asterisk',
		'title: One\nsummary: *all',
		2,
		'a reference `*all`',
		'take the `*` away: no value begins with one',
	],
	['a reference to another value', 'title: &a One\nsummary: *a', 2, 'a reference `*a`', 'take the `*` away: no value begins with one'],
	['a second document', 'title: One\n---\ntitle: Two', 2, 'a line of `---` within the fields', SPELLING],
])('names line and fault of %s', (_, text, line, found, fix) => {
	expect(parseYaml(text, file)).toMatchObject({ value: undefined, issues: [{ rule: 'malformed-yaml', file, line, found, fix }] });
});

test('names the line on which a forgotten quote opens, and not the one on which it makes no sense', () => {
	const { issues } = parseYaml('title: One\npublished: "2026-11-22\nversion: 1\n', file);
	expect(new Set(issues.map(({ rule, line }) => `${rule} ${line}`))).toEqual(new Set(['malformed-yaml 2']));
	expect(issues[0]?.found).toMatch(/^a quote that does not close on its line$/);
});

test('refuses a field that stands twice', () => {
	expect(parseYaml('title: One\norder: 1\ntitle: Two', file)).toMatchObject({
		value: undefined,
		issues: [{ rule: 'duplicate-field', file, line: 3, found: '`title` twice, first on line 1', fix: 'keep one of them' }],
	});
});
