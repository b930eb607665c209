import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hold } from './browser.ts';
import { freshPages } from './fresh-pages.ts';
import { results, search, settled, total } from './searching.ts';

let page: Page;
freshPages((fresh) => (page = fresh), { viewport: { width: 1200, height: 900 } });

const more = () => page.getByRole('button', { name: 'Show more results' });
const links = () => page.locator('#results > li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test('more results are there once, however often they are asked for', async () => {
	await search(page, 'supervision');
	await more().evaluate((button: HTMLButtonElement) => {
		button.click();
		button.click();
	});
	await expect.poll(() => results(page).count()).toBe(18);
	await page.waitForLoadState('networkidle');
	const shown = await links();
	expect(shown.length).toBe(18);
	expect(new Set(shown).size).toBe(18);
});

test('more results of a search that another has replaced do not come between, and take no letter from what is typed', async () => {
	await search(page, 'supervision');
	const release = await hold(page, '**/pagefind/cards/**');
	await more().click();
	await page.locator('#query').focus();
	await page.keyboard.press('End');
	await page.keyboard.type(' line', { delay: 20 });
	release();
	await page.keyboard.type(' manager', { delay: 60 });
	await settled(page);
	await page.waitForLoadState('networkidle');
	expect(await page.locator('#query').inputValue()).toBe('supervision line manager');
	expect(await results(page).count()).toBeLessThanOrEqual(6);
});

test('a search that comes late opens over nobody who has gone on', async () => {
	await page.goto('/training/');
	const release = await hold(page, '**/search/box/');
	await page.locator('header input[name="q"]').click();
	await page.keyboard.type('pay');
	const link = page.locator('main a').first();
	await link.focus();
	release();
	await page.waitForResponse('**/search/box/');
	await page.waitForFunction(() => document.querySelector('dialog.search-dialog'));
	expect(await page.locator('dialog.search-dialog').isVisible()).toBe(false);
	expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('the way to the search says that the search is coming', async () => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/training/');
	const release = await hold(page, '**/search/box/');
	const link = page.locator('a.search-link');
	await link.click();
	await link.filter({ hasText: 'Search …' }).waitFor();
	await release.asked;
	release();
	await page.locator('dialog.search-dialog').waitFor();
	expect((await link.textContent())?.trim()).toBe('Search');
});

test('Enter in the search over a page keeps what has been chosen', async () => {
	await page.goto('/training/');
	await page.locator('header input[name="q"]').click();
	await page.keyboard.type('supervision', { delay: 30 });
	await settled(page);
	await page.locator('#search-facets input[value="statement"]').check();
	await settled(page);
	const narrowed = await total(page);
	await page.locator('dialog input[name="q"]').press('Enter');
	await page.waitForURL('**/search/?q=supervision&kind=statement');
	await settled(page);
	expect(await total(page)).toBe(narrowed);
});
