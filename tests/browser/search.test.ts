import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext, watch } from './browser.ts';
import { settled } from './searching.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a search from the home page lands on a statement', async () => {
	const context = await openContext(browser);
	const complaints = watch(context);
	const page = await context.newPage();
	await page.goto('/');
	await page.locator('main input[name="q"]').fill('line management apart from supervision');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\/\?q=/);
	await settled(page);
	const first = page.locator('#results > li > a[href*="/supervision/"][href*="#"]').first();
	const id = (await first.getAttribute('href'))?.split('#')[1] ?? '';
	await first.click();
	await page.waitForURL(`**/supervision/**#${id}`);
	expect(await page.locator(`#${id}`).isVisible()).toBe(true);
	expect(complaints).toEqual([]);
	await context.close();
});

test('nothing of the engine is loaded before search is used', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	for (const path of ['/', '/search/', '/training/']) await page.goto(path, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	await context.close();
});

test('an engine that does not load ends in a message and a way to try again', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/search/?q=training');
	await page.locator('#results[data-state="error"]').waitFor({ state: 'attached' });
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await settled(page);
	expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
	await context.close();
});
