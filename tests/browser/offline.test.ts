import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { writeOfflineCopy } from '../../src/build/offline-copy.ts';
import { type KeptFile, KEPT_FILES, KEPT_SUMMARY, type KeptSummary } from '../../src/offline/kept.ts';
import { serveSite, type ServedSite } from '../serve.ts';
import { launchBrowser } from './browser.ts';
import { addressOf, results, settled } from './searching.ts';
import { SMALL_BASE } from './small-guide.ts';

/** A copy of the small guide, which is published anew in some tests. */
const site = resolve(`.test-site-${process.pid}-offline`);
const NEXT = '2031-05';
/** A copy is hundreds of files, which takes a busy machine a while: the limit only ends what hangs, in milliseconds. */
const HANGS = 120_000;
vi.setConfig({ testTimeout: HANGS, hookTimeout: HANGS });

let server: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Serves a folder to a browser that has kept nothing yet. */
async function visit(folder: string): Promise<void> {
	server = await serveSite(folder, SMALL_BASE);
	context = await browser.newContext({ baseURL: server.origin + SMALL_BASE });
	context.setDefaultTimeout(HANGS);
	complaints = [];
	context.on('console', (message) => {
		// Without a connection the browser itself notes each request that fails.
		if (message.type() === 'error' && !message.text().includes('net::ERR_')) complaints.push(message.text());
	});
	context.on('weberror', (problem) => void complaints.push(problem.error().message));
	page = await context.newPage();
}
async function leave(): Promise<void> {
	await context.close();
	await server.stop();
	expect(complaints).toEqual([]);
}

const summary = (of = site) => JSON.parse(readFileSync(join(of, KEPT_SUMMARY), 'utf8')) as KeptSummary;
const said = (words: string | RegExp, where = page) => where.locator('#offline-copy [role="status"]', { hasText: words }).waitFor();
const press = (name: string | RegExp, where = page) => where.getByRole('button', { name }).click();

async function keep(): Promise<void> {
	await page.goto('display/');
	await press('Keep this guide on this device');
	await said(/is on this device/);
}

/** Everything that a browser keeps for a site and that a copy is made of. For `evaluate`. */
const stored = async () => ({
	caches: await caches.keys(),
	workers: (await navigator.serviceWorker.getRegistrations()).length,
});

/** The guide’s own faces that did not come; what is named for the time until then is a device’s, which may lack it. For `evaluate`. */
const failedFaces = async () =>
	[...(await document.fonts.ready)]
		.filter(({ status, family }) => status === 'error' && !family.includes('until then'))
		.map(({ family }) => family);

/** Publishes another edition: every page and every search result says so, and the results lie elsewhere. */
async function publishNext(): Promise<void> {
	const edition = summary().edition;
	for (const name of readdirSync(site, { recursive: true }).map(String))
		if (name.endsWith('.html'))
			writeFileSync(join(site, name), readFileSync(join(site, name), 'utf8').replaceAll(`edition ${edition}`, `edition ${NEXT}`));
	const catalogue = join(site, 'pagefind/catalogue.json');
	const { version, ...rest } = JSON.parse(readFileSync(catalogue, 'utf8')) as { version: string };
	const cards = join(site, 'pagefind/cards');
	for (const name of readdirSync(join(cards, version))) {
		const card = join(cards, version, name);
		writeFileSync(card, readFileSync(card, 'utf8').replace('"title":"', `"title":"${NEXT} `));
	}
	renameSync(join(cards, version), join(cards, 'next'));
	writeFileSync(catalogue, JSON.stringify({ version: 'next', ...rest }));
	await writeOfflineCopy(site, NEXT);
}

/** Which edition a page is of, and whether results of its search are of the next. */
async function editions(where: Page): Promise<{ page: string; results: boolean[] }> {
	await where.goto('search/?q=supervision');
	await settled(where);
	return {
		page: /, edition ([\d-]+)/.exec((await where.locator('.footer').textContent()) ?? '')?.[1] ?? '',
		results: [...new Set((await results(where).locator('> a').allTextContents()).map((title) => title.startsWith(NEXT)))],
	};
}

