import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext, watch } from './browser.ts';

const TOPIC = '/supervision/who-supervises/';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses Tab until an element is focused, at the most so many times. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`Tab did not reach ${selector}`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');

describe('a citation card', () => {
	test('opens from the keyboard, takes the focus, closes with Escape and gives the focus back', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await context.newPage();
		await page.goto(TOPIC);
		await tabTo(page, '.statement .cite a');
		const citation = await focused(page);
		await page.keyboard.press('Enter');
		const card = page.locator('#citation-card');
		await card.waitFor({ state: 'visible' });
		expect(await page.evaluate(() => document.querySelector('#citation-card')?.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
		expect(await focused(page)).toBe(citation);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('does not open when the pointer rests on the citation', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto(TOPIC);
		await page.locator('.statement .cite a').first().hover();
		await page.waitForTimeout(600);
		expect(await page.locator('#citation-card').isVisible()).toBe(false);
		await context.close();
	});

	test('leads to the source’s page, and Back to where the reader was', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto(TOPIC);
		await page.locator('.statement a[href^="#ref-"]').first().click();
		await page.locator('#citation-card a[href^="/sources/"]').first().click();
		await page.waitForURL(/\/sources\/[a-z0-9-]+\/$/);
		expect(await page.locator('h1').count()).toBe(1);
		await page.locator(`a[href^="${TOPIC}#"]`).first().waitFor();
		await page.goBack();
		await page.waitForURL((url) => url.pathname === TOPIC);
		await context.close();
	});
});

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
		const back = page.locator(`${target ?? ''} a[href^="#cite-"]`).first();
		const place = await back.getAttribute('href');
		await back.click();
		expect(await page.locator(place ?? '').count()).toBe(1);
	});

	test('every word of a topic is there: statements, whys, table and references', async () => {
		const page = await context.newPage();
		await page.goto(TOPIC);
		for (const selector of ['.statement', 'table caption', 'li[id^="ref-"]'])
			expect(await page.locator(selector).first().isVisible()).toBe(true);
	});

	test('the search page says that search needs it and offers the contents', async () => {
		const page = await context.newPage();
		await page.goto('/search/?q=training');
		expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/);
		expect(await page.locator('main a[href="/training/"]').count()).toBeGreaterThan(0);
	});
});
