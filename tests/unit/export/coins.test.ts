import { describe, expect, test } from 'vitest';
import { toCoins } from '../../../src/export/coins.ts';
import type { Work } from '../../../src/export/item.ts';
import { body, ODD, TYPES, work } from './works.ts';

/** The pairs of a COinS, decoded. */
const pairsOf = (one: Work) =>
	toCoins(one)
		.split('&')
		.map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]);
const values = (one: Work, wanted: string) => pairsOf(one).flatMap(([key, value]) => (key === wanted ? [value] : []));

test('an article, pair for pair', () => {
	const article = work('article-journal', {
		'container-title': 'Journal of Examples',
		volume: '12',
		issue: '3',
		page: '45–67',
		DOI: '10.5555/ab',
		PMID: '123',
		issued: { 'date-parts': [[2020, 3]] },
	});
	expect(pairsOf(article)).toEqual([
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
		['rft.genre', 'article'],
		['rft.atitle', 'Peer support at work'],
		['rft.jtitle', 'Journal of Examples'],
		['rft.volume', '12'],
		['rft.issue', '3'],
		['rft.pages', '45-67'],
		['rft.au', 'Roe, Ann'],
		['rft.date', '2020-03'],
		['rft_id', 'info:doi/10.5555/ab'],
		['rft_id', 'info:pmid/123'],
		['rft_id', 'https://example.org/roe'],
	]);
});

test.each([
	['report', 'rft.genre', 'report'],
	['book', 'rft.genre', 'book'],
	['chapter', 'rft.genre', 'bookitem'],
	['paper-conference', 'rft.genre', 'proceeding'],
	['thesis', 'rft_val_fmt', 'info:ofi/fmt:kev:mtx:dissertation'],
	['webpage', 'rft.type', 'webpage'],
	['article-newspaper', 'rft.type', 'newspaperArticle'],
	['legislation', 'rft.type', 'statute'],
] as const)('%s is told by %s', (type, key, value) => {
	expect(values(work(type, { 'container-title': 'Whole', publisher: 'Body' }), key)).toEqual([value]);
});

describe('bodies stay whole', () => {
	test('one is the corporate author, with its comma', () => {
		expect(values(work('report', body('Health Service Executive, Ireland')), 'rft.aucorp')).toEqual(['Health Service Executive, Ireland']);
	});

	test('several stand in their order, each with the comma that keeps it whole in Zotero', () => {
		const author = [{ literal: 'Care, Support' }, { family: 'Beer', 'non-dropping-particle': 'de', given: 'C.' }, { literal: 'Hope' }];
		expect(values(work('report', { author }), 'rft.au')).toEqual(['Care – Support,', 'de Beer, C.', 'Hope,']);
	});
});

test('a report names its publisher, or the body that wrote it', () => {
	expect(values(work('report', body('HSE')), 'rft.pub')).toEqual(['HSE']);
	expect(values(work('report', { publisher: 'Press' }), 'rft.pub')).toEqual(['Press']);
	expect(values(work('report'), 'rft.pub')).toEqual([]);
});

test.each(TYPES)('%s: no text can end a pair or the attribute, and none is lost', (type) => {
	const one = work(type, { title: ODD, 'container-title': ODD, publisher: ODD });
	expect(toCoins(one)).not.toMatch(/["<> ]/);
	expect(pairsOf(one).filter(([, value]) => value === ODD).length).toBeGreaterThan(0);
	expect(pairsOf(one).filter((pair) => pair.length !== 2 || pair[1] === '')).toEqual([]);
});
