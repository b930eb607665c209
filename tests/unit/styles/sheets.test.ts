import { describe, expect, test } from 'vitest';
import { SHEET_TEXTS } from '../../../src/styles/sheets.ts';

describe.each(Object.entries(SHEET_TEXTS))('the sheet %s', (_, css) => {
	test('is whole: it asks for no other file, whose address would change with the base path', () => {
		expect(css).not.toMatch(/@import|url\(/);
	});

	test('can stand inside a page: nothing in it ends the element', () => {
		expect(css).not.toMatch(/<\/|<!--/);
	});

	test('says something wherever it names a property: `border-image: none` is one that is made shorter to nothing', () => {
		expect(css).not.toMatch(/[{;](?!--)[\w-]+:[;}]/);
	});

	test('has what all pages share and how they print', () => {
		expect(css).toMatch(/@layer tokens\b.*light-dark\(.*@media print/s);
	});
});

test('no two kinds of page have the same sheet', () => {
	const texts = Object.values(SHEET_TEXTS);
	expect(new Set(texts).size).toBe(texts.length);
});
