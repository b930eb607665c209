import { describe, expect, test } from 'vitest';
import { formatWorks } from '../../../src/export/formats.ts';
import { FORMATS, missingFields } from '../../../src/schema/required.ts';
import { body, work } from './works.ts';

test('CSL-JSON is always a list of the items as they are', () => {
	const one = work('webpage', { title: 'A & <b> “c”' });
	expect(JSON.parse(formatWorks([one], 'json'))).toEqual([one.csl]);
	expect(formatWorks([one], 'json')).toMatch(/\n$/);
});

describe('a work that lacks what a format needs is refused by name', () => {
	test.each([
		[
			'an article without a journal',
			work('article-journal'),
			'roe-2020 has no `container-title`, which BibLaTeX needs of the type `article-journal`',
		],
		[
			'a report of persons without a publisher',
			work('report'),
			'roe-2020 has no `publisher` or a body as author, which BibLaTeX needs of the type `report`',
		],
		['a thesis without a university', work('thesis'), 'roe-2020 has no `publisher`, which BibLaTeX needs of the type `thesis`'],
		[
			'an article of a newspaper that is not named',
			work('article-newspaper', { 'container-title': undefined, publisher: undefined }),
			'roe-2020 has no `container-title` or `publisher` or a body as author, which BibLaTeX needs of the type `article-newspaper`',
		],
	])('%s', (_, lacking, message) => {
		expect(() => formatWorks([lacking], 'bib')).toThrow(message);
	});

	test('a report of a body needs no publisher', () => {
		expect(missingFields(work('report', body('Health Service Executive')).csl, 'bib')).toEqual([]);
	});
});

describe('no file says “undefined”, “null”, nothing or a lone brace', () => {
	test.each(['', ' ', 'undefined', 'null', '{', '}', '[object Object]'])('“%s”', (value) => {
		for (const format of FORMATS) expect(() => formatWorks([work('webpage', { publisher: value })], format)).toThrow('roe-2020.publisher');
	});

	test('nor in a name', () => {
		expect(() => formatWorks([work('webpage', { author: [{ family: 'Roe', given: '' }] })], 'ris')).toThrow(
			'roe-2020.author.0.given is “”',
		);
	});
});
