import { describe, expect, test } from 'vitest';
import type { Facet } from '../../../../src/search/query/query.ts';
import { formatQuery, LONGEST, parseQuery, tidy, wordsIn } from '../../../../src/search/query/query.ts';

const FACETS: Facet[] = [
	{
		id: 'kind',
		name: 'Kind',
		values: [
			['statement', 'Statement'],
			['source', 'Source'],
		],
	},
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
		['?q=a&section=training&section=recruitment', { words: 'a', chosen: { section: ['training', 'recruitment'] } }],
		['?section=training&section=training', { words: '', chosen: { section: ['training'] } }],
		['?section=&colour=red&toString=x&__proto__=x&section=Training', { words: '', chosen: {} }],
		['?q=%E0%A4%A', { words: '%A', chosen: {} }],
	])('%s', (search, query) => {
		expect(parseQuery(search, FACETS)).toEqual(query);
	});

	test('with fifty facets, of which it takes those that exist', () => {
		const fifty = Array.from({ length: 50 }, (_, place) => `facet${place}=x`).join('&');
		expect(parseQuery(`?${fifty}&kind=source`, FACETS)).toEqual({ words: '', chosen: { kind: ['source'] } });
	});
});

describe('an address is written', () => {
	test('with facets and values in one order, whatever order they were chosen in', () => {
		expect(formatQuery({ words: ' who supervises? ', chosen: { section: ['training', 'recruitment'], kind: ['source'] } })).toBe(
			'?q=who+supervises%3F&kind=source&section=recruitment&section=training',
		);
	});

	test('as nothing where nothing is asked', () => {
		expect(formatQuery({ words: '  ', chosen: { section: [] } })).toBe('');
	});

	test('so that reading it gives the query again', () => {
		const query = { words: 'médiateur & “pair” 100%', chosen: { kind: ['source'] } };
		expect(parseQuery(formatQuery(query), FACETS)).toEqual(query);
	});
});

test.each([
	['x'.repeat(10_000), 'x'.repeat(LONGEST)],
	['a\u0000b\nc', 'a b c'],
	['half \ud800 of a pair', 'half   of a pair'],
	['<script>alert(1)</script>', '<script>alert(1)</script>'],
	['  \t ', ''],
])('%j is looked at as %j', (typed, words) => {
	expect(tidy(typed)).toBe(words);
});

test('the words alone are read before the facets are known', () => {
	expect(wordsIn('?section=training&q=one+to+one')).toBe('one to one');
});
