import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { type FullItem, printableItem, standardItem } from '../../../src/citation/printable.ts';
import { toCitations, toReference } from '../../../src/citation/citations.ts';
import { registeredStyle, STYLE_IDS, type StyleId, styleNamed } from '../../../src/citation/style.ts';
import { sourceWork } from '../../../src/export/item.ts';
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

/** Works of the types of which a style may know little, each with its reference in every style. */
const OTHER_TYPES: readonly [string, FullItem, Record<StyleId, string>][] = [
	[
		'a news report with its day',
		work('article-newspaper', { 'container-title': 'The Irish Times', page: '4', issued: { 'date-parts': [[2020, 3, 9]] } }).csl,
		{
			apa: 'Roe, A. (2020, March 9). Peer support at work. <i>The Irish Times</i>, 4. https://example.org/roe',
			vancouver: 'Roe A. Peer support at work. The Irish Times [Internet]. 2020 Mar 9:4. Available from: https://example.org/roe',
			harvard: 'Roe, A. (2020) ‘Peer support at work’, <i>The Irish Times</i>, 9 March, p. 4. Available at: https://example.org/roe.',
			chicago: 'Roe, Ann. 2020. “Peer Support at Work.” <i>The Irish Times</i>, March 9, 2020. https://example.org/roe.',
		},
	],
	[
		'a news report of a broadcaster, which is its own paper',
		work('article-newspaper', body('RTÉ')).csl,
		{
			apa: 'RTÉ. (2020). <i>Peer support at work</i>. https://example.org/roe',
			vancouver: 'RTÉ. Peer support at work [Internet]. 2020. Available from: https://example.org/roe',
			harvard: 'RTÉ (2020) <i>Peer support at work</i>. Available at: https://example.org/roe.',
			chicago: 'RTÉ. 2020. “Peer Support at Work.” 2020. https://example.org/roe.',
		},
	],
	[
		'a talk in its proceedings',
		work('paper-conference', { 'container-title': 'Proceedings of ENMESH', page: '38–50', publisher: 'ENMESH', genre: 'Poster' }).csl,
		{
			apa: 'Roe, A. (2020). Peer support at work [Poster]. <i>Proceedings of ENMESH</i>, 38–50. https://example.org/roe',
			vancouver:
				'Roe A. Peer support at work [Poster]. In: Proceedings of ENMESH [Internet]. ENMESH; 2020. p. 38–50. Available from: https://example.org/roe',
			harvard:
				'Roe, A. (2020) ‘Peer support at work’, <i>Proceedings of ENMESH</i>. ENMESH, pp. 38–50. Available at: https://example.org/roe.',
			chicago: 'Roe, Ann. 2020. “Peer Support at Work.” Poster. In <i>Proceedings of ENMESH</i>, 38–50. ENMESH. https://example.org/roe.',
		},
	],
	[
		'a talk by itself, with nothing that it would stand “in”',
		work('paper-conference', { publisher: 'ENMESH', genre: 'Abstract' }).csl,
		{
			apa: 'Roe, A. (2020). <i>Peer support at work</i> [Abstract]. ENMESH. https://example.org/roe',
			vancouver: 'Roe A. Peer support at work [Abstract] [Internet]. ENMESH; 2020. Available from: https://example.org/roe',
			harvard: 'Roe, A. (2020) <i>Peer support at work</i>. ENMESH. Available at: https://example.org/roe.',
			chicago: 'Roe, Ann. 2020. “Peer Support at Work.” Abstract. ENMESH. 2020. https://example.org/roe.',
		},
	],
	[
		'a law, by the body that made it',
		work('legislation', { ...body('Oireachtas'), title: 'Mental Health Act 2001', number: '25', genre: 'Act' }).csl,
		{
			apa: 'Oireachtas. (2020). <i>Mental Health Act 2001</i> (Act No. 25). https://example.org/roe',
			vancouver: 'Oireachtas. Mental Health Act 2001 [Act] [Internet]. 2020. Act no.: 25. Available from: https://example.org/roe',
			harvard: 'Oireachtas (2020) <i>Mental Health Act 2001</i>. Act 25. Available at: https://example.org/roe.',
			chicago: 'Oireachtas. 2020. “Mental Health Act 2001.” Act 25. https://example.org/roe.',
		},
	],
	[
		'a law by its title alone, whose number is no report’s',
		work('legislation', { author: undefined, title: 'Mental Health Act 2001', number: '25' }).csl,
		{
			apa: '<i>Mental Health Act 2001</i> (Law No. 25). (2020). https://example.org/roe',
			vancouver: 'Mental Health Act 2001 [Law] [Internet]. 2020. Law no.: 25. Available from: https://example.org/roe',
			harvard: '<i>Mental Health Act 2001</i> (2020). Law 25. Available at: https://example.org/roe.',
			chicago: '“Mental Health Act 2001.” 2020. Law 25. https://example.org/roe.',
		},
	],
	[
		'an article with a number in the place of pages',
		sourceWork({
			csl: work('article-journal', { 'container-title': 'Journal of Examples', volume: '4', number: 'e123', URL: undefined }).csl,
		}).csl,
		{
			apa: 'Roe, A. (2020). Peer support at work. <i>Journal of Examples</i>, <i>4</i>, e123.',
			vancouver: 'Roe A. Peer support at work. Journal of Examples. 2020;4:e123.',
			harvard: 'Roe, A. (2020) ‘Peer support at work’, <i>Journal of Examples</i>, 4, p. e123.',
			chicago: 'Roe, Ann. 2020. “Peer Support at Work.” <i>Journal of Examples</i> 4: e123.',
		},
	],
];

test.each(OTHER_TYPES)('%s, in every style', (_, item, expected) => {
	expect(Object.fromEntries(STYLE_IDS.map((style) => [style, toReference(item, style)]))).toEqual(expected);
});

describe('a type that a style knows little of has a name in a sentence', () => {
	test.each(OTHER_TYPES)('%s', (_, item) => {
		const citations = toCitations([{ csl: item }]);
		const name = item.author === undefined ? item.title : (citations.narrative({ key: item.id }).author ?? '');
		expect(citations.label(item.id)).toBe(`${name}, 2020`);
		expect(citations.narrative({ key: item.id })).toEqual({ author: name, year: '(2020)' });
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
