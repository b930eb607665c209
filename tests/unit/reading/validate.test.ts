import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { nearest, validate } from '../../../src/reading/validate.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { country } from '../../../src/schema/country.ts';

const file = 'training/one.mdx';
const schema = z.strictObject({
	title: z.string().min(2, 'write a title'),
	kind: z.enum(['finding', 'advice', 'gap']),
	rows: z.array(z.strictObject({ name: z.string(), size: z.number().optional() })).optional(),
	author: z.union([z.strictObject({ family: z.string(), given: z.string() }), z.strictObject({ literal: z.string() })]).optional(),
});
const validated = (text: string) => validate(schema, parseYaml(text, file), file);

test('gives the typed record of a document that holds', () => {
	expect(validated('title: One\nkind: gap')).toEqual({ record: { title: 'One', kind: 'gap' }, remarks: [] });
});

test('passes on what could not be read, and looks no further', () => {
	expect(validated('title: One\ntitle: Two')).toMatchObject({ issues: [{ rule: 'duplicate-field' }] });
});

test.each([
	['a field that is near another', 'title: One\nkind: gap\nrow: []', 3, 'unknown-field', '`row`', 'write `rows`'],
	[
		'a field that is near none',
		'title: One\nkind: gap\nlicence: MIT',
		3,
		'unknown-field',
		'`licence`',
		'use one of: title, kind, rows, author',
	],
	[
		'a field in an item',
		'title: One\nkind: gap\nrows:\n  - name: One\n  - name: Two\n    sise: 3',
		6,
		'unknown-field',
		'`rows[2].sise`',
		'write `size`',
	],
	['a field that holds a list', 'title: One\nkind: gap\nrow:\n  - name: One', 3, 'unknown-field', '`row`', 'write `rows`'],
	[
		'a field of one of two shapes',
		'title: One\nkind: gap\nauthor: { family: Roe, givn: Ann, given: A }',
		3,
		'unknown-field',
		'`author.givn`',
		'write `given`',
	],
	['a field that is missing', 'kind: gap', 1, 'missing-field', 'no `title`', 'add it, with words'],
	[
		'a field that an item lacks',
		'title: One\nkind: gap\nrows:\n  - size: 3',
		4,
		'missing-field',
		'no `rows[1].name`',
		'add it, with words',
	],
	['a closed list’s field that is missing', 'title: One', 1, 'missing-field', 'no `kind`', 'add it, with one of: finding, advice, gap'],
	['a term near another', 'title: One\nkind: advise', 2, 'wrong-value', '`kind` is “advise”', 'write `advice`'],
	['a term near none', 'title: One\nkind: opinion', 2, 'wrong-value', '`kind` is “opinion”', 'use one of: finding, advice, gap'],
	['a field left empty', 'title:\nkind: gap', 1, 'wrong-value', '`title` is “null”', 'write words'],
	['a number for words', 'title: 12\nkind: gap', 1, 'wrong-value', '`title` is “12”', 'write words'],
	['a value that the schema refuses in its own words', 'title: x\nkind: gap', 1, 'wrong-value', '`title` is “x”', 'write a title'],
	['a list for fields', '- One', 1, 'wrong-value', 'the whole is “["One"]”', 'write its fields: title, kind, rows, author'],
])('says of %s what is wrong', (_, text, line, rule, found, fix) => {
	expect(validated(text)).toEqual({ issues: [{ rule, file, line, found, fix }] });
});

test('says of a missing country how one is written, and names no list of all', () => {
	const row = z.strictObject({ country });
	expect(validate(row, parseYaml('{}', file), file)).toMatchObject({
		issues: [
			{
				rule: 'missing-field',
				found: 'no `country`',
				fix: expect.stringMatching(/^add it: write the country as ISO 3166 names it, e\.g\. `Ireland`/) as string,
			},
		],
	});
});

test('finds every fault of a document at once, and says of a field under nearly its name only that', () => {
	const result = validated('titel: One\nkind: gab');
	expect('issues' in result && result.issues.map(({ rule, line }) => `${rule} ${line}`).sort()).toEqual([
		'unknown-field 1',
		'wrong-value 2',
	]);
});

test('shortens a long value', () => {
	expect(validated(`title: One\nkind: ${'x'.repeat(80)}`)).toMatchObject({ issues: [{ found: `\`kind\` is “${'x'.repeat(59)}…”` }] });
});

describe('nearest', () => {
	test.each([
		['opie-2020', ['opie-2022', 'roe-2020'], 'opie-2022'],
		['acess', ['access', 'excess'], 'access'],
		['entirely-other', ['opie-2022', 'roe-2020'], undefined],
		['any', [], undefined],
	])('of “%s” among %j is %s', (name, names, found) => {
		expect(nearest(name, names)).toBe(found);
	});
});
