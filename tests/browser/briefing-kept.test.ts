import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberOf, numbers, shown, STATEMENT, tick } from './briefing.ts';
import { keepsNothing, launchBrowser, openContext, watch } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a briefing', () => {
	test('has an address that another reader can open and keep; the server never sees what is in it', async () => {
		const mine = await openContext(browser);
		const page = await mine.newPage();
		await tick(page, [0, 2]);
		await page.goto('/briefing/');
		await shown(page, 2);
		const address = await page.locator('[data-part="address"]').evaluate((link: HTMLAnchorElement) => link.href);
		await mine.close();

		const yours = await openContext(browser);
		const complaints = watch(yours);
		const asked: string[] = [];
		yours.on('request', (request) => asked.push(request.url()));
		const other = await yours.newPage();
		await tick(other, [1]);
		await other.goto(address);
		await shown(other, 2);
		expect(await numbers(other)).toEqual(['6.2.1', '6.2.3']);
		expect(await other.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
		expect(await other.evaluate(() => localStorage.getItem('guide-briefing')?.split('\n').length)).toBe(1);
		expect(asked.filter((url) => new URL(url).search !== '')).toEqual([]);
		await other.getByRole('button', { name: 'Keep as my briefing' }).click();
		await other.getByRole('button', { name: 'Remove: 6.2.1' }).waitFor();
		await other.goto('/briefing/');
		await shown(other, 2);
		expect(complaints).toEqual([]);
		await yours.close();
	});

	test('that is kept in the place of another can be taken back', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await tick(page, [1]);
		await page.goto(`/briefing/#s=${STATEMENT}`);
		await shown(page, 1);
		expect(await numbers(page)).toEqual([numberOf(STATEMENT)]);
		await page.getByRole('button', { name: 'Keep as my briefing' }).click();
		// The way back stays, whatever is said in the meantime.
		await page.getByLabel('Style of the references').selectOption({ label: 'Vancouver' });
		await page.locator('[data-part="references"].numbered').waitFor();
		await page.getByRole('button', { name: 'Put yours of before back' }).click();
		expect(await numbers(page)).toEqual(['6.2.2']);
		await page.reload();
		await shown(page, 1);
		expect(await numbers(page)).toEqual(['6.2.2']);
		await context.close();
	});

	test('moves a statement past those that this edition has not', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/');
		await page.evaluate(() => localStorage.setItem('guide-briefing', 'training-length-range\nlong-gone\nrole-play-in-training'));
		await page.goto('/briefing/');
		await shown(page, 2);
		const before = await numbers(page);
		await page.getByRole('button', { name: `Move down: ${before[0] ?? ''}` }).click();
		expect(await numbers(page)).toEqual(before.toReversed());
		expect(await page.locator('[data-part="status"]').textContent()).toBe(`${before[0] ?? ''} is number 2 now.`);
		await context.close();
	});

	test('of an address is nobody’s own on the way back', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/');
		await page.goto(`/briefing/#s=${STATEMENT}`);
		await shown(page, 1);
		await page.goBack();
		await page.getByText('Nothing is in your briefing yet.').waitFor();
		expect(await numbers(page)).toEqual([]);
		await context.close();
	});

	test('shows what another window adds, and loses nothing of it', async () => {
		const context = await openContext(browser);
		const [page, other] = [await context.newPage(), await context.newPage()];
		await page.goto('/briefing/', { waitUntil: 'networkidle' });
		await tick(other, [0, 2]);
		await shown(page, 2);
		await tick(other, [1]);
		await shown(page, 3);
		await page.getByRole('button', { name: 'Remove: 6.2.1' }).click();
		expect(await numbers(page)).toEqual(['6.2.3', '6.2.2']);
		const boxes = other.locator('.statement .tools').getByRole('checkbox');
		await expect.poll(() => boxes.nth(0).isChecked()).toBe(false);
		expect([await boxes.nth(1).isChecked(), await boxes.nth(2).isChecked()]).toEqual([true, true]);
		await context.close();
	});

	test('lasts as long as the page where the browser keeps nothing, in every style', async () => {
		const context = await openContext(browser);
		await context.addInitScript(keepsNothing);
		const page = await context.newPage();
		await page.goto(`/briefing/#s=${STATEMENT}`);
		await shown(page, 1);
		await page.getByRole('button', { name: 'Keep as my briefing' }).click();
		await page.getByText('Your browser keeps nothing for this site').waitFor();
		await page.getByLabel('Style of the references').selectOption({ label: 'Vancouver' });
		await page.locator('[data-part="references"].numbered').waitFor();
		expect(await numbers(page)).toEqual([numberOf(STATEMENT)]);
		await context.close();
	});
});
