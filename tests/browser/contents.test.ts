import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';

const TOPIC = '/training/length-and-form/';
const TITLE = 'Length, form and cost';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the contents beside a text mark the one place that the reader has come to, and keep it in sight', async () => {
	const context = await openContext(browser, { viewport: { width: 1440, height: 500 } });
	const page = await context.newPage();
	await page.goto(TOPIC);
	const marked = page.locator('.contents-wide [aria-current]');
	expect(await marked.count()).toBe(0);
	const hashes = await page.locator('.contents-wide a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
	for (const hash of ['#what-studies-found', '#programmes', '#references']) {
		expect(hashes).toContain(hash);
		await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), hash.slice(1));
		await page.locator(`.contents-wide a[href="${hash}"][aria-current="location"]`).waitFor();
		expect(await marked.count()).toBe(1);
		const [line, box] = await Promise.all([marked.boundingBox(), page.locator('.contents-wide').boundingBox()]);
		expect(line && box && line.y >= box.y && line.y + line.height <= box.y + box.height, hash).toBe(true);
	}
	await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
	await page.locator(`.contents-wide a[href="${hashes.at(-1)}"][aria-current]`).waitFor();
	await context.close();
});

test('without script the contents lead to each place and mark none', async () => {
	const context = await openContext(browser, { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(TOPIC);
	await page.locator('.contents-wide a[href="#references"]').click();
	expect(new URL(page.url()).hash).toBe('#references');
	expect(await page.locator('.contents [aria-current]').count()).toBe(0);
	await context.close();
});

/** Every topic of the guide is two steps from any page: by its section on a desk, by the home page on a phone. */
test.each([
	['a phone', { width: 360, height: 740 }, '.menu a[href="/topics/"]', `.section-card a[href="${TOPIC}"]`],
	['a desk', { width: 1440, height: 900 }, '.menu a[href="/topics/"]', `.section-card a[href="${TOPIC}"]`],
])('on %s a topic of another section is two steps away', async (_, viewport, first, second) => {
	const context = await openContext(browser, { viewport });
	const page = await context.newPage();
	await page.goto('/supervision/who-supervises/');
	await page.locator(first).click();
	await page.locator(second).click();
	await page.waitForURL(`**${TOPIC}`);
	await context.close();
});

test('on a phone a section is two steps away, and so is each place of a long page', async () => {
	const context = await openContext(browser, { viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(TOPIC);
	await page.locator('.contents-narrow summary').click();
	await page.locator('.contents-narrow a[href="#references"]').click();
	expect(new URL(page.url()).hash).toBe('#references');
	await page.locator('.menu a[href="/topics/"]').click();
	await page.locator('.section-card a[href="/recruitment/"]').click();
	await page.waitForURL('**/recruitment/');
	await context.close();
});

test('a topic says where it is and what comes next, and related topics lead to each other', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto(TOPIC);
	expect(await page.locator('.breadcrumb [aria-current="page"]').textContent()).toBe(TITLE);
	expect(await page.locator('.menu [aria-current]').textContent()).toContain('Topics');
	expect(await page.locator('.pager a[rel]').evaluateAll((links) => links.map((link) => link.getAttribute('rel')))).toEqual([
		'prev',
		'next',
	]);
	const related = await page.locator('.related a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(related.length).toBeGreaterThan(0);
	for (const path of related) {
		await page.goto(path);
		expect(await page.locator(`.related a[href="${TOPIC}"]`).count(), path).toBe(1);
	}
	await context.close();
});