describe('the guide as it is built', () => {
	beforeEach(() => visit(inject('smallSite')));
	afterEach(leave);

	test('nobody who has not pressed the button gets a worker or a cache', async () => {
		for (const path of ['./', 'display/', 'training/']) await page.goto(path);
		await page.goto('display/');
		await said(/takes \d+\.\d MB on this device/);
		expect(await page.evaluate(stored)).toEqual({ caches: [], workers: 0 });
	});

	test('the page says how much a copy takes, which are the bytes of its files, and of which edition', async () => {
		const files = JSON.parse(readFileSync(join(inject('smallSite'), KEPT_FILES), 'utf8')) as KeptFile[];
		const bytes = files.reduce(
			(sum, [path]) => sum + readFileSync(join(inject('smallSite'), path === '' || path.endsWith('/') ? `${path}index.html` : path)).length,
			0,
		);
		await page.goto('display/');
		await said(`Edition ${summary(inject('smallSite')).edition} takes ${(bytes / 1e6).toFixed(1)} MB on this device.`);
	});

	test('once kept, opens every kind of page and search without a connection, and says of others that they are not on the device', async () => {
		await keep();
		const scopes = async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname);
		expect(await page.evaluate(scopes)).toEqual([SMALL_BASE]);
		await context.setOffline(true);
		const outside = await context.newPage();
		await expect(outside.goto(`${server.origin}/training/`)).rejects.toThrow();
		await outside.close();
		for (const path of [
			'./',
			'answers/first/',
			'training/staying/',
			'tools/supervision/',
			'glossary/',
			'countries/ireland/',
			'sources/rossi-2018/',
		]) {
			await page.goto(path);
			expect([path, await page.locator('h1').textContent()]).not.toEqual([path, 'This page is not on this device']);
			expect(await page.evaluate(failedFaces)).toEqual([]);
		}
		await page.goto('search/?q=supervision');
		await settled(page);
		expect(await results(page).count()).toBeGreaterThan(3);
		await page.goto(await addressOf(results(page).first()));
		expect(await page.locator('h1').count()).toBe(1);
		await page.goto('print/');
		expect(await page.locator('h1').textContent()).toBe('This page is not on this device');
		expect(page.url()).toBe(`${server.origin}${SMALL_BASE}print/`);
		expect(await page.locator('.urgent').textContent()).toMatch(/\d{3}/);
		await page.locator('main').getByRole('link', { name: 'Glossary' }).click();
		await page.waitForURL('**/glossary/');
		// An address without its last slash is that of a page that is kept.
		await page.goto('training');
		expect(page.url()).toBe(`${server.origin}${SMALL_BASE}training/`);
		await page.goto('display/');
		await said(/is on this device/);
	});

	describe('a browser that cannot keep a copy is told so, and gets no button:', () => {
		const noButton = async () => expect(await page.locator('#offline-copy button:visible').count()).toBe(0);

		test('not by https', async () => {
			await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
			await page.goto('display/');
			await said(/https/);
			await noButton();
		});

		test('without service workers', async () => {
			await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
			await page.goto('display/');
			await said(/no service workers/);
			await noButton();
		});

		test('where storage is refused', async () => {
			await page.addInitScript(() => {
				CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
			});
			await page.goto('display/');
			await said(/lets the guide keep nothing/);
			await noButton();
		});

		test('without JavaScript', async () => {
			const plain = await browser.newContext({ baseURL: server.origin + SMALL_BASE, javaScriptEnabled: false });
			const read = await plain.newPage();
			await read.goto('display/');
			expect(await read.locator('section noscript').textContent()).toContain('Keeping a copy needs JavaScript');
			expect(await read.locator('section noscript').isVisible()).toBe(true);
			expect(await read.locator('#offline-copy').isVisible()).toBe(false);
			await plain.close();
		});
	});
});

