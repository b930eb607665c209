import { describe, expect, test } from 'vitest';
import { aliasesBegun, isHalfSaid, isInsteadBegun, yearsBegun } from '../../../src/search/guesses.ts';
import { titleMark } from '../../../src/search/phrase.ts';

const TABLES = { also: { 'line manag': ['line supervis'] }, instead: { 'doe it work': ['effect'] }, everywhere: [] };

describe('an alias that is being typed', () => {
	test.each([
		['line man', ['line supervis']],
		['does it w', ['effect']],
		['line', []],
		['line manager', []],
		['xyzzyq', []],
	])('%s is guessed to mean %j', (query, means) => {
		expect(aliasesBegun(query, TABLES).map(({ typed }) => typed)).toEqual(means);
	});

	test.each([
		['does it wor', true],
		['does it work', false],
		['line man', false],
		['does', false],
	])('%s will be said otherwise: %s', (query, instead) => {
		expect(isInsteadBegun(query, TABLES)).toBe(instead);
	});
});

describe('a year that is being typed after an author', () => {
	const keys = [0, ...['lloyd-evans-2014', 'gillard-2014', 'gillard-2022a', 'gillard-2022b', 'who-1998', 'bellamy-2017'].map(titleMark)];
	test.each([
		['lloyd-evans 20', ['2014']],
		['Lloyd-Evans 201', ['2014']],
		['lloyd-evans-20', ['2014']],
		['Gillard, 20', ['2014', '2022']],
		['gillard 202', ['2022']],
		['who (19', ['1998']],
		['gillard 19', []],
		['lloyd-evans 2', []],
		['lloyd-evans 2014', []],
		['training 20', []],
		['20', []],
	])('%s is guessed to be %j', (query, years) => {
		expect(yearsBegun(query, keys).flatMap(({ synonyms }) => synonyms.flatMap(({ stems }) => stems))).toEqual(years);
	});

	test.each([
		['does it wor', true],
		['gillard 202', true],
		['gillard', false],
		['line manager', false],
		['gillard 2022', false],
	])('or an alias leaves “%s” half said: %s', (query, half) => {
		expect(isHalfSaid(query, TABLES, keys)).toBe(half);
	});

	test('is not guessed where it may be one of many', () => {
		const many = ['roe-2011', 'roe-2012', 'roe-2013'].map(titleMark);
		expect(yearsBegun('roe 20', many)).toEqual([]);
	});
});
