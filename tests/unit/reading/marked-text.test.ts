import { expect, test } from 'vitest';
import { parseMarkedText, writeMarkedText } from '../../../src/reading/marked-text.ts';

test('reads a sentence with its marks, before or after its full stop', () => {
	expect(parseMarkedText('Employ two [#more-than-one]. Ask them first. [#ask; #other] Do it soon [own].').sentences).toEqual([
		{ words: 'Employ two.', statements: ['more-than-one'], own: false },
		{ words: 'Ask them first.', statements: ['ask', 'other'], own: false },
		{ words: 'Do it soon.', statements: [], own: true },
	]);
});

test('joins marks within a sentence, and ends none at an abbreviation or a decimal', () => {
	expect(parseMarkedText('It rose by 1.5 points [#a], e.g. in Leeds [#b; #a].').sentences).toEqual([
		{ words: 'It rose by 1.5 points, e.g. in Leeds.', statements: ['a', 'b'], own: false },
	]);
});

test('a sentence without a mark rests on nothing', () => {
	expect(parseMarkedText('One. Two [own].').sentences.map(({ statements, own }) => statements.length > 0 || own)).toEqual([false, true]);
});

test.each(['[#A]', '[#a, #b]', '[#a;#b]', '[Own]', '[see #a]', '[ own ]'])('tells what looks like a mark from one: %s', (mark) => {
	expect(parseMarkedText(`Words ${mark}.`).unreadable).toEqual([mark]);
});

test('other brackets are words', () => {
	expect(parseMarkedText('Ask (or [perhaps] write) [own].')).toMatchObject({
		sentences: [{ words: 'Ask (or [perhaps] write).', own: true }],
		unreadable: [],
	});
});

test('writes what it has read, wherever the marks stood', () => {
	const { sentences } = parseMarkedText('Employ two. [#a; #b] Ask [own].');
	expect(writeMarkedText(sentences)).toBe('Employ two. [#a; #b] Ask. [own]');
	expect(parseMarkedText(writeMarkedText(sentences)).sentences).toEqual(sentences);
});
