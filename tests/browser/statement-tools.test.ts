import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tick, TOPIC, unfoldAll } from './briefing.ts';
import { launchBrowser, openContext, watch } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the topic with the evidence of its statements unfolded, where the tools are. */
async function openUnfolded(page: Page) {
	await page.goto(TOPIC);
	await unfoldAll(page);
}

describe('beside a statement', () => {
	test('a button copies its address, and says so', async () => {
		const context = await openContext(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
		const complaints = watch(context);
		const page = await context.newPage();
		await openUnfolded(page);
		const statement = page.locator('.statement').nth(1);
		const number = (await statement.locator('.number').textContent()) ?? '';
		await page.getByRole('button', { name: `Copy link to ${number}`, exact: true }).click();
		await statement.getByText('Copied').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied)).toMatchObject({ pathname: TOPIC, hash: `#${(await statement.getAttribute('id')) ?? ''}` });
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('where the clipboard is closed to pages, the address is said instead', async () => {
		const context = await openContext(browser);
		await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		const page = await context.newPage();
		await openUnfolded(page);
		await page
			.getByRole('button', { name: /^Copy link/ })
			.first()
			.click();
		await page
			.getByRole('status')
			.filter({ hasText: `${TOPIC}#` })
			.waitFor();
		await context.close();
	});

	test('ticks are kept, and the way to the briefing says how many there are', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await tick(page, [0, 2]);
		await page.reload();
		await unfoldAll(page);
		const boxes = page.locator('.statement .tools').getByRole('checkbox');
		await boxes.first().waitFor();
		expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked(), await boxes.nth(2).isChecked()]).toEqual([true, false, true]);
		await page.goto('/');
		await page.getByRole('link', { name: 'My briefing (2)' }).waitFor();
		await context.close();
	});

	test('without JavaScript neither is there, and nothing else is missing', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(TOPIC);
		await page.locator('.evidence > summary').first().click();
		expect(await page.getByRole('button', { name: /^Copy link/ }).count()).toBe(0);
		expect(await page.locator('.statement').getByRole('checkbox').count()).toBe(0);
		expect(await page.locator('.statement .cite-link').first().isVisible()).toBe(true);
		await context.close();
	});
});
