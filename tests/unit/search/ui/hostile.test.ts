import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { statementItem } from '../../../../src/components/briefing/briefing-text.ts';
import type { Card } from '../../../../src/search/query/card.ts';
import { formatQuery, parseQuery, tidy } from '../../../../src/search/query/query.ts';
import { resultItem } from '../../../../src/search/ui/results.ts';
import { stem, wordsOf } from '../../../../src/reading/words.ts';
import { anything, holdsFor, report } from '../../../hostile.ts';

beforeAll(() => {
	vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document);
});
afterAll(() => {
	vi.unstubAllGlobals();
	report();
});

/** The elements in an element, and all its text. */
const shown = (element: Element) => ({
	elements: [...element.querySelectorAll('*')].map(({ localName }) => localName),
	text: element.textContent,
});

test('a query comes back from its address as it was typed, and leads to no other place', () => {
	holdsFor('an address of the search page', anything, (text) => {
		const search = formatQuery({ words: text, chosen: {} });
		const url = new URL(`/search/${search}`, 'https://guide.example');
		expect([url.origin, url.pathname, url.hash]).toEqual(['https://guide.example', '/search/', '']);
		expect([...url.searchParams.keys()].filter((name) => name !== 'q')).toEqual([]);
		expect(parseQuery(url.search, []).words).toBe(tidy(text));
		expect(tidy(text).isWellFormed()).toBe(true);
	});
});

test('a result shows every text as a text, with nothing but marks in it, and leads to its own page', () => {
	holdsFor('a search result', anything, (text) => {
		const card: Card = { url: '/training/#x', kind: 'source', title: text, label: text, notes: [text], quote: text };
		const asked = wordsOf(text).flatMap(({ parts }) => parts.map(stem));
		const item = resultItem(card, '/', asked, [text]);
		const { elements, text: words } = shown(item);
		expect(elements.filter((name) => !['a', 'p', 'strong', 'mark'].includes(name))).toEqual([]);
		expect(item.querySelector('a')?.textContent).toBe(text);
		expect(item.querySelector('a')?.getAttribute('href')).toBe('/training/#x');
		expect(words).toContain(`Without: ${text}`);
		expect(item.querySelector('.detail')?.textContent).toBe(`${text} · ${text}`);
	});
});

test('a briefing shows a statement’s words as words', () => {
	holdsFor('a statement of a briefing', anything, (text) => {
		const statement = { number: '1.1.1', path: '/x/', label: text, reason: `Why: ${text}`, text: [text, { cite: [text] }] };
		const item = statementItem('x', statement as Parameters<typeof statementItem>[1], { keys: [], base: '/', editable: false });
		const { elements } = shown(item);
		expect(elements).toEqual(['h2', 'a', 'span', 'p', 'span', 'p']);
		expect(item.querySelector('.statement-text')?.textContent).toBe(text + text);
		expect(item.querySelector('.certainty')?.textContent).toBe(`Why: ${text}`);
	});
});
