import { describe, expect, test } from 'vitest';
import { isHalfEnding, fix, slipsBetween } from '../../../src/search/spelling.ts';
import { packWords, unpackWords } from '../../../src/search/word-list.ts';

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
		['superv', ['supervision']],
		['manger', ['manager']],
		['peersupport', ['peer', 'support']],
		['roleplay', ['role', 'play']],
		['hope', ['hope']],
		['hpoe', ['hope']],
		['xyzzyq', undefined],
		['hoe', undefined],
		['beer', undefined],
		['nanager', ['manager']],
		['of', undefined],
	])('%s → %j', (typed, meant) => {
		expect(fix(typed, words)).toEqual(meant);
	});

	test('the more frequent of two that are as near', () => {
		expect(fix('supporr', ['support', 'supporter'])).toEqual(['support']);
		expect(fix('caree', ['carer', 'career'])?.[0]).toBe('career');
	});
});

test('half an ending is told from a slip', () => {
	expect(isHalfEnding('recruitm', 'recruit')).toBe(true);
	expect(isHalfEnding('descriptio', 'descript')).toBe(true);
	expect(isHalfEnding('supervisoin', 'supervis')).toBe(false);
	expect(isHalfEnding('peerx', 'peer')).toBe(false);
});

test('words that are packed are the same when they are unpacked', () => {
	const words = ['peer', 'peers', 'support', 'supporter', 'a', `${'long'.repeat(12)}er`, `${'long'.repeat(12)}est`];
	expect(unpackWords(packWords(words))).toEqual([...words].sort());
	expect(unpackWords('')).toEqual([]);
});
