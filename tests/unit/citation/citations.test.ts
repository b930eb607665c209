import { describe, expect, test } from 'vitest';
import { toCitations } from '../../../src/citation/citations.ts';
import { STYLE_IDS } from '../../../src/citation/style.ts';
import type { CslItem } from '../../../src/schema/source.ts';
import { source, sourceText } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const { csl: ROE } = source('roe-2020');
/** Works that differ from Roe’s article of 2020 in some fields. */
const sourcesOf = (...works: (Partial<CslItem> & { id: string })[]) => [
	...evidenceOf(
		Object.fromEntries(works.map((work) => [`sources/${work.id}.json`, sourceText(work.id, { csl: { ...ROE, DOI: undefined, ...work } })])),
	).guide.sources.values(),
];
const citationsOf = (...works: Parameters<typeof sourcesOf>) => toCitations(sourcesOf(...works));
const HSE = { author: [{ literal: 'Health Service Executive' }] };
const people = (...families: string[]) => ({ author: families.map((family) => ({ family, given: 'Ann' })) });

describe('in a text', () => {
	const { inText, label, narrative } = citationsOf(
		{ id: 'one-2020', ...people('One') },
		{ id: 'two-2020', ...people('Repper', 'Carter') },
		{ id: 'three-2020', ...people('Gillard', 'Foster', 'White') },
		{ id: 'hse-2020', ...HSE },
		{ id: 'undated', ...people('Mead'), issued: undefined },
		{ id: 'particle-2020', author: [{ family: 'Beer', 'non-dropping-particle': 'de', given: 'Carli' }] },
	);

	test.each([
		['one author', 'one-2020', 'One, 2020', 'One', '(2020)'],
		['two authors', 'two-2020', 'Repper & Carter, 2020', 'Repper & Carter', '(2020)'],
		['three authors', 'three-2020', 'Gillard et al., 2020', 'Gillard et al.', '(2020)'],
		['a body, whole', 'hse-2020', 'Health Service Executive, 2020', 'Health Service Executive', '(2020)'],
		['no date', 'undated', 'Mead, n.d.', 'Mead', '(n.d.)'],
		['a particle', 'particle-2020', 'de Beer, 2020', 'de Beer', '(2020)'],
	])('a work with %s', (_, key, expected, author, year) => {
		expect(label(key)).toBe(expected);
		expect(narrative({ key })).toEqual({ author, year });
	});

	test('takes prefix, locator and suffix', () => {
		expect(inText({ key: 'one-2020', prefix: 'see', label: 'page', locator: '3' })).toBe('see One, 2020, p. 3');
		expect(inText({ key: 'one-2020', label: 'page', locator: '3–4', suffix: 'and elsewhere' })).toBe('One, 2020, pp. 3–4, and elsewhere');
		expect(inText({ key: 'one-2020', label: 'chapter', locator: '2' })).toBe('One, 2020, Chapter 2');
		expect(narrative({ key: 'one-2020', label: 'page', locator: '3' })).toEqual({ author: 'One', year: '(2020, p. 3)' });
	});

	test('leaves out the author where the text has named them', () => {
		expect(inText({ key: 'one-2020', suppressAuthor: true })).toBe('2020');
	});

	test('stays readable for a key that is no source’s: the checks name it', () => {
		expect(inText({ key: 'nobody' })).toBe('nobody');
		expect(narrative({ key: 'nobody' })).toEqual({ author: 'nobody', year: '' });
	});
});

describe('in a list of references', () => {
	const referenceOf = (work: Partial<CslItem>) => citationsOf({ id: 'one-2020', ...people('One'), ...work }).reference('one-2020');

	test('an article with all that it can have', () => {
		expect(referenceOf({ volume: '12', issue: '3', page: '4-9', DOI: '10.5555/one' })).toBe(
			'One, A. (2020). Peer support at work. <i>Journal of Examples</i>, <i>12</i>(3), 4–9. https://doi.org/10.5555/one',
		);
	});

	test.each([
		['volume', { issue: '3', page: '4-9' }, 'One, A. (2020). Peer support at work. <i>Journal of Examples</i>, 4–9.'],
		['issue', { volume: '12', page: '4-9' }, 'One, A. (2020). Peer support at work. <i>Journal of Examples</i>, <i>12</i>, 4–9.'],
		['pages', { volume: '12', issue: '3' }, 'One, A. (2020). Peer support at work. <i>Journal of Examples</i>, <i>12</i>(3).'],
		['volume, issue and pages', {}, 'One, A. (2020). Peer support at work. <i>Journal of Examples</i>.'],
		['journal', { 'container-title': undefined }, 'One, A. (2020). <i>Peer support at work</i>.'],
		['date', { issued: undefined }, 'One, A. (n.d.). Peer support at work. <i>Journal of Examples</i>.'],
		['author', { author: undefined }, 'Peer support at work. (2020). <i>Journal of Examples</i>.'],
		['given name', { author: [{ family: 'One' }] }, 'One. (2020). Peer support at work. <i>Journal of Examples</i>.'],
	] as const)('an article without %s ends as any other', (_, work, expected) => {
		expect(referenceOf(work as Partial<CslItem>)).toBe(expected);
	});

	test('keeps a body whole', () => {
		expect(referenceOf({ ...HSE, type: 'report', publisher: 'Dublin Press' })).toContain('Health Service Executive. (2020)');
	});

	test('escapes what would be markup', () => {
		const html = referenceOf({ title: 'Pay & <img src=x onerror=alert(1)>' });
		expect(html).not.toMatch(/<(?!\/?i>)/);
		expect(html).toContain('Pay &#38; &#60;img src=x');
	});

	test('tells works of one author and year apart by letters, alike in text and list', () => {
		const { label, reference } = citationsOf(
			{ id: 'one-2020a', ...people('One'), title: 'An early work' },
			{ id: 'one-2020b', ...people('One'), title: 'Beside it' },
		);
		expect([label('one-2020a'), label('one-2020b')]).toEqual(['One, 2020a', 'One, 2020b']);
		expect(reference('one-2020a')).toContain('(2020a). An early work');
		expect(reference('one-2020b')).toContain('(2020b). Beside it');
	});
});

test('two sets of works stay apart, whichever is asked last', () => {
	const first = citationsOf({ id: 'one-2020', ...people('One') });
	const second = citationsOf({ id: 'two-2021', ...people('Two') });
	expect([first.label('one-2020'), second.label('two-2021'), first.label('one-2020')]).toEqual(['One, 2020', 'Two, 2020', 'One, 2020']);
	expect(first.label('two-2021')).toBe('two-2021');
});

test('every reference of a list names its author, whoever stands before it, in every style', () => {
	const sources = sourcesOf({ id: 'one-2020', ...people('One') }, { id: 'two-2020', ...people('One'), issued: { 'date-parts': [[2019]] } });
	for (const style of STYLE_IDS) {
		const citations = toCitations(sources, style);
		expect(['one-2020', 'two-2020'].map(citations.reference).filter((html) => !html.startsWith('One'))).toEqual([]);
	}
});
