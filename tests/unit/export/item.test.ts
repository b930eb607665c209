import { describe, expect, test } from 'vitest';
import { formatWorks } from '../../../src/export/formats.ts';
import { reportType, sourceWork, type Work } from '../../../src/export/item.ts';
import { TYPES, work } from './works.ts';

test('a report is of the type that it gives itself, and of no other: reference managers would print it', () => {
	expect(reportType(work('report').csl)).toBeUndefined();
	expect(reportType(work('report', { genre: 'Briefing' }).csl)).toBe('Briefing');
	expect(reportType(work('report', { genre: 'Online guide', edition: 'January 2026 edition' }).csl)).toBe(
		'Online guide, January 2026 edition',
	);
	for (const format of ['ris', 'bib'] as const)
		expect(formatWorks([work('report', { publisher: 'Body' })], format)).not.toMatch(/M3 {2}-|\ttype =/);
});

describe('CSL-JSON says in its note what Zotero takes from there alone', () => {
	const noteOf = (one: Work) => (JSON.parse(formatWorks([one], 'json')) as { note?: string }[])[0]?.note;

	test('the number in PubMed', () => {
		expect(noteOf(work('article-journal', { 'container-title': 'Journal', PMID: '123' }))).toBe('PMID: 123');
	});

	test('the edition of a report, and not that of a chapter', () => {
		expect(noteOf(work('report', { publisher: 'Body', edition: 'January 2026 edition' }))).toBe('edition: January 2026 edition');
		expect(noteOf(work('chapter', { 'container-title': 'Guide', edition: 'January 2026 edition' }))).toBeUndefined();
	});
});

describe('the number of an article without pages stands where pages would, in every format', () => {
	const article = (fields: object) => [
		sourceWork({ csl: work('article-journal', { 'container-title': 'Journal of Examples', ...fields }).csl }),
	];
	const numbered = article({ number: 'e123' });

	test('CSL-JSON', () => {
		const [item] = JSON.parse(formatWorks(numbered, 'json')) as [object];
		expect(item).toHaveProperty('page', 'e123');
		expect(item).not.toHaveProperty('number');
	});

	test('RIS', () => {
		expect(formatWorks(numbered, 'ris')).toContain('\nSP  - e123\n');
		expect(formatWorks(numbered, 'ris')).not.toMatch(/^(?:C7|M1|IS|SN|EP) /m);
	});

	test('BibLaTeX', () => {
		expect(formatWorks(numbered, 'bib')).toContain('\tpages = {e123},');
		expect(formatWorks(numbered, 'bib')).not.toMatch(/eid|number/);
	});

	test('an article with pages keeps both, and a report its number', () => {
		expect(article({ number: 'e123', page: '3–4' })[0]?.csl).toMatchObject({ number: 'e123', page: '3–4' });
		expect(sourceWork({ csl: work('report', { number: '17' }).csl }).csl).not.toHaveProperty('page');
	});
});

describe('a work of each type goes through every format under its key and its title', () => {
	test.each(TYPES)('%s', (type) => {
		const one = work(type, { 'container-title': 'Whole', publisher: 'Body' });
		expect(JSON.parse(formatWorks([one], 'json'))).toEqual([one.csl]);
		expect(formatWorks([one], 'ris')).toMatch(/^TY {2}- [A-Z]+\n[\s\S]*^TI {2}- Peer support at work$[\s\S]*^ID {2}- roe-2020\nER/m);
		expect(formatWorks([one], 'bib')).toMatch(/^@(?!misc)[a-z]+\{roe-2020,\n[\s\S]*\ttitle = \{Peer support at work\},/);
	});
});
