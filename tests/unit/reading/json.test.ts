import { expect, test } from 'vitest';
import { parseJson } from '../../../src/reading/json.ts';

const file = 'sources/roe-2020.json';
const TEXT = `{
	"id": "roe-2020",
	"facts": [
		{ "fact": "One." },
		{
			"fact": "Two.",
			"page":
				7
		}
	]
}
`;

test('reads strict JSON', () => {
	expect(parseJson(TEXT, file)).toMatchObject({
		value: { id: 'roe-2020', facts: [{ fact: 'One.' }, { fact: 'Two.', page: 7 }] },
		issues: [],
	});
});

test.each([
	['a field', ['id'], 2],
	['an item of a list', ['facts', 0], 4],
	['a field of an item', ['facts', 1, 'fact'], 6],
	['a field whose value begins below it', ['facts', 1, 'page'], 7],
	['a field that is not there: the item that lacks it', ['facts', 1, 'basis'], 5],
	['the whole', [], 1],
])('knows the line of %s', (_, path, line) => {
	expect(parseJson(TEXT, file).lineOf(path)).toBe(line);
});

test.each([
	['a comma that is missing', '{\n\t"a": 1\n\t"b": 2\n}', 3, 'no comma before this line’s field or value'],
	['a comma too many', '{\n\t"a": 1,\n}', 3, 'a comma too many, or a field whose name has no double quotes'],
	['a comment', '{\n\t// why\n\t"a": 1\n}', 2, 'a comment'],
	['an end that is missing', '{\n\t"a": 1\n', 3, 'a `}` is missing at the end'],
	['more after the end', '{}\n{}', 2, 'something stands behind the last bracket'],
	['words', 'a: 1', 1, 'a word without double quotes'],
])('names line and fault of %s', (_, text, line, found) => {
	expect(parseJson(text, file)).toMatchObject({
		value: undefined,
		issues: [
			{ rule: 'malformed-json', file, line, found, fix: 'write valid JSON: double quotes, a comma between fields, none after the last' },
		],
	});
});

test('refuses a field that stands twice in one object, and only there', () => {
	expect(parseJson('{\n\t"a": { "b": 1 },\n\t"b": [\n\t\t{ "c": 1 },\n\t\t{ "c": 1,\n\t\t"c": 2 }\n\t]\n}', file)).toMatchObject({
		value: undefined,
		issues: [{ rule: 'duplicate-field', file, line: 6, found: '`c` twice, first on line 5', fix: 'keep one of them' }],
	});
});
