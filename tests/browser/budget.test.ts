import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { weigh } from '../../testing/budgets.ts';
import { findPages } from '../../testing/built-pages.ts';
import { CARD, LONG_PAGE, typeOfPage } from '../../testing/page-types.ts';
import { expectWithin } from './budgets.ts';

/** A third of the way that Brotli can go takes a thirtieth of the time, and no less room: what fits so fits. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

test('HTML and styles of every ordinary page fit their budgets, the largest and the median', () => {
	const sheets = new Map<string, number>();
	const sizeOf = (path: string) => {
		const size = sheets.get(path) ?? brotliCompressSync(readFileSync(join(inject('site'), path))).length;
		sheets.set(path, size);
		return size;
	};
	const pages = findPages(inject('site'))
		.filter(({ path }) => ![LONG_PAGE, CARD].includes(typeOfPage(path)))
		.map(({ path, html }) => {
			const linked = [...parseHTML(html).document.querySelectorAll('link[rel="stylesheet"]:not([media="print"])')];
			const styles = linked.reduce((sum, sheet) => sum + sizeOf(sheet.getAttribute('href') ?? ''), 0);
			return { path, most: brotliCompressSync(html, QUICK).length + styles, weight: () => brotliCompressSync(html).length + styles };
		})
		.sort((a, b) => a.most - b.most);
	expect(pages.length).toBeGreaterThan(500);
	const heavy = pages.filter(({ path, most }) => Object.values(weigh('page', [[path, most]])).flat().length > 0);
	expectWithin(
		'page',
		heavy.map(({ path, weight }) => [path, weight()]),
	);
	const middle = pages[Math.floor(pages.length / 2)];
	expectWithin('medianPage', middle ? [[`the median page, ${middle.path}`, middle.weight()]] : []);
});

test('the card of every statement fits its budget', () => {
	const cards = findPages(inject('site')).filter(({ path }) => typeOfPage(path) === CARD);
	expect(cards.length).toBeGreaterThan(300);
	expectWithin(
		'card',
		cards.map(({ path, html }) => [path, brotliCompressSync(html).length]),
	);
});
