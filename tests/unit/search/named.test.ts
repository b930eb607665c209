import { describe, expect, test } from 'vitest';
import { isCalled, namedRow } from '../../../src/search/named.ts';
import { titleMark } from '../../../src/search/phrase.ts';

const mark = (name: string) => (name === '' ? 0 : titleMark(name));
const catalogue = {
	titles: ['Supervision and support', 'Supervision', 'Role clarity', 'role clarity', 'Training', 'So if we like it'].map(mark),
	keys: ['Supervision', '', '', '', '', 'gillard-2022a'].map(mark),
};

describe('the record that a query names', () => {
	test.each([
		['supervision', 1],
		['Supervision & support', 0],
		['gillard 2022a', 5],
		['so if we like it', 5],
		['role clarity', undefined],
		['supervis', undefined],
		['train', 4],
		['the', undefined],
		['', undefined],
	])('for “%s” is that of row %s', (words, row) => {
		expect(namedRow(words, catalogue)).toBe(row);
	});
});

describe('a result is called', () => {
	const supervision = { title: 'Supervision and support', url: '/supervision/' };
	test.each([
		['supervision', supervision],
		['support and supervision', supervision],
		['gillard-2022a', { title: 'Discharge', url: '/sources/gillard-2022a/' }],
		['role play in training', { title: 'Train with role play.', url: '/training/length-and-form/#role-play-in-training' }],
	])('“%s” where every word stands in its title or its address', (words, card) => {
		expect(isCalled(words, card)).toBe(true);
	});

	test.each(['training', 'supervision hours', '', '???'])('and not “%s”', (words) => {
		expect(isCalled(words, supervision)).toBe(false);
	});
});
