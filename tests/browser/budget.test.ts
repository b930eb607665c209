import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type Budget, weigh } from '../../testing/budgets.ts';
import { findPages } from '../../testing/built-pages.ts';
import { CARD, LONG_PAGE, typeOfPage } from '../../testing/page-types.ts';
import { WHOLE } from '../whole.ts';
import { expectWithin } from './budgets.ts';

/** A third of the way that Brotli can go takes a thirtieth of the time, and no less room: what fits so fits. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** So many of the longest pages are packed: no shorter one is heavier. */
const LONGEST = 200;
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
	const all = findPages(inject('site'))
		.filter(({ path }) => ![LONG_PAGE, CARD].includes(typeOfPage(path)))
		.sort((a, b) => b.html.length - a.html.length);
	expect(all.length).toBeGreaterThan(500);
	const toPart = ({ path, html }: (typeof all)[number]): Part => {
		const linked = [...html.matchAll(SHEETS)].map(([, address = '']) => address);
		const styles = linked.reduce((sum, address) => sum + sizeOf(address), 0);
		return {
			path,
			quick: brotliCompressSync(html, QUICK).length + styles,
			weight: () => brotliCompressSync(html).length + styles,
		};
	};
	expectWithin('page', heavy('page', all.slice(0, WHOLE ? Infinity : LONGEST).map(toPart)));
	const middle = all.slice(Math.floor(all.length / 2), Math.floor(all.length / 2) + 1).map(toPart);
	expectWithin(
		'medianPage',
		middle.map(({ path, weight }) => [`the median page, ${path}`, weight()]),
	);
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
