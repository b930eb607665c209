import { describe, expect, test } from 'vitest';
import { numberIn, toQueryTerms } from '../../../src/search/query-terms.ts';

const TABLES = {
	also: { hire: ['recruit'], psw: ['peer support worker'], or: ['odd ratio'], 'line manag': ['line supervis'] },
	instead: { 'doe it work': ['effect'] },
	everywhere: ['peer', 'support', 'worker'],
};
const queryTerms = (query: string) => toQueryTerms(query, TABLES);
const stems = (query: string) => queryTerms(query).map(({ synonyms }) => synonyms.map((synonym) => synonym.stems.join(' ')).join(' | '));

describe('what is asked for', () => {
	test.each([
		['How do we train the nurses?', ['train', 'nurs']],
		['co-production', ['coproduct | product']],
		['one-to-one', ['onetoon']],
		['no-peer-part-in-coercion', ['peer coercion']],
		['training Training trained', ['train']],
		['organizational culture', ['organis', 'cultur']],
		['10.1017/ipm.2025.21', ['101017ipm202521']],
		['see https://doi.org/10.1017/ipm.2025.21 on recovery', ['101017ipm202521', 'recovery']],
		['level 3', ['level']],
		['x', ['x']],
		['', []],
	])('in “%s” is %j', (query, found) => {
		expect(stems(query)).toEqual(found);
	});

	test('is at most twelve things', () => {
		expect(queryTerms(Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ')).length).toBe(12);
	});

	test('is told from what stands everywhere', () => {
		expect(queryTerms('peer supervision').map(({ everywhere }) => everywhere)).toEqual([true, false]);
	});
});

describe('an alias', () => {
	test('adds what the guide says, which counts less than what was typed', () => {
		expect(queryTerms('hiring')).toEqual([
			{
				typed: 'hiring',
				synonyms: [
					{ stems: ['hire'], weight: 1 },
					{ stems: ['recruit'], weight: 0.8 },
				],
				everywhere: false,
			},
		]);
	});

	test('of several words takes them together, and keeps them as they are', () => {
		expect(stems('my line manager')).toEqual(['line manag | line supervis']);
	});

	test('may stand instead of what was typed', () => {
		expect(queryTerms('Does it work?')).toEqual([
			{ typed: 'Does it work', synonyms: [{ stems: ['effect'], weight: 1 }], everywhere: false },
		]);
	});
});

describe('a stop word', () => {
	test('counts in capitals, as an acronym, and then only itself', () => {
		expect(stems('WHO action plan')).toEqual(['who', 'action', 'plan']);
		expect(queryTerms('WHO')[0]?.exactly).toBe(true);
		expect(stems('OR')).toEqual(['or | odd ratio']);
	});

	test('does not count where everything is in capitals', () => {
		expect(stems('WHO TRAINS THEM')).toEqual(['train']);
	});

	test('is no alias in small letters', () => {
		expect(stems('nurses or psychiatrists')).toEqual(['nurs', 'psychiatrist']);
	});

	test('is looked for where there is nothing else', () => {
		expect(queryTerms('the of').map(({ typed, exactly }) => [typed, exactly])).toEqual([
			['the', true],
			['of', true],
		]);
	});
});

test.each([
	['5.2.3', '5.2.3'],
	['Statement 1.3.6', '1.3.6'],
	['section 6', '6'],
	['§4.3', '4.3'],
	['7.1.', '7.1'],
	['2022', undefined],
	['5.2.3.4', undefined],
	['10.1017/ipm', undefined],
	['6 months', undefined],
])('the number in “%s” is %s', (query, number) => {
	expect(numberIn(query)).toBe(number);
});
