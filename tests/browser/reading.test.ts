import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';

const TOPIC = '/supervision/who-supervises/';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without JavaScript', () => {
	let context: BrowserContext;
	beforeAll(async () => {
		context = await openContext(browser, { javaScriptEnabled: false });
	});
	afterAll(() => context.close());

	test('a citation is a link to its reference, which leads back', async () => {
		const page = await context.newPage();
		await page.goto(TOPIC);
		const citation = page.locator('.statement a[href^="#ref-"]').first();
		const target = await citation.getAttribute('href');
		await citation.click();
		expect(new URL(page.url()).hash).toBe(target);
		// The link leads to the fact itself, and the browser unfolds the entry around it.
		const fact = page.locator(`[id="${target?.slice(1) ?? ''}"]`);
		await fact.waitFor();
		const back = page.locator('.reference-list > li', { has: fact }).locator('a[href^="#cite-"]').first();
		const place = await back.getAttribute('href');
		await back.click();
		expect(await page.locator(place ?? '').count()).toBe(1);
	});

	test('every word of a topic is there: statements, whys, table and references', async () => {
		const page = await context.newPage();
		await page.goto(TOPIC);
		// Each fold that one sees, and those that come to sight in it.
		const folded = page.locator('main details:not([open]) > summary:visible');
		while ((await folded.count()) > 0) await folded.first().click();
		for (const selector of ['.statement', '.why', 'table caption', '.reference-list > li', '.reference-list .reference']) {
			const all = page.locator(selector);
			expect([selector, await all.count()]).not.toEqual([selector, 0]);
			expect([selector, await all.filter({ visible: false }).count()]).toEqual([selector, 0]);
		}
	});

	test('the search page says that search needs it and offers the contents', async () => {
		const page = await context.newPage();
		await page.goto('/search/?q=training');
		expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/);
		expect(await page.locator('main a[href="/training/"]').count()).toBeGreaterThan(0);
	});
});
