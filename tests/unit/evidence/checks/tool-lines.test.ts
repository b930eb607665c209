import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/evidence/check.ts';
import { lineForm, lineMark, lineWithoutSupport, unknownTool } from '../../../../src/evidence/checks/tool-lines.ts';
import { formatIssue } from '../../../../src/reading/issue.ts';
import { sourceText } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';
import { toolText } from '../../../tools.ts';

const withTool = (text: string, more: Record<string, string> = {}) => evidenceOf({ 'tools/list.yaml': text, ...more });
const line = (fields: string) => toolText({ line: `      - id: one\n        words: Do it.\n${fields}` });
const rests = (mark: string, key: string, more = '') =>
	`        rests:\n          - mark: ${mark}\n            facts: [${key}#asked]\n${more}`;
const LAW = { 'sources/law-2020.json': sourceText('law-2020', { kind: 'law', design: 'document' }) };

test('a tool whose line rests on a survey has no fault of its own', () => {
	const evidence = withTool(toolText());
	expect([lineWithoutSupport, lineMark, lineForm, unknownTool].flatMap((rule) => rule(evidence))).toEqual([]);
	expect(evidence.guide.tools[0]?.parts[0]?.lines[0]).toMatchObject({ marks: ['research'], path: '/tools/list/#ask-workers' });
});

describe('what a line rests on', () => {
	test('a line without facts or statements is ours or a fault', () => {
		expect(lineWithoutSupport(withTool(line(''))).map(formatIssue)).toEqual([
			'tools/list.yaml:10  line-without-support  `one` rests on nothing → name its facts or statements in `rests`, or write `ours: true`',
		]);
		expect(lineWithoutSupport(withTool(line('        ours: true\n')))).toEqual([]);
	});

	test('a line is not ours and somebody else’s', () => {
		expect(lineWithoutSupport(withTool(line(`        ours: true\n${rests('research', 'roe-2020')}`))).map(({ found }) => found)).toEqual([
			'`one` is marked as ours and rests on sources',
		]);
	});

	test('a mark needs something under it', () => {
		expect(lineWithoutSupport(withTool(line('        rests:\n          - mark: guidance\n'))).map(({ found }) => found)).toEqual([
			'`one` has a mark with nothing under it',
		]);
	});

	test('a fact that is none, a doubtful record and a figure without a fact are found in tools too', () => {
		const text = toolText({
			line: `      - id: one\n        words: Ask 99 workers.\n${rests('research', 'roe-2020').replace('#asked', '#askd')}`,
		});
		expect(
			check(withTool(text))
				.filter(({ file }) => file.startsWith('tools/'))
				.map(({ rule }) => rule),
		).toEqual(['unknown-fact', 'unsupported-figure']);
	});
});

describe('marks', () => {
	test('research does not rest on a law, nor law on a survey', () => {
		expect(lineMark(withTool(line(rests('research', 'law-2020')), LAW)).map(formatIssue)).toEqual([
			'tools/list.yaml:13  line-mark  `research` rests on @law-2020, of kind `law` → mark it as what it is: `research` needs a study',
		]);
		expect(lineMark(withTool(line(rests('law', 'roe-2020', '            place: Ireland\n')))).map(({ found }) => found)).toEqual([
			'`law` rests on @roe-2020, of kind `survey`',
		]);
	});

	test('law and practice say where', () => {
		expect(lineMark(withTool(line(rests('law', 'law-2020')), LAW)).map(({ found }) => found)).toEqual(['`law` without a place']);
		expect(lineMark(withTool(line(rests('law', 'law-2020', '            place: Ireland\n')), LAW))).toEqual([]);
	});

	test('research rests on a finding and not on advice', () => {
		const named = (id: string) => line(`        rests:\n          - mark: research\n            statements: [${id}]\n`);
		expect(lineMark(withTool(named('supervision-keeps-people')))).toEqual([]);
		expect(lineMark(withTool(named('supervision-named-first'))).map(({ found }) => found)).toEqual([
			'`research` rests on `supervision-named-first`, of kind `advice`',
		]);
	});
});

describe('form', () => {
	const OURS = '        ours: true\n';
	test.each([
		['a choice without options', line(`${OURS}        input: choice\n`), '`input: choice` without `options`'],
		['options without a choice', line(`${OURS}        input: text\n        options: [One, Two]\n`), '`options` without `input: choice`'],
		['a rating in a checklist', line(`${OURS}        input: rating\n`), '`input: rating` in a tool of form `checklist`'],
		['a question about nothing', line(`${OURS}        asks: Why\n`), '`asks` without `input`'],
		[
			'a rating without points',
			toolText({ form: 'ratings', line: `      - id: one\n        words: Done.\n${OURS}        input: text\n` }),
			'form `ratings` without `ratings`',
		],
		['one id twice', toolText({ line: `      - id: first\n        words: Do it.\n${OURS}` }), '`first` twice in the tool'],
		[
			'an id of the page’s own',
			toolText({ line: `      - id: references\n        words: Do it.\n${OURS}` }),
			'`references` is an anchor of the page itself',
		],
	])('%s', (_name, text, found) => {
		expect(lineForm(withTool(text)).map((issue) => issue.found)).toEqual([found]);
	});

	test('a sum adds up numbers that are there, and earlier sums', () => {
		const number = '      - id: pay\n        words: Pay.\n        ours: true\n        input: number\n        unit: money\n';
		const sums = (add: string) =>
			toolText({ form: 'costing', line: number, end: `sums:\n  - id: year\n    title: A year\n    add: ${add}\n` });
		expect(lineForm(withTool(sums('[[pay]]')))).toEqual([]);
		expect(lineForm(withTool(sums('[[pay, weeks]]'))).map(({ found }) => found)).toEqual(['adds `weeks`']);
	});
});

test('a tool and a statement that a tool names exist', () => {
	expect(unknownTool(withTool(line('        ours: true\n        tool: lst\n'))).map(({ found, fix }) => [found, fix])).toEqual([
		['names the tool `lst`', 'write `list`'],
	]);
	const next = toolText({ end: '    next:\n      - statement: supervision-named-fist\n' });
	expect(unknownTool(withTool(next)).map(({ rule, fix }) => [rule, fix])).toEqual([
		['unknown-statement', 'write `supervision-named-first`'],
	]);
});
