import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { LONG_PAGE, typeOfPage } from '../../src/page-types.ts';
import { expectWithin } from './budgets.ts';
import { findPages } from './pages.ts';

test('HTML and styles of every ordinary page fit their budgets, the largest and the median', () => {
	const styles = new Map<string, number>();
	const sizeOf = (path: string) => {
		const size = styles.get(path) ?? brotliCompressSync(readFileSync(join(inject('site'), path))).length;
		styles.set(path, size);
		return size;
	};
	const costs = findPages(inject('site'))
		.filter(({ path }) => typeOfPage(path) !== LONG_PAGE)
		.map(({ path, html }): [string, number] => {
			const sheets = parseHTML(html).document.querySelectorAll('link[rel="stylesheet"]:not([media="print"])');
			const linked = [...sheets].reduce((sum, sheet) => sum + sizeOf(sheet.getAttribute('href') ?? ''), 0);
			return [path, brotliCompressSync(html).length + linked];
		});
	expect(costs.length).toBeGreaterThan(500);
	const median = costs.map(([, cost]) => cost).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
	expectWithin('page', costs);
	expectWithin('medianPage', [['the median of all pages', median]]);
});
