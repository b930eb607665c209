import { describe, expect, test } from 'vitest';
import { completions, fix, openVocabulary, packWords, slipsBetween, unpackWords } from '../../../../src/search/query/words.ts';

test.each([
	['manger', 'manager', 1],
	['sueprvision', 'supervision', 1],
	['accredidation', 'accreditation', 1],
	['boundries', 'boundaries', 1],
	['readmision', 'readmission', 1],
	['same', 'same', 0],
	['', 'ab', 2],
	['training', 'recruitment', 3],
	['a', 'abcdef', 3],
])('between %s and %s there are %i slips, of which three count as too many', (a, b, slips) => {
	expect(slipsBetween(a, b, 2)).toBe(slips);
	expect(slipsBetween(b, a, 2)).toBe(slips);
});

describe('a slip is corrected to', () => {
	const words = ['training', 'support', 'supervision', 'manager', 'danger', 'gillard', 'hope', 'peer', 'role', 'play'];

	test.each([
		['trianing', ['training']],
		['manger', ['manager']],
		['peersupport', ['peer', 'support']],
		['roleplay', ['role', 'play']],
		['hope', ['hope']],
		['hpoe', ['hope']],
		['xyzzyq', undefined],
		['hoe', ['hope']],
		['hap', undefined],
		['beer', undefined],
		['nanager', undefined],
		['usppory', undefined],
		['usport', undefined],
		['tuperviosion', ['supervision']],
		['of', undefined],
	])('%s → %j', (typed, meant) => {
		expect(fix(typed, words)).toEqual(meant);
	});

	test('the first of two that are as near', () => {
		expect(fix('supporr', ['support', 'supporter'])).toEqual(['support']);
		expect(fix('caree', ['career', 'carer'])?.[0]).toBe('career');
	});

	test('what swaps or doubles letters, or has another vowel, before another that is as near', () => {
		expect(fix('form', ['fork', 'from'])).toEqual(['from']);
		expect(fix('lettr', ['letts', 'letter'])).toEqual(['letter']);
		expect(fix('wirk', ['wick', 'work'])).toEqual(['work']);
		expect(fix('supervisr', ['supervise', 'supervisor'])).toEqual(['supervisor']);
		expect(fix('relapce', ['replace', 'relapse'])).toEqual(['relapse']);
	});

	test.each([
		['fake', 'face'],
		['shaking', 'sharing'],
		['quiz', 'quit'],
		['masks', 'marks'],
		['shop', 'show'],
	])('a word that stands nowhere is not taken for another that fingers do not slip into: %s is not %s', (typed, word) => {
		expect(fix(typed, [word])).toBeUndefined();
	});

	test.each([
		['traiming', 'training'],
		['trianing', 'training'],
		['trainiing', 'training'],
		['trainimg', 'training'],
		['trainingh', 'training'],
		['traning', 'training'],
		['servise', 'service'],
	])('a slip that fingers make: %s is %s', (typed, word) => {
		expect(fix(typed, [word])).toEqual([word]);
	});

	test('with two slips of the commonest where it has seven letters or more', () => {
		expect(fix('sappirt', words)).toEqual(['support']);
		expect(fix('sippott', words)).toBeUndefined();
		expect(fix('sappir', words)).toBeUndefined();
	});

	test('with two slips of any kind where it has twelve letters or more', () => {
		expect(fix('probation', ['promotion'])).toBeUndefined();
		expect(fix('volunteerimh', ['volunteering'])).toEqual(['volunteering']);
	});
});

test('half a word stands for the words that begin so', () => {
	const vocabulary = openVocabulary(packWords(['recruitment', 'experience', 'experts', 'recruit']), () => Promise.resolve(''));
	expect(completions('exp', vocabulary)).toEqual(['expery', 'expert']);
	expect(completions('ro', vocabulary)).toEqual([]);
});

test('words that are packed are the same when they are unpacked', () => {
	const words = ['peer', 'peers', 'support', 'supporter', 'a', `${'long'.repeat(12)}er`, `${'long'.repeat(12)}est`];
	expect(unpackWords(packWords(words))).toEqual([...words].sort());
	expect(unpackWords('')).toEqual([]);
});
