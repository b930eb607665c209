import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/evidence/model.ts';
import { formatWorks } from '../../../src/export/formats.ts';
import { sourceWork } from '../../../src/export/item.ts';
import { TYPES, work } from './works.ts';

const kindOf = (kind: Source['kind']) => sourceWork({ csl: work('report').csl, kind }).kind;

test('reference managers are told guidance and policy by name, and any other kind of evidence as a report', () => {
	expect(kindOf('guidance')).toBe('Guidance');
	expect(kindOf('policy')).toBe('Policy');
	expect(kindOf('law')).toBe('Law');
	expect(kindOf('qualitative')).toBe('Report');
});

describe('the number of an article without pages stands where pages would, in every format', () => {
	const article = (fields: object) => [
		sourceWork({ csl: work('article-journal', { 'container-title': 'Journal of Examples', ...fields }).csl, kind: 'trial' }),
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
		expect(sourceWork({ csl: work('report', { number: '17' }).csl, kind: 'report' }).csl).not.toHaveProperty('page');
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
