import { describe, expect, test } from 'vitest';
import { answerLength } from '../../../../src/evidence/checks/answer-length.ts';
import { answerMarks } from '../../../../src/evidence/checks/answer-marks.ts';
import { answerSet } from '../../../../src/evidence/checks/answer-set.ts';
import { unsupportedFigure } from '../../../../src/evidence/checks/unsupported-figure.ts';
import { answerFiles, audienceText, changed, type Content, GUIDE } from '../../../content.ts';
import { evidenceOf } from '../../../evidence.ts';

const FILES = answerFiles('supervision');
const file = 'answers/first.yaml';
const managers = 'audiences/service-managers.yaml';
const text = FILES[file] as string;
const withFirst = (from: string, to: string, more: Content = {}) => evidenceOf({ ...FILES, [file]: changed(text, from, to), ...more });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('marks', () => {
	test('pass where every sentence is marked', () => {
		expect(answerMarks(evidenceOf(FILES))).toEqual([]);
	});

	test.each([
		['a sentence without one', ' [own].', '.', 'unmarked-sentence', 4, '“Ask those who have done it.”'],
		['a mark that is none', '[own]', '[Own]', 'unreadable-mark', 4, '`[Own]`'],
		[
			'an own suggestion with a figure',
			'Ask those',
			'Ask two of those',
			'own-sentence',
			4,
			'“two” in “Ask two of those who have done it.”',
		],
		['both marks', '[own]', '[own] [#supervision-named-first]', 'own-sentence', 4, 'both marks in “Ask those who have done it.”'],
		[
			'an unknown statement',
			'advertise [#supervision-named-first]',
			'advertise [#supervision-named-fist]',
			'unknown-statement',
			4,
			'`supervision-named-fist`',
		],
		[
			'an unknown further statement',
			'statements: [supervision-cost-unknown]',
			'statements: [elsewhere]',
			'unknown-statement',
			13,
			'`elsewhere`',
		],
	])('name %s', (_, from, to, rule, line, found) => {
		expect(answerMarks(withFirst(from, to))).toMatchObject([{ rule, file, line, found }]);
	});

	test('an invented example may count', () => {
		const example = 'example: { title: A note, words: "We met two people [own].", invented: true }\nsure:';
		expect(answerMarks(withFirst('sure:', example))).toEqual([]);
		expect(answerMarks(withFirst('sure:', example.replace(', invented: true', '')))).toMatchObject([{ rule: 'own-sentence' }]);
	});

	test('name an answer without any statement', () => {
		const bare = text.replaceAll(/\[#[^\]]*\]/g, '[own]').replace('[supervision-cost-unknown]', '[]');
		expect(answerMarks(evidenceOf({ ...FILES, [file]: bare }))).toMatchObject([{ rule: 'answer-without-statement', file, line: 1 }]);
	});
});

describe('figures', () => {
	test('stand in a fact of the statements that the sentence names', () => {
		expect(unsupportedFigure(withFirst('One survey asked', 'One survey asked 120 workers'))).toEqual([]);
		expect(unsupportedFigure(withFirst('One survey asked', 'One survey asked 130 workers'))).toMatchObject([
			{ rule: 'unsupported-figure', file, line: 11, found: expect.stringContaining('“130”') as string },
		]);
	});

	test('of a figure shown alone too', () => {
		const figure = (value: string) => `figure: { value: "${value}", words: "Workers asked [#supervision-keeps-people]." }\nsure:`;
		expect(unsupportedFigure(withFirst('sure:', figure('120')))).toEqual([]);
		expect(unsupportedFigure(withFirst('sure:', figure('7 in 9')))).toMatchObject([
			{ rule: 'unsupported-figure', file, line: 11 },
			{ rule: 'unsupported-figure', file, line: 11 },
		]);
	});
});

describe('lengths', () => {
	test.each([
		[25, 35, []],
		[26, 30, ['the first sentence of the short answer has 26 words']],
		[20, 41, ['the short answer has 61 words']],
	])('a short answer of %d and %d words', (first, rest, found) => {
		const short = `short: >-\n  ${words(first)} [own]. W${words(rest).slice(1)} [own].\n`;
		const now = changed(text, text.slice(text.indexOf('short:'), text.indexOf('do:')), short);
		expect(answerLength(evidenceOf({ ...FILES, [file]: now })).map((issue) => issue.found)).toEqual(found);
	});

	test('a whole answer of more than 350 words', () => {
		expect(answerLength(withFirst("sure: 'One", `sure: '${words(320)} one`))).toEqual([]);
		expect(answerLength(withFirst("sure: 'One", `sure: '${words(330)} one`))).toMatchObject([{ rule: 'long-answer', file, line: 1 }]);
	});
});

describe('together', () => {
	const few = { rule: 'few-answers', file: managers, found: '3 of 20 answers', warning: true };

	test('pass, and warn of a reader who has few; say nothing where there are none at all', () => {
		expect(answerSet(evidenceOf(FILES))).toEqual([]);
		expect(answerSet(evidenceOf({ ...FILES, [managers]: audienceText('supervision') }))).toMatchObject([few]);
		expect(answerSet(evidenceOf({ [managers]: audienceText('supervision') }))).toEqual([]);
	});

	test('name a reader without any', () => {
		expect(answerSet(evidenceOf({ ...FILES, 'audiences/policymakers.yaml': audienceText('supervision') }))).toMatchObject([
			{ rule: 'reader-without-answers', file: 'audiences/policymakers.yaml', line: 1 },
		]);
	});

	test('name two answers to one question, in whatever signs', () => {
		expect(answerSet(withFirst('What comes first?', 'What comes – SECOND?'))).toMatchObject([
			{
				rule: 'duplicate-question',
				file: 'answers/second.yaml',
				line: 1,
				found: '“What comes second?”, which answers/first.yaml:1 answers',
			},
		]);
	});

	test('name a related answer that is not there, and the answer itself', () => {
		expect(answerSet(withFirst('[second, third]', '[secnd, first]'))).toMatchObject([
			{ rule: 'unknown-answer', file, line: 14, fix: 'write `second`' },
			{ rule: 'related-to-itself', file, line: 14, found: '`first`' },
		]);
	});

	test('name a question of the home page that nobody answers', () => {
		const guide = `${GUIDE}questions: [first, frist]\n`;
		expect(answerSet(evidenceOf({ ...FILES, 'guide.yaml': guide }))).toMatchObject([
			{ rule: 'unknown-answer', file: 'guide.yaml', line: 7, fix: 'write `first`' },
		]);
	});

	test('name what a stage may not hold: what is not there, what is named twice, what serves another reader', () => {
		const stages = 'stages:\n  - title: Before\n    answers: [first, other]\n  - title: After\n    answers: [first, second]\ntasks:';
		const now = {
			...FILES,
			'answers/second.yaml': (FILES['answers/second.yaml'] as string).replace('[service-managers]', '[policymakers]'),
			[managers]: changed(audienceText('supervision'), 'tasks:', stages),
		};
		expect(answerSet(evidenceOf(now)).filter(({ warning }) => !warning)).toMatchObject([
			{ rule: 'unknown-answer', line: 7, found: '`other`' },
			{ rule: 'answer-of-another-reader', line: 9, found: '`first`, which is named above' },
			{ rule: 'answer-of-another-reader', line: 9, found: '`second`, which serves policymakers' },
		]);
	});

	test('name an answer that shows urgent help where there is none', () => {
		expect(answerSet(withFirst('tools:', 'urgentHelp: true\ntools:'))).toMatchObject([{ rule: 'urgent-help-missing', file, line: 12 }]);
		const help = 'services:\n  - { where: [Ireland], body: A line, how: phone 1, readOn: "https://example.org/page" }\n';
		expect(answerSet(withFirst('tools:', 'urgentHelp: true\ntools:', { 'urgent-help.yaml': help }))).toEqual([]);
	});
});
