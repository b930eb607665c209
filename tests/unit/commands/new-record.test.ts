import { describe, expect, test } from 'vitest';
import { toCslFields } from '../../../commands/import-source/csl-fields.ts';
import { newKey, newRecord } from '../../../commands/import-source/new-record.ts';
import { readItems } from '../../../commands/import-source/read-items.ts';
import { BIBTEX, RIS } from './references.ts';

const REGISTRY = JSON.stringify({
	type: 'journal-article',
	title: ['A <i>title</i> &amp;\n more'],
	author: [
		{ given: 'Jan', family: 'Berg', sequence: 'first', affiliation: [] },
		{ name: 'Health Service Executive', sequence: 'additional' },
	],
	ISSN: ['1234-5678', '0033-3107'],
	issued: { 'date-parts': [[2023, 9]] },
	DOI: '10.1000/abc',
	'container-title': ['Journal of Care'],
	reference: [{ key: 'one' }],
});

const first = (text: string) => toCslFields(readItems('a', text).references[0]?.item ?? {});

describe('a reference becomes the fields of a record', () => {
	test('from BibTeX', () => {
		expect(first(BIBTEX)).toEqual({
			type: 'article-journal',
			title: 'On NHS peer & support',
			author: [{ family: 'Åkerblom', given: 'Jan' }, { literal: 'World Health Organization' }],
			'container-title': 'Journal of Care',
			page: '1-3',
			issued: { 'date-parts': [[2024, 3]] },
			DOI: '10.1000/ABC',
			URL: 'https://doi.org/10.1000/ABC',
		});
	});

	test('from RIS', () => {
		expect(first(RIS)).toMatchObject({
			type: 'article-journal',
			title: 'A title',
			author: [{ family: 'Berg', given: 'Jan' }],
			issued: { 'date-parts': [[2021, 3, 2]] },
			page: '1-3',
		});
	});

	test('of a type and with an entity that are the names of what every object has, as they stand', () => {
		const item = JSON.stringify({ type: 'constructor', title: 'A &constructor; title' });
		expect(first(item)).toEqual({ type: 'constructor', title: 'A &constructor; title' });
	});

	test('from a registry’s CSL-JSON, without its markup and lists', () => {
		expect(first(REGISTRY)).toEqual({
			type: 'article-journal',
			title: 'A title & more',
			author: [{ family: 'Berg', given: 'Jan' }, { literal: 'Health Service Executive' }],
			'container-title': 'Journal of Care',
			issued: { 'date-parts': [[2023, 9]] },
			DOI: '10.1000/abc',
			URL: 'https://doi.org/10.1000/abc',
			ISSN: '0033-3107',
		});
	});

	test.each(['no reference @ all', 'no reference', '{"title": ', '[1, 2]', '{}', 'PK'])(
		'but not from a file that holds none: %s',
		(text) => {
			expect(() => readItems('a', text)).toThrow(/^a:1 {2}unreadable-reference {2}.+ → export it as \.bib/);
		},
	);
});

describe('the key of a new record', () => {
	const key = (author: object[], year: number[] | undefined, taken: string[] = []) =>
		newKey({ title: 'The long way home', author, ...(year && { issued: { 'date-parts': [year] } }) }, new Set(taken));

	test.each([
		['a person', [{ family: 'Åkerblom' }], [2024], 'akerblom-2024'],
		['a name of two words', [{ family: 'Ben-Dor' }], [2024], 'ben-dor-2024'],
		['a body of many words', [{ literal: 'World Health Organization' }], [2024], 'who-2024'],
		['a body of one word', [{ literal: 'Mind' }], [2024], 'mind-2024'],
		['nobody', [], [2024], 'lwh-2024'],
		['no date', [{ family: 'Roe' }], undefined, 'roe-nd'],
	])('is of %s', (_, author, year, expected) => {
		expect(key(author, year)).toBe(expected);
	});

	test('has a letter where the plain one is taken', () => {
		expect(key([{ family: 'Roe' }], [2024], ['roe-2024'])).toBe('roe-2024b');
		expect(key([{ family: 'Roe' }], [2024], ['roe-2024a', 'roe-2024b'])).toBe('roe-2024c');
	});
});

test.each([
	[[2023, 8], false],
	[[2023, 9], true],
	[[2024], true],
	[[2019], false],
	[[2023], undefined],
	[undefined, undefined],
])('a work of %j is newer than the review: %s', (date, newer) => {
	expect(newRecord('roe', { title: 'One', ...(date && { issued: { 'date-parts': [date] } }) })['newer']).toBe(newer);
});
