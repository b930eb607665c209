import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([true, false])('a small number leads to its statement and opens the list, with scripts: %s', async (javaScriptEnabled) => {
	const context = await openContext(browser, { javaScriptEnabled });
	const page = await context.newPage();
	await page.goto(PAGE_KINDS.answer);
	const number = page.locator('.lead sup a').first();
	expect(await number.getAttribute('aria-label')).toMatch(/^Evidence \d+$/);
	const target = page.locator(`[id="${((await number.getAttribute('href')) ?? '').slice(1)}"]`);
	expect(await target.isVisible()).toBe(false);
	await number.click();
	await target.waitFor({ state: 'visible' });
	expect(await target.locator('a').getAttribute('href')).toMatch(/^\/[a-z-]+\/[a-z-]+\/#[a-z-]+$/);
	await context.close();
});

test('what is folded is open in print', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto(PAGE_KINDS.answer);
	const shown = () =>
		page
			.locator('.evidence li')
			.first()
			.evaluate((item) => item.checkVisibility({ contentVisibilityAuto: true }) && item.getBoundingClientRect().height > 0);
	expect(await shown()).toBe(false);
	await page.emulateMedia({ media: 'print' });
	expect(await shown()).toBe(true);
	await context.close();
});

test('urgent help comes before the answer, with the page and the year in which it was read', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto(PAGE_KINDS['answer with urgent help']);
	const [help, answer] = await Promise.all(['.urgent', '.lead'].map((selector) => page.locator(selector).boundingBox()));
	expect(help && answer && help.y < answer.y).toBe(true);
	const sources = await page.locator('.urgent dd small').allTextContents();
	expect(sources.length).toBeGreaterThan(5);
	for (const source of sources) expect(source).toMatch(/, (?:20\d\d|no year on the page)$/);
	await page.goto(PAGE_KINDS.answer);
	expect(await page.locator('.urgent').count()).toBe(0);
	await context.close();
});

test.each([320, 360, 768, 1440])('at %d px the menu leads with the readers, and each leads to answers and back', async (width) => {
	const context = await openContext(browser, { viewport: { width, height: 800 } });
	const page = await context.newPage();
	await page.goto(PAGE_KINDS.topic);
	const menu = page.locator('.menu a');
	expect(await menu.allTextContents()).toEqual(['Managers', 'Peer support workers', 'Policymakers', 'Topics', 'Tools', 'Sources']);
	for (const entry of await menu.all()) expect(await entry.isVisible()).toBe(true);
	await menu.first().click();
	await page.waitForURL('**/for/service-managers/');
	const question = page.locator('.stages .questions a').first();
	const words = await question.textContent();
	await question.click();
	await page.waitForURL('**/answers/*/');
	expect(await page.locator('h1').textContent()).toBe(words);
	await page.locator('.answer-aside a[href="/for/service-managers/"]').click();
	await page.waitForURL('**/for/service-managers/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	await context.close();
});
