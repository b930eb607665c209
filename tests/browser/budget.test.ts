import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type Budget, weigh } from '../../testing/budgets.ts';
import { findPages } from '../../testing/built-pages.ts';
import { CARD, LONG_PAGE, typeOfPage } from '../../testing/page-types.ts';
import { expectWithin } from './budgets.ts';

/** A third of the way that Brotli can go takes a thirtieth of the time, and no less room: what fits so fits. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The links to the sheets of a page that are not for print alone. */
const SHEETS = /<link (?=[^>]*rel="stylesheet")(?![^>]*media="print")[^>]*href="([^"]+)"/g;

/** What is heavier than a budget, packed quickly, with what it weighs packed well: what fits packed quickly fits. */
const heavy = (of: Budget, parts: readonly Part[]) =>
	parts
		.filter(({ path, quick }) => Object.values(weigh(of, [[path, quick]])).flat().length > 0)
		.map(({ path, weight }): [string, number] => [path, weight()]);
interface Part {
	path: string;
	/** Bytes packed quickly. */
	quick: number;
	/** Bytes packed well. */
	weight: () => number;
}

test('HTML and styles of every ordinary page fit their budgets, the largest and the median', () => {
	const sheets = new Map<string, number>();
	const sizeOf = (path: string) => {
		const size = sheets.get(path) ?? brotliCompressSync(readFileSync(join(inject('site'), path))).length;
		sheets.set(path, size);
		return size;
	};
	const pages = findPages(inject('site'))
		.filter(({ path }) => ![LONG_PAGE, CARD].includes(typeOfPage(path)))
		.map(({ path, html }): Part => {
			const linked = [...html.matchAll(SHEETS)].map(([, address = '']) => address);
			const styles = linked.reduce((sum, address) => sum + sizeOf(address), 0);
			return {
				path,
				quick: brotliCompressSync(html, QUICK).length + styles,
				weight: () => brotliCompressSync(html).length + styles,
			};
		})
		.sort((a, b) => a.quick - b.quick);
	expect(pages.length).toBeGreaterThan(500);
	expectWithin('page', heavy('page', pages));
	const middle = pages[Math.floor(pages.length / 2)];
	expectWithin('medianPage', middle ? [[`the median page, ${middle.path}`, middle.weight()]] : []);
});

test('the card of every statement fits its budget', () => {
	const cards = findPages(inject('site'))
		.filter(({ path }) => typeOfPage(path) === CARD)
		.map(({ path, html }): Part => {
			return { path, quick: brotliCompressSync(html, QUICK).length, weight: () => brotliCompressSync(html).length };
		});
	expect(cards.length).toBeGreaterThan(300);
	expectWithin('card', heavy('card', cards));
});
