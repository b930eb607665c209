import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOPIC, unfoldAll } from './briefing.ts';
import { launchBrowser, openContext } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	// Without a head Chromium hides scrollbars, whose room is half of what is looked at here.
	browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
});
afterAll(() => browser.close());

const DIALOGS: Record<string, readonly [open: (page: Page) => Promise<void>, shown: string]> = {
	reference: [(page) => page.locator('.statement .cite-link').first().click(), 'dialog.cite-dialog .cite-box'],
	search: [
		async (page) => {
			await page.keyboard.press('/');
			await page.keyboard.type('pay');
		},
		'dialog.search-dialog #results > li',
	],
};

describe('behind a dialog', () => {
	test.each(Object.entries(DIALOGS))('with a %s the page keeps its place and its width', async (_, [open, shown]) => {
		const context = await openContext(browser, { viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await page.goto(TOPIC);
		await unfoldAll(page);
		await page.locator('.statement .tools button').first().waitFor();
		const place = () => page.evaluate(() => ({ top: scrollY, width: document.body.clientWidth }));
		const { width } = await place();
		expect(width).toBeLessThan(1280);
		await open(page);
		await page.locator(shown).first().waitFor();
		const before = await place();
		expect(before.width).toBe(width);
		await page.mouse.move(20, 700);
		await page.mouse.wheel(0, 600);
		// Wheels are answered after a frame.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await place()).toEqual(before);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.locator('dialog:modal').waitFor({ state: 'detached' });
		await page.mouse.wheel(0, 600);
		await expect.poll(async () => (await place()).top).toBeGreaterThan(before.top);
		expect((await place()).width).toBe(width);
		await context.close();
	});
});
