import { expect, test } from 'vitest';
import { makersWord } from '../../../../src/evidence/checks/makers-word.ts';
import { answerFiles, changed } from '../../../content.ts';
import { evidenceOf, topic } from '../../../evidence.ts';

const file = 'training/one.mdx';
const after = (words: string) => makersWord(evidenceOf({ [file]: topic('Nobody has looked.', words) }));

test('passes prose that speaks to readers', () => {
	expect(makersWord(evidenceOf())).toEqual([]);
});

test.each([
	['The core sources differ.', 'core sources', 'write “source”, or name the work'],
	['Wider reading says more.', 'Wider reading', 'write “source”, or name the work'],
	['The record does not say.', 'The record does not say', 'say who found or wrote it'],
	['The paper has a record of its own.', 'record of its own', 'say who found or wrote it'],
	['Nothing in this guide says so.', 'in this guide', 'leave it out: the reader is in the guide'],
])('warns of “%s” with the place', (words, word, fix) => {
	expect(after(words)).toEqual([{ rule: 'makers-word', file, line: 36, found: `“${word}”`, fix, warning: true }]);
});

test('warns in answers too', () => {
	const files = answerFiles('supervision');
	const text = changed(files['answers/first.yaml'] as string, 'Ask those', 'Ask in this guide those');
	expect(makersWord(evidenceOf({ ...files, 'answers/first.yaml': text }))).toMatchObject([{ file: 'answers/first.yaml', line: 4 }]);
});

test.each(['They read medical records.', 'A criminal record check.', 'The core values matter.', 'A wider group was asked.'])(
	'ignores “%s”',
	(words) => {
		expect(after(words)).toEqual([]);
	},
);
