import { describe, expect, test } from 'vitest';
import { toBiblatex } from '../../../src/export/biblatex.ts';
import { body, ODD, work } from './works.ts';

const journal = { 'container-title': 'Journal of Examples' };

describe('each type has the entry and the fields that biblatex’s data model knows', () => {
	test('an article: its journal and no publisher', () => {
		expect(
			toBiblatex([
				work('article-journal', {
					...journal,
					volume: '12',
					issue: '3',
					page: '45–67',
					DOI: '10.5555/a_b',
					publisher: 'Press',
					PMID: '123',
				}),
			]),
		).toBe(`@article{roe-2020,
	author = {Roe, Ann},
	title = {Peer support at work},
	journaltitle = {Journal of Examples},
	number = {3},
	volume = {12},
	pages = {45--67},
	date = {2020},
	doi = {10.5555/a_b},
	eprint = {123},
	eprinttype = {pubmed},
	url = {https://example.org/roe},
}
`);
	});

	test('a report: the type that it gives itself, and the body that wrote it where no publisher is known', () => {
		const bib = toBiblatex([work('report', { ...body('Health Service Executive'), ISBN: '978-92-4-002578-3', genre: 'Guidance' })]);
		expect(bib).toContain('@report{roe-2020,');
		expect(bib).toContain('\tauthor = {{Health Service Executive}},');
		expect(bib).toContain('\ttype = {Guidance},');
		expect(bib).toContain('\tinstitution = {{Health Service Executive}},');
		expect(bib).toContain('\tnote = {ISBN 978-92-4-002578-3},');
		expect(bib).not.toContain('isbn');
	});

	test('a report of a series: the series as its type, with its number', () => {
		const bib = toBiblatex([work('report', { 'collection-title': 'Briefing Paper', 'collection-number': '17', publisher: 'A & B' })]);
		expect(bib).toContain('\ttype = {Briefing Paper},\n\tnumber = {17},\n\tinstitution = {{A \\& B}},');
	});

	test('a web page: its site and its publisher, each once', () => {
		const bib = toBiblatex([work('webpage', { 'container-title': 'R&D News', publisher: 'Dublin City University' })]);
		expect(bib).toContain('\tjournaltitle = {R\\&D News},\n\torganization = {{Dublin City University}},');
		expect(bib).not.toContain('note');
		expect(toBiblatex([work('webpage', { 'container-title': 'DCU News' })])).toContain(
			'\tjournaltitle = {DCU News},\n\torganization = {{DCU News}},',
		);
		const same = toBiblatex([work('webpage', { 'container-title': 'NHS', publisher: 'NHS' })]);
		expect(same).toContain('@online{roe-2020,');
		expect(same).not.toMatch(/note|booktitle|publisher/);
	});

	test('a title in another language says which', () => {
		expect(toBiblatex([work('webpage', { language: 'de', title: 'Peerarbeit' })])).toContain('\tlangid = {german},');
		expect(toBiblatex([work('webpage')])).not.toContain('langid');
	});

	test('a thesis: what it is, and where', () => {
		expect(toBiblatex([work('thesis', { genre: 'PhD thesis', publisher: 'University of Limerick' })])).toMatch(
			/@thesis\{[\s\S]*\ttype = \{PhD thesis\},\n\tinstitution = \{University of Limerick\},/,
		);
	});

	test('a news report: its paper as the journal, by whatever it is known', () => {
		const bib = toBiblatex([
			work('article-newspaper', {
				'container-title': 'The Irish Times',
				page: '4',
				publisher: 'Irish Times Trust',
				'publisher-place': 'Dublin',
			}),
		]);
		expect(bib).toContain('@article{roe-2020,');
		expect(bib).toContain('\tjournaltitle = {The Irish Times},\n\tpages = {4},');
		expect(bib).not.toMatch(/publisher|location/);
		expect(toBiblatex([work('article-newspaper', { publisher: 'R&D News' })])).toContain('\tjournaltitle = {R\\&D News},');
		expect(toBiblatex([work('article-newspaper', body('RTÉ'))])).toContain(
			'\tauthor = {{RTÉ}},\n\ttitle = {Peer support at work},\n\tjournaltitle = {RTÉ},',
		);
	});

	test('a talk: in its proceedings, or by itself where there are none', () => {
		const fields = { publisher: 'ENMESH', 'publisher-place': 'Lisbon', genre: 'Poster', page: '38–50' };
		const bib = toBiblatex([work('paper-conference', { ...fields, 'container-title': 'Proceedings of ENMESH' })]);
		expect(bib).toContain('@inproceedings{roe-2020,');
		expect(bib).toContain(
			'\tbooktitle = {Proceedings of {ENMESH}},\n\tpages = {38--50},\n\torganization = {{ENMESH}},\n\tlocation = {Lisbon},',
		);
		expect(bib).toContain('\tnote = {Poster},');
		const alone = toBiblatex([work('paper-conference', fields)]);
		expect(alone).toContain('@online{roe-2020,');
		expect(alone).not.toContain('pages');
		expect(toBiblatex([work('paper-conference', { ...fields, URL: undefined })])).toContain('@misc{roe-2020,');
	});

	test('a law: what it is and its number, and no whole', () => {
		const bib = toBiblatex([
			work('legislation', {
				...body('Oireachtas'),
				title: 'Mental Health Act 2001',
				number: '25',
				genre: 'Act',
				'container-title': 'Statute Book',
				page: '3',
			}),
		]);
		expect(bib).toBe(`@legislation{roe-2020,
	author = {{Oireachtas}},
	title = {Mental {Health} {Act} 2001},
	type = {Act},
	number = {25},
	date = {2020},
	url = {https://example.org/roe},
}
`);
	});

	test('a chapter: the whole that it is a part of, by whom, in which edition', () => {
		const bib = toBiblatex([
			work('chapter', { ...body('Peer Support Guide'), 'container-title': 'Peer Support Guide', edition: 'November 2026 edition' }),
		]);
		expect(bib).toContain('@inbook{roe-2020,');
		expect(bib).toContain(
			'\tbooktitle = {Peer {Support} {Guide}},\n\tbookauthor = {{Peer Support Guide}},\n\tedition = {November 2026 edition},',
		);
	});
});

describe('names', () => {
	test('bodies stay whole, alone or together, with “and” or a comma in them', () => {
		const author = [{ literal: 'Department of Health and Ageing' }, { literal: 'Care, Support & Hope' }, { family: 'Roe', given: 'Ann' }];
		expect(toBiblatex([work('webpage', { author })])).toContain(
			'author = {{Department of Health and Ageing} and {Care, Support \\& Hope} and Roe, Ann}',
		);
	});

	test('particles, suffixes and accents survive', () => {
		const author = [
			{ family: 'Domburgh', 'non-dropping-particle': 'van', given: 'L.' },
			{ family: 'de Beer', given: 'C.' },
			{ family: 'Prat Vigué', given: 'Gemma' },
			{ family: 'King', given: 'Martin', suffix: 'Jr.' },
		];
		expect(toBiblatex([work('webpage', { author })])).toContain(
			'{van Domburgh, L. and de Beer, C. and Prat Vigué, Gemma and King, Jr., Martin}',
		);
	});
});

test('what TeX reads as a command is written out in words and left alone in addresses', () => {
	const bib = toBiblatex([work('webpage', { title: ODD, publisher: 'R&D_x', URL: 'https://example.org/a_b?c=1&d=%20#e{f}' })]);
	expect(bib).toContain(
		'\\&{D} <at> 50 \\% \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textasciitilde{}c\\textasciicircum{} \\textbackslash{}d \\$5',
	);
	expect(bib).toContain('“quoted” ‘so’ – {Åkerblom’s} {Dvořák}, {Gühne} \\& {Łódź}');
	expect(bib).toContain('organization = {{R\\&D\\_x}}');
	expect(bib).toContain('url = {https://example.org/a_b?c=1&d=%20#e%7Bf%7D}');
});

test('every brace that opens closes, whatever the works hold', () => {
	const bib = toBiblatex(
		['}{', '{', '}}}', 'a\\{b'].map((title, place) => work('webpage', { id: `roe-${2000 + place}`, title, publisher: title })),
	);
	const depth = [...bib].reduce((sum, character) => sum + (character === '{' ? 1 : character === '}' ? -1 : 0), 0);
	expect(depth).toBe(0);
});

test('an undated work has no date, and a dated one as much as is known', () => {
	expect(toBiblatex([work('webpage', { issued: undefined })])).not.toContain('date');
	expect(toBiblatex([work('webpage', { issued: { 'date-parts': [[2018, 8]] } })])).toContain('date = {2018-08},');
});

test('several works stand one below the other under the guide’s own keys', () => {
	const bib = toBiblatex([work('webpage', { id: 'norton-2023a' }), work('webpage', { id: 'norton-2023b' })]);
	expect(bib.match(/^@online\{.*$/gm)).toEqual(['@online{norton-2023a,', '@online{norton-2023b,']);
});
