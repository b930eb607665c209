import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { printableItem, standardItem } from '../../../src/citation/printable.ts';
import { toReference } from '../../../src/citation/citations.ts';
import { registeredStyle, STYLE_IDS, styleNamed } from '../../../src/citation/style.ts';
import { body, ODD, work } from '../export/works.ts';

const article = work('article-journal', {
	'container-title': 'Journal of Examples',
	volume: '12',
	issue: '3',
	page: '45-67',
	DOI: '10.5555/ab',
}).csl;
const report = work('report', {
	...body('Health Service Executive'),
	publisher: 'Health Service Executive',
	'publisher-place': 'Dublin',
	'container-title': 'Briefing Paper',
	number: '17',
}).csl;
const odd = work('webpage', { title: ODD, issued: undefined }).csl;

/** Before the tests: setting up four styles takes longer than a test may. */
const [ofArticle, ofReport, ofOdd] = [article, report, odd].map((item) =>
	Object.fromEntries(STYLE_IDS.map((style) => [style, toReference(item, style)])),
);

test('an article in every style', () => {
	expect(ofArticle).toEqual({
		apa: 'Roe, A. (2020). Peer support at work. <i>Journal of Examples</i>, <i>12</i>(3), 45–67. https://doi.org/10.5555/ab',
		vancouver: 'Roe A. Peer support at work. Journal of Examples. 2020;12(3):45–67. doi:10.5555/ab',
		harvard:
			'Roe, A. (2020) ‘Peer support at work’, <i>Journal of Examples</i>, 12(3), pp. 45–67. Available at: https://doi.org/10.5555/ab.',
		chicago: 'Roe, Ann. 2020. “Peer Support at Work.” <i>Journal of Examples</i> 12 (3): 45–67. https://doi.org/10.5555/ab.',
	});
});

test('a report of a series in every style: APA names the body once', () => {
	expect(ofReport).toEqual({
		apa: 'Health Service Executive. (2020). <i>Peer support at work</i> (Briefing Paper 17). https://example.org/roe',
		vancouver:
			'Health Service Executive. Peer support at work [Internet]. Dublin: Health Service Executive; 2020. (Briefing Paper; no. 17). Available from: https://example.org/roe',
		harvard:
			'Health Service Executive (2020) <i>Peer support at work</i>. Dublin: Health Service Executive. Available at: https://example.org/roe.',
		chicago:
			'Health Service Executive. 2020. “Peer Support at Work.” Briefing Paper 17. Dublin: Health Service Executive. https://example.org/roe.',
	});
});

describe('odd characters and a missing date, in every style', () => {
	test.each(STYLE_IDS)('%s', (style) => {
		const html = ofOdd?.[style] ?? '';
		expect(html).toContain('R&#38;D &#60;');
		expect(html).toMatch(/50 % #1_a \{b\} ~c\^ \\[dD] \$5/);
		expect(html).toContain('Åkerblom’s Dvořák, Gühne &#38; Łódź');
		expect(html).not.toMatch(/undefined|null|\(\)|Retrieved|NaN|csl-/);
	});
});

test('a reference by itself has no letter after its year and no number before it', () => {
	expect(Object.values(ofArticle ?? {}).filter((html) => /2020[a-z]|^\d/.test(html))).toEqual([]);
});

describe('what is printed', () => {
	test('an issue only with its volume', () => {
		const { volume: _volume, ...rest } = article;
		expect(printableItem(rest, false)).not.toHaveProperty('issue');
		expect(printableItem(article, false)).toHaveProperty('issue', '3');
	});

	test('a site that is its own publisher once', () => {
		expect(printableItem(work('webpage', { 'container-title': 'NHS', publisher: 'NHS' }).csl, false)).not.toHaveProperty('publisher');
	});

	test('a publisher that is the author once where the style says so, twice where it does not', () => {
		expect(printableItem(report, true)).not.toHaveProperty('publisher');
		expect(printableItem(report, false)).toHaveProperty('publisher');
		expect(printableItem({ ...report, author: [{ literal: 'Health Service Executive' }, { literal: 'Another' }] }, true)).toHaveProperty(
			'publisher',
		);
	});

	test('a report’s container as its series, another’s as it is', () => {
		expect(standardItem(report)).toMatchObject({ 'collection-title': 'Briefing Paper', 'collection-number': '17' });
		expect(standardItem(report)).not.toHaveProperty('container-title');
		expect(standardItem(article)).toEqual(article);
	});
});

describe('styles', () => {
	test('an unknown one is refused with those that there are', () => {
		expect(() => styleNamed('mla')).toThrow('no citation style “mla”: use one of apa, vancouver, harvard, chicago');
		expect(() => styleNamed('toString')).toThrow('no citation style');
	});

	test('each is registered once for each use, with the guide’s changes', () => {
		const { styles } = plugins.config.get('@csl');
		for (const id of STYLE_IDS) expect(styles.has(registeredStyle(id, 'alone'))).toBe(true);
		expect(styles.get('vancouver-alone')).not.toContain('variable="citation-number"/><text macro="bibliography"');
		expect(registeredStyle('apa', 'all')).not.toBe(registeredStyle('apa', 'alone'));
	});

	test.each(STYLE_IDS)('%s keeps its authors and its licence', (id) => {
		const xml = plugins.config.get('@csl').styles.get(registeredStyle(id, 'alone'));
		expect(xml).toMatch(/<author>\s*<name>/);
		expect(xml).toContain('http://creativecommons.org/licenses/by-sa/3.0/');
	});
});
