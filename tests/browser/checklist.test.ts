import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext, watch } from './browser.ts';
import { open } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const CHECKLIST = '/for/service-managers/checklist/';
const STEPS = '/recruitment/selection/';

/** Opens a topic with its checklist unfolded. */
async function openSteps(page: Page): Promise<void> {
	await open(page, STEPS);
	await page.locator('summary').filter({ hasText: 'Checklist of' }).click();
}

test('ticks are kept on the device, apart for each page, counted, and cleared together', async () => {
	const context = await openContext(browser);
	const complaints = watch(context);
	const page = await context.newPage();
	const boxes = page.locator('main').getByRole('checkbox');
	const count = page.locator('.checklist-tools output');
	await open(page, CHECKLIST);
	const total = await boxes.count();
	expect(total).toBeGreaterThan(10);
	await count.filter({ hasText: `0 of ${total} ticked` }).waitFor();
	await boxes.nth(1).check();
	await boxes.nth(4).check();
	await count.filter({ hasText: `2 of ${total} ticked` }).waitFor();

	await openSteps(page);
	await count.filter({ hasText: '0 of' }).waitFor();
	await page.locator('.row-table').getByRole('checkbox').first().check();

	await open(page, CHECKLIST);
	await count.filter({ hasText: `2 of ${total} ticked` }).waitFor();
	expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked(), await boxes.nth(4).isChecked()]).toEqual([false, true, true]);
	await page.getByRole('button', { name: 'Clear all ticks' }).click();
	await count.filter({ hasText: `0 of ${total} ticked` }).waitFor();
	await open(page, CHECKLIST);
	await count.filter({ hasText: `0 of ${total} ticked` }).waitFor();

	await openSteps(page);
	await count.filter({ hasText: '1 of' }).waitFor();
	expect(await page.locator('.row-table').getByRole('checkbox').first().isChecked()).toBe(true);
	expect(complaints).toEqual([]);
	await context.close();
});

test('a tick in a checklist is no tick for the briefing', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await openSteps(page);
	await page.locator('.row-table').getByRole('checkbox').first().check();
	expect(await page.evaluate(() => localStorage.getItem('guide-briefing'))).toBe(null);
	await context.close();
});

test('two windows with one checklist show the same ticks, and neither loses the other’s', async () => {
	const context = await openContext(browser);
	const [page, other] = [await context.newPage(), await context.newPage()];
	for (const one of [page, other]) {
		await open(one, CHECKLIST);
		await one.locator('.checklist-tools output').filter({ hasText: /^0 of/ }).waitFor();
	}
	await page.locator('main').getByRole('checkbox').nth(0).check();
	await other.locator('.checklist-tools output').filter({ hasText: /^1 of/ }).waitFor();
	await other.locator('main').getByRole('checkbox').nth(3).check();
	await page.locator('.checklist-tools output').filter({ hasText: /^2 of/ }).waitFor();
	await context.close();
});

test('without JavaScript boxes can be ticked and printed, and the page says that it keeps nothing', async () => {
	const context = await openContext(browser, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(CHECKLIST);
	await page.locator('main').getByRole('checkbox').first().check();
	expect(await page.getByRole('button', { name: 'Clear all ticks' }).isVisible()).toBe(false);
	expect(await page.locator('main').innerText()).toContain('Without JavaScript this page keeps no ticks');
	await context.close();
});
