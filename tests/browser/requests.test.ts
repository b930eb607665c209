import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LONG_PAGE, typeOfPage } from '../../testing/page-types.ts';
import { launchBrowser, openContext, origin } from './browser.ts';
import { findPages } from '../../testing/built-pages.ts';
import { lookAt } from './walk.ts';

/** What a first load may ask for, the page itself among it, and the script that it may run, in bytes of brotli. */
const REQUESTS = 4;
const SCRIPT = 2_048;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Of each kind of page those with the most in them: those of a kind are made by one template. */
function heaviestPages(ofKind: number): string[] {
	const ordinary = findPages(inject('site')).filter(({ path }) => typeOfPage(path) !== LONG_PAGE);
	const byType = Map.groupBy(ordinary, ({ path }) => typeOfPage(path));
	return [...byType.values()]
		.flatMap((pages) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, ofKind))
		.map(({ path }) => path);
}

/** A page that sums up how far its layout shifts. */
async function openWatched(context: BrowserContext): Promise<{ page: Page; shift: () => Promise<string[]> }> {
	const page = await context.newPage();
	await page.addInitScript(() => {
		Object.assign(window, { shift: 0 });
		const note = (list: PerformanceObserverEntryList) => {
			for (const entry of list.getEntries())
				(window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
		};
		new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
	});
	return {
		page,
		shift: async () => {
			const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
			return shift > 0 ? [`the layout shifts by ${shift}`] : [];
		},
	};
}

/** Serves a site as a slow line brings it: pages in pieces of 1,500 bytes, the least that a network sends at a time. */
async function serveInPieces(site: string): Promise<{ address: string; stop: () => void }> {
	const server = createServer(async ({ url = '' }, response) => {
		const page = url.endsWith('/') || url.endsWith('.html');
		response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : url.endsWith('.js') ? 'text/javascript' : 'image/svg+xml');
		const bytes = readFileSync(join(site, url.endsWith('/') ? `${url}index.html` : url));
		const size = page ? 1_500 : bytes.length;
		for (let from = 0; from < bytes.length; from += size) {
			response.write(bytes.subarray(from, from + size));
			await wait(page ? 20 : 0);
		}
		response.end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
}

test('a first load asks for four files at the most, all of the site, runs little script, and moves nothing', async () => {
	// Most of the time of a load is waiting for what else the page might ask for: several wait together.
	const over = await lookAt(heaviestPages(3), 4, async (path) => {
		const context = await openContext(browser);
		const { page, shift } = await openWatched(context);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(path, { waitUntil: 'networkidle' });
		const files = asked.filter((url) => !url.endsWith('/favicon.ico') && !url.endsWith('/favicon.svg'));
		const scripts = files.filter((url) => url.endsWith('.js')).map((url) => join(inject('site'), new URL(url).pathname));
		const script = scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
		const moved = await shift();
		await context.close();
		return [
			...moved,
			...(files.length > REQUESTS ? [`${files.length} requests: ${files.map((url) => new URL(url).pathname).join(' ')}`] : []),
			...(files.some((url) => !url.startsWith(origin())) ? ['a third party’s file'] : []),
			...(script > SCRIPT ? [`${script} bytes of script`] : []),
		];
	});
	expect(over).toEqual([]);
});

test('a page that comes in pieces moves nothing that is being read', async () => {
	const { address, stop } = await serveInPieces(inject('site'));
	const moved = await lookAt(heaviestPages(1), 4, async (path) => {
		const context = await openContext(browser, { baseURL: address });
		const { page, shift } = await openWatched(context);
		await page.goto(path, { waitUntil: 'networkidle' });
		const said = await shift();
		await context.close();
		return said;
	});
	stop();
	expect(moved).toEqual([]);
});
