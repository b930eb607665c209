import { describe, expect, test } from 'vitest';
import type { Facet } from '../../../src/search/facet.ts';
import { formatQuery, LONGEST, parseQuery, tidy, wordsIn } from '../../../src/search/query.ts';

const FACETS: Facet[] = [
	{ id: 'kind', name: 'Kind', values: [['statement', 'Statement']] },
	{
		id: 'section',
		name: 'Section',
		values: [
			['training', 'Training'],
			['recruitment', 'Recruitment'],
		],
	},
];

describe('an address is read', () => {
	test.each([
		['', { words: '', chosen: {} }],
		['?q=line+supervision', { words: 'line supervision', chosen: {} }],
		['?q=line%20supervision%3F', { words: 'line supervision?', chosen: {} }],
		['?q=a&section=recruitment&section=training', { words: 'a', chosen: { section: ['training', 'recruitment'] } }],
		['?section=training&section=training', { words: '', chosen: { section: ['training'] } }],
		['?section=cooking&section=&colour=red&toString=x&__proto__=x', { words: '', chosen: {} }],
	])('%s', (search, query) => {
		expect(parseQuery(search, FACETS)).toEqual(query);
	});

	test('for its words alone, before the facets are known', () => {
		expect(wordsIn('?q=line+supervision&section=training')).toBe('line supervision');
		expect(wordsIn('')).toBe('');
	});
});

describe('an address is written', () => {
	test('with facets and values in an order of their own, whatever order they were chosen in', () => {
		const chosen = { section: ['training', 'recruitment'], kind: ['statement'] };
		expect(formatQuery({ words: ' who supervises? ', chosen })).toBe(
			'?q=who+supervises%3F&kind=statement&section=recruitment&section=training',
		);
	});

	test('as nothing where nothing is asked', () => {
		expect(formatQuery({ words: '  ', chosen: { section: [] } })).toBe('');
	});

	test('so that reading it gives the query again', () => {
		const query = { words: 'médiateur & “pair” 100%', chosen: { section: ['training'] } };
		expect(parseQuery(formatQuery(query), FACETS)).toEqual(query);
	});
});

test.each([
	['spaces at the ends', '  line supervision ', 'line supervision'],
	['characters that do not show', 'line\u0000\n supervision', 'line  supervision'],
	['half a pair', 'line \ud83d', 'line'],
	['what is pasted by mistake', 'x'.repeat(LONGEST + 100), 'x'.repeat(LONGEST)],
])('words lose %s', (_, words, tidied) => {
	expect(tidy(words)).toBe(tidied);
});
