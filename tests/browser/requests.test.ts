import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LONG_PAGE, typeOfPage } from '../../bench/page-types.ts';
import { launchBrowser, openContext, origin } from './browser.ts';
import { findPages } from './pages.ts';
import { lookAt } from './walk.ts';

/** What a first load may ask for, the page itself among it, and the script that it may run, in bytes of brotli. */
const REQUESTS = 4;
const SCRIPT = 2_048;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Of each kind of page the three with the most in them: those of a kind are made by one template. */
function heaviestPages(): string[] {
	const ordinary = findPages(inject('site')).filter(({ path }) => typeOfPage(path) !== LONG_PAGE);
	const byType = Map.groupBy(ordinary, ({ path }) => typeOfPage(path));
	return [...byType.values()]
		.flatMap((pages) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3))
		.map(({ path }) => path);
}

test('a first load asks for four files at the most, all of the site, runs little script, and moves nothing', async () => {
	// Most of the time of a load is waiting for what else the page might ask for: several wait together.
	const over = await lookAt(heaviestPages(), 4, async (path) => {
		const context = await openContext(browser);
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			const note = (list: PerformanceObserverEntryList) => {
				for (const entry of list.getEntries())
					(window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
			};
			new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		const files = asked.filter((url) => !url.endsWith('/favicon.ico') && !url.endsWith('/favicon.svg'));
		const scripts = files.filter((url) => url.endsWith('.js')).map((url) => join(inject('site'), new URL(url).pathname));
		const script = scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
		const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
		await context.close();
		return [
			...(files.length > REQUESTS ? [`${files.length} requests: ${files.map((url) => new URL(url).pathname).join(' ')}`] : []),
			...(files.some((url) => !url.startsWith(origin())) ? ['a third party’s file'] : []),
			...(script > SCRIPT ? [`${script} bytes of script`] : []),
			...(shift > 0 ? [`the layout shifts by ${shift}`] : []),
		];
	});
	expect(over).toEqual([]);
});
