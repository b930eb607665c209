import { describe, expect, test } from 'vitest';
import { toRis } from '../../../src/export/ris.ts';
import { body, ODD, work } from './works.ts';

/** A record’s lines with this tag. */
const lines = (ris: string, tag: string) =>
	ris
		.split('\n')
		.filter((line) => line.startsWith(`${tag}  - `))
		.map((line) => line.slice(6));

test('an article, line for line', () => {
	expect(
		toRis([
			work('article-journal', {
				'container-title': 'Journal of Examples',
				volume: '12',
				issue: '3',
				page: '45–67',
				DOI: '10.5555/ab',
				issued: { 'date-parts': [[2020, 3, 9]] },
			}),
		]),
	).toBe(`TY  - JOUR
AU  - Roe, Ann
TI  - Peer support at work
T2  - Journal of Examples
VL  - 12
IS  - 3
SP  - 45
EP  - 67
PY  - 2020
DA  - 2020/03/09/
DO  - 10.5555/ab
UR  - https://example.org/roe
ID  - roe-2020
ER  - 
`);
});

describe('each type is what reference managers take it for', () => {
	test.each([
		['article-journal', 'JOUR'],
		['report', 'RPRT'],
		['webpage', 'ELEC'],
		['book', 'BOOK'],
		['chapter', 'CHAP'],
		['thesis', 'THES'],
		['article-newspaper', 'NEWS'],
		['paper-conference', 'CONF'],
		['legislation', 'STAT'],
	] as const)('%s', (type, ty) => {
		expect(toRis([work(type, { 'container-title': 'Whole', publisher: 'Body' })]).split('\n')[0]).toBe(`TY  - ${ty}`);
	});

	test('a report says of what type it is by its own name, with its series and its number', () => {
		const ris = toRis([
			work('report', { ...body('World Health Organization'), 'collection-title': 'Series', number: 'A-1', genre: 'Guidance' }),
		]);
		expect([lines(ris, 'M3'), lines(ris, 'PB'), lines(ris, 'T2'), lines(ris, 'SN')]).toEqual([
			['Guidance'],
			['World Health Organization'],
			['Series'],
			['A-1'],
		]);
	});

	test('a news report names its paper, by whatever it is known', () => {
		const paper = (fields: object) => lines(toRis([work('article-newspaper', fields)]), 'T2');
		expect(paper({ 'container-title': 'The Irish Times', publisher: 'Irish Times Trust' })).toEqual(['The Irish Times']);
		expect(paper({ publisher: 'RTÉ' })).toEqual(['RTÉ']);
		expect(paper(body('RTÉ'))).toEqual(['RTÉ']);
		expect(lines(toRis([work('article-newspaper', { publisher: 'RTÉ' })]), 'PB')).toEqual([]);
	});

	test('a talk has its proceedings, its place and what it is', () => {
		const ris = toRis([
			work('paper-conference', { 'container-title': 'Proceedings', publisher: 'ENMESH', 'publisher-place': 'Lisbon', genre: 'Poster' }),
		]);
		expect(['T2', 'M3', 'PB', 'CY'].map((tag) => lines(ris, tag))).toEqual([['Proceedings'], ['Poster'], ['ENMESH'], ['Lisbon']]);
	});

	test('a law has its number, and no pages', () => {
		const ris = toRis([work('legislation', { ...body('Oireachtas'), number: '25', page: '3–4', genre: 'Act' })]);
		expect(['AU', 'SN', 'SP', 'EP', 'M3'].map((tag) => lines(ris, tag))).toEqual([['Oireachtas,'], ['25'], [], [], ['Act']]);
	});

	test('a web page has the title of its site, and a publisher only where that is another', () => {
		const ris = (fields: object) => toRis([work('webpage', fields)]);
		expect(lines(ris({ publisher: 'NHS' }), 'T2')).toEqual(['NHS']);
		expect(lines(ris({ publisher: 'NHS' }), 'PB')).toEqual([]);
		expect(lines(ris({ publisher: 'DCU', 'container-title': 'DCU News' }), 'PB')).toEqual(['DCU']);
	});
});

describe('names', () => {
	test('a body ends with a comma, so that it stays whole; its own comma is a dash, for what follows it would be a first name', () => {
		expect(lines(toRis([work('webpage', body('Health Service Executive, National Office'))]), 'AU')).toEqual([
			'Health Service Executive – National Office,',
		]);
	});

	test('a line each for several authors, with particles and suffixes', () => {
		const author = [
			{ literal: 'A and B' },
			{ family: 'Domburgh', 'non-dropping-particle': 'van', given: 'L.' },
			{ family: 'King', given: 'M.', suffix: 'Jr.' },
		];
		expect(lines(toRis([work('webpage', { author })]), 'AU')).toEqual(['A and B,', 'van Domburgh, L.', 'King, M., Jr.']);
	});
});

test('no line is broken, and every character is what it was', () => {
	const title = `${ODD} ${'and so on '.repeat(40)}`.trim();
	expect(lines(toRis([work('webpage', { title })]), 'TI')).toEqual([title]);
});

test('every line is a tag, two spaces, a hyphen, a space; a record starts with TY and ends with ER', () => {
	const ris = toRis([work('webpage', { issued: undefined }), work('thesis', { publisher: 'University' })]);
	expect(ris.split('\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- (?:\S.*)?$/.test(line))).toEqual([]);
	expect(ris.match(/^(?:TY|ER) /gm)).toEqual(['TY ', 'ER ', 'TY ', 'ER ']);
	expect(lines(ris, 'PY')).toEqual(['2020']);
});

test('a line end in a record becomes a space: it would end the field', () => {
	expect(lines(toRis([work('webpage', { title: 'One\nTY  - two' })]), 'TI')).toEqual(['One TY - two']);
});

test('pages that are no range stay together', () => {
	const ris = toRis([work('article-journal', { page: 'S1-S2-S3' })]);
	expect([lines(ris, 'SP'), lines(ris, 'EP')]).toEqual([['S1-S2-S3'], []]);
});
