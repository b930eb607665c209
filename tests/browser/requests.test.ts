import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findPages } from '../../testing/built-pages.ts';
import { LONG_PAGE, typeOfPage } from '../../testing/page-types.ts';
import { WHOLE } from '../whole.ts';
import { launchBrowser, openContext, origin } from './browser.ts';
import { expectWithin } from './budgets.ts';
import { lookAt } from './walk.ts';

/** Queries of the three readers, each with nothing loaded before. */
const QUERIES = ['supervision', 'hospital readmission', 'job description', 'gillard 2022', 'sueprvision'] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Of each kind of page the one with the most in it: those of a kind are made by one template. */
function heaviestPages(): string[] {
	const ordinary = findPages(inject('site')).filter(({ path }) => typeOfPage(path) !== LONG_PAGE);
	const byType = Map.groupBy(ordinary, ({ path }) => typeOfPage(path));
	return [...byType.values()]
		.flatMap((pages) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, WHOLE ? 3 : 1))
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

/** What a file of the site weighs on its way: what is packed already is not packed again. */
function weightOf(address: string): number {
	const bytes = readFileSync(join(inject('site'), new URL(address).pathname));
	return Math.min(bytes.length, brotliCompressSync(bytes).length);
}
const isFont = (address: string) => address.endsWith('.woff2');
const totalOf = (addresses: readonly string[]) => addresses.reduce((sum, address) => sum + weightOf(address), 0);

test('a first load asks for few files, all of the site, runs little script, and moves nothing', async () => {
	const requests = new Map<string, number>();
	const scripts = new Map<string, number>();
	const fonts = new Map<string, number>();
	// Most of the time of a load is waiting for what else the page might ask for: several wait together.
	const over = await lookAt(heaviestPages(), 4, async (path) => {
		const context = await openContext(browser);
		const { page, shift } = await openWatched(context);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(path, { waitUntil: 'networkidle' });
		const files = asked.filter((url) => !url.endsWith('/favicon.ico') && !url.endsWith('/favicon.svg'));
		requests.set(path, files.length);
		scripts.set(path, totalOf(files.filter((url) => url.endsWith('.js'))));
		fonts.set(path, totalOf(files.filter(isFont)));
		const moved = await shift();
		await context.close();
		return [...moved, ...(files.some((url) => !url.startsWith(origin())) ? ['a third party’s file'] : [])];
	});
	expect(over).toEqual([]);
	expectWithin('requests', requests);
	expectWithin('script', scripts);
	expectWithin('fonts', fonts);
});

test('a first search with nothing loaded fits its budget', async () => {
	const costs = new Map<string, number>();
	for (const query of QUERIES) {
		const context = await openContext(browser);
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => void (request.isNavigationRequest() || asked.push(request.url())));
		await page.goto(`/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
		await page.locator('#results[data-state="done"] > li').first().waitFor();
		costs.set(`“${query}”`, totalOf(asked.filter((url) => !url.includes('/favicon.') && !isFont(url))));
		await context.close();
	}
	expectWithin('firstSearch', costs);
	expect(Math.min(...costs.values())).toBeGreaterThan(50_000);
});

test('a page that comes in pieces moves nothing that is being read', async () => {
	const { address, stop } = await serveInPieces(inject('site'));
	const moved = await lookAt(heaviestPages(), 4, async (path) => {
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
