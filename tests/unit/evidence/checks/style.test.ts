import { expect, test } from 'vitest';
import { style } from '../../../../src/evidence/checks/style.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const issuesOf = (text: string) => style(evidenceOf({ [file]: text }));
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const stated = (text: string) => topic('Settle it before the post is advertised', text);

test('passes plain sentences', () => {
	expect(style(evidenceOf())).toEqual([]);
});

test('warns of a long sentence, of 31 words and not of 30', () => {
	expect(issuesOf(stated(words(30)))).toEqual([]);
	expect(issuesOf(stated(words(31)))).toEqual([
		{
			rule: 'long-sentence',
			file,
			line: 14,
			found: '31 words: “word word word word word word word word …”',
			fix: 'keep a sentence to 30 words',
			warning: true,
		},
	]);
});

test('warns of a statement that is hard to read, above grade 12', () => {
	expect(issuesOf(stated('Managers should have supervision and training before they start.'))).toEqual([]);
	expect(issuesOf(stated('Organisational commitment facilitates participation.'))).toMatchObject([{ rule: 'hard-to-read', line: 14 }]);
});

test.each([
	['A supervisor should be considered', 'should be considered', 'say who does what'],
	['Sufferers gain', 'Sufferers', 'write “people with mental health difficulties”'],
	['The mentally ill gain', 'The mentally ill', 'write “people with mental health difficulties”'],
	['They were non-compliant', 'non-compliant', 'say what the person chose or declined'],
	['PSWs stay', 'PSWs', 'write “peer support worker”'],
	['Patients gain', 'Patients', 'write “people who use services”, or “inpatients” of a study’s own sample'],
])('warns of words that are ruled out: “%s”', (text, word, fix) => {
	expect(issuesOf(stated(text))).toEqual([{ rule: 'word-ruled-out', file, line: 14, found: `“${word}”`, fix, warning: true }]);
});

test('looks for words in a why, and at no length there', () => {
	expect(issuesOf(topic('Nobody has looked.', `${words(40)} of PSWs.`))).toMatchObject([
		{ rule: 'word-ruled-out', line: 36, found: '“PSWs”' },
	]);
});

test.each([
	'Inpatients gain',
	'In-patients gain',
	'Outpatients gain',
	'An impatient team',
	'Compliance with rules',
	'A Patient Care Assistant gains',
])('ignores “%s”', (text) => {
	expect(issuesOf(stated(text))).toEqual([]);
});