describe('a guide that is published anew', () => {
	beforeEach(async () => {
		cpSync(inject('smallSite'), site, { recursive: true });
		await visit(site);
	});
	afterEach(async () => {
		await leave();
		rmSync(site, { recursive: true, force: true });
	});

	describe('a copy that is kept', () => {
		test('is whole, file by file', async () => {
			await keep();
			const names = await page.evaluate(() => caches.keys());
			expect(names).toHaveLength(1);
			const found = await page.evaluate(
				async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
				names[0] ?? '',
			);
			const files = JSON.parse(readFileSync(join(site, KEPT_FILES), 'utf8')) as KeptFile[];
			expect(found.toSorted()).toEqual(
				[...files.map(([path]) => SMALL_BASE + path), SMALL_BASE + KEPT_FILES, SMALL_BASE + KEPT_SUMMARY].toSorted(),
			);
			expect(found.length).toBeGreaterThan(200);
		});

		test('is removed by one button, with nothing left but what the reader chose', async () => {
			await keep();
			await page.evaluate(() => localStorage.setItem('guide-theme', 'dark'));
			await press('Remove the copy from this device');
			await said(/^Removed/);
			expect(await page.evaluate(stored)).toEqual({ caches: [], workers: 0 });
			expect(await page.evaluate(() => localStorage.getItem('guide-theme'))).toBe('dark');
			await context.setOffline(true);
			await expect(page.goto('training/')).rejects.toThrow();
		});
	});

	describe('a copy that does not become whole', () => {
		test('by a broken connection: answers nothing, says so, and goes on from there', async () => {
			let asked = 0;
			page.on('request', () => void asked++);
			await page.route('**/tools/supervision/', (route) => route.abort());
			await page.goto('display/');
			await press('Keep this guide on this device');
			await said(/The connection broke off.*A part of it is here/);
			expect(await page.evaluate(stored)).toMatchObject({ caches: [expect.any(String)], workers: 0 });
			await context.setOffline(true);
			await expect((await context.newPage()).goto('./')).rejects.toThrow();
			await context.setOffline(false);
			await page.unroute('**/tools/supervision/');
			asked = 0;
			await press('Go on keeping this guide');
			await said(/is on this device/);
			expect(asked).toBeLessThan(summary().files);
			await context.setOffline(true);
			await page.goto('tools/supervision/');
			expect(await page.locator('.tool-form').count()).toBe(1);
		});

		test('by a file that is not as the build made it', async () => {
			await page.route('**/glossary/', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'half' }));
			await page.goto('display/');
			await press('Keep this guide on this device');
			await said(/not whole/);
			expect((await page.evaluate(stored)).workers).toBe(0);
			complaints = complaints.filter((one) => !one.includes('integrity'));
		});

		test('by a device without room: says so and leaves nothing behind', async () => {
			const session = await context.newCDPSession(page);
			await page.goto('display/');
			await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: summary().bytes / 2 });
			await press('Keep this guide on this device');
			await said(/refused the room/);
			expect(await page.evaluate(stored)).toEqual({ caches: [], workers: 0 });
		});

		test('because the reader stops it: the rest waits for the next press, and the part can be removed', async () => {
			await page.route('**/tools/supervision/', () => undefined);
			await page.goto('display/');
			await press('Keep this guide on this device');
			await page.getByText(/\d\.\d MB of \d+\.\d MB/).waitFor();
			await press('Stop');
			await said(/^Stopped/);
			await press('Remove the copy from this device');
			await said(/^Removed/);
			expect(await page.evaluate(stored)).toEqual({ caches: [], workers: 0 });
		});
	});

	describe('another edition', () => {
		test('is fetched beside the old one, which open pages keep with its search, and takes over when it is alone', async () => {
			await keep();
			const other = await context.newPage();
			expect(await editions(other)).toEqual({ page: summary().edition, results: [false] });
			const before = summary();
			await publishNext();
			// Pages of the old copy go on as they were, online too.
			expect(await editions(other)).toEqual({ page: before.edition, results: [false] });
			await page.goto('display/');
			await said(new RegExp(`Edition ${before.edition} is on this device.*(anew since|newer copy is here too) \\(edition ${NEXT}\\)`));
			// The browser may have found it by itself.
			const fetchNewer = page.getByRole('button', { name: 'Fetch the newer copy' });
			const here = page.locator('#offline-copy [role="status"]', { hasText: 'A newer copy is here too' });
			await fetchNewer.or(here).first().waitFor();
			if (await fetchNewer.isVisible()) await fetchNewer.click();
			await here.waitFor();
			expect(await editions(other)).toEqual({ page: before.edition, results: [false] });
			await press('Change to the newer copy');
			await said(/Close the other window of the guide first/);
			expect(await editions(other)).toEqual({ page: before.edition, results: [false] });
			await other.close();
			await press('Change to the newer copy');
			await said(`Edition ${NEXT} is on this device`);
			await context.setOffline(true);
			expect(await editions(page)).toEqual({ page: NEXT, results: [true] });
			expect((await page.evaluate(stored)).caches).toHaveLength(1);
		});

		test('comes by itself, and takes over when the last window is closed', async () => {
			await keep();
			await publishNext();
			await page.goto('training/');
			await expect
				.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), { timeout: 60_000 })
				.toBe('installed');
			expect(await editions(page)).toMatchObject({ results: [false] });
			await page.close();
			await context.setOffline(true);
			page = await context.newPage();
			const afterNone = async () => {
				await page.goto('about:blank');
				return (await editions(page)).page;
			};
			await expect.poll(afterNone, { timeout: 60_000 }).toBe(NEXT);
			expect(await editions(page)).toEqual({ page: NEXT, results: [true] });
		});

		test('fetches only what differs', async () => {
			await keep();
			writeFileSync(
				join(site, 'glossary/index.html'),
				readFileSync(join(site, 'glossary/index.html'), 'utf8').replace('</h1>', ' anew</h1>'),
			);
			await writeOfflineCopy(site, NEXT);
			const asked: string[] = [];
			await page.goto('display/');
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			// The browser may have found it by itself.
			const fetchNewer = page.getByRole('button', { name: 'Fetch the newer copy' });
			const here = page.locator('#offline-copy [role="status"]', { hasText: 'A newer copy is here too' });
			await fetchNewer.or(here).first().waitFor();
			if (await fetchNewer.isVisible()) await fetchNewer.click();
			await here.waitFor();
			expect(asked.filter((path) => !path.startsWith(`${SMALL_BASE}offline`))).toSatisfy((paths: string[]) =>
				paths.every((path) => path === `${SMALL_BASE}glossary/`),
			);
		});
	});
});
