import { parseHTML } from 'linkedom';
import { afterAll, expect, test } from 'vitest';
import { toReference } from '../../src/citation/citations.ts';
import { STYLE_IDS } from '../../src/citation/style.ts';
import { holdsFor, report, written } from '../hostile.ts';
import { worksOf } from '../unit/export/works.ts';

const letters = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

afterAll(report);

test('a reference in any style has words and italics alone, and the words of the title', () => {
	holdsFor(
		'a reference, in four styles',
		written,
		(text) => {
			for (const one of worksOf(text).slice(0, 2))
				for (const style of STYLE_IDS) {
					const { document } = parseHTML(`<html><body><p>${toReference(one.csl, style)}</p></body></html>`);
					const elements = [...document.querySelectorAll('p, p *, body > *')];
					expect(elements.filter(({ localName, attributes }) => !['p', 'i'].includes(localName) || attributes.length > 0)).toEqual([]);
					expect(document.querySelectorAll('p').length).toBe(1);
					expect(letters(document.body.textContent)).toContain(letters(text));
				}
		},
		60,
	);
});
