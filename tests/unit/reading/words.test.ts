import { describe, expect, test } from 'vitest';
import { fold, respell, stem, wordsOf } from '../../../src/reading/words.ts';

test.each([
	['Médiateur de santé', 'mediateur de sante'],
	['Åkerblom Ødegaard Straße', 'akerblom odegaard strasse'],
	['\ud800x', ' x'],
])('%s is folded to %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['organizational', 'organisational'],
	['randomized', 'randomised'],
	['behavioral', 'behavioural'],
	['counselors', 'counsellors'],
	['center', 'centre'],
	['programs', 'programmes'],
	['pediatric', 'paediatric'],
	['size', 'size'],
	['prize', 'prize'],
	['training', 'training'],
])('%s is spelt %s', (american, ours) => {
	expect(respell(american)).toBe(ours);
});

describe('a stem', () => {
	test.each([
		[['supervision', 'supervising', 'supervises'], 'supervis'],
		[['policy', 'policies'], 'policy'],
		[['organization', 'organisational'], 'organis'],
		[['nurse', 'nurses', 'nursing'], 'nurs'],
	])('is what %j have in common', (words, common) => {
		expect(words.map(stem)).toEqual(words.map(() => common));
	});

	test.each(['supervi', 'trai', 'polici'])('of half a word, %s, is the beginning of the whole word’s', (half) => {
		expect(stem(half)).toBe(half);
	});
});

describe('the words of a text', () => {
	const wholes = (text: string) => wordsOf(text).map(({ whole }) => whole);

	test('are letters and digits, with hyphenated words as one and in their parts', () => {
		expect(wordsOf('One-to-one, and 42 co-production.')).toEqual([
			{ written: 'One-to-one', whole: 'onetoone', parts: ['one', 'to', 'one'], at: 0 },
			{ written: 'and', whole: 'and', parts: ['and'], at: 12 },
			{ written: '42', whole: '42', parts: ['42'], at: 16 },
			{ written: 'co-production', whole: 'coproduction', parts: ['co', 'production'], at: 19 },
		]);
	});

	test.each([
		['the worker’s and O’Dwyer’s', ['the', 'worker', 'and', 'odwyer']],
		['10.1017/ipm.2025.21', ['10', '1017', 'ipm', '2025', '21']],
		['שלום عامل', ['שלום', 'عامل']],
		['???!', []],
	])('in %s are %j', (text, words) => {
		expect(wholes(text)).toEqual(words);
	});

	test('stand where their place says, whatever accents there are', () => {
		const text = 'De\u0301s\u0301ormais, me\u0301diateur';
		for (const { written, at } of wordsOf(text)) expect(text.slice(at, at + written.length)).toBe(written);
	});
});
