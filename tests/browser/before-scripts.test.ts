import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hold } from './browser.ts';
import { freshPages } from './fresh-pages.ts';
import { addressOf, results, settled } from './searching.ts';

let page: Page;
freshPages((fresh) => (page = fresh));

/** Opens a page whose scripts are still on their way; they come when what it returns is called. */
async function openBeforeScripts(path: string): Promise<() => void> {
	const release = await hold(page, '**/assets/*.js');
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator('#end').waitFor({ state: 'attached' });
	return release;
}

test('what is typed into the search is searched for', async () => {
	const release = await openBeforeScripts('/search/');
	await page.locator('#query').pressSequentially('gillard 20');
	await expect.poll(() => page.locator('#query').inputValue()).toBe('gillard 20');
	release();
	await page.locator('#query').pressSequentially('14', { delay: 20 });
	await settled(page);
	expect(await page.locator('#query').inputValue()).toBe('gillard 2014');
	await expect.poll(() => addressOf(results(page).first())).toBe('/sources/gillard-2014/');
});

test('a search that the address asks for gives way to what is typed instead', async () => {
	const release = await openBeforeScripts('/search/?q=training');
	await page.locator('#query').fill('gillard 2014');
	await expect.poll(() => page.locator('#query').inputValue()).toBe('gillard 2014');
	release();
	await settled(page);
	expect(await page.locator('#query').inputValue()).toBe('gillard 2014');
	await expect.poll(() => addressOf(results(page).first())).toBe('/sources/gillard-2014/');
});

test('sources are narrowed by what is chosen', async () => {
	const release = await openBeforeScripts('/sources/');
	const kind = page.locator('#source-filter [name="kind"]');
	await kind.selectOption('systematic-review');
	release();
	await expect.poll(() => page.locator('#source-filter output').textContent()).toMatch(/^\d+ of 26 sources$/);
	expect(await kind.inputValue()).toBe('systematic-review');
	expect(await page.locator('.source-card:visible').count()).toBeLessThan(26);
	expect(new URL(page.url()).search).toBe('?kind=systematic-review');
});

test('the style of a reference stays the one that is chosen, and nothing is copied until it can be', async () => {
	await page.addInitScript(() => localStorage.setItem('cite-style', 'vancouver'));
	const release = await openBeforeScripts('/cite/');
	const copy = page.getByRole('button', { name: 'Copy the reference' });
	expect(await copy.isDisabled()).toBe(true);
	await page.locator('.cite-box input[value="harvard"]').check();
	release();
	await expect.poll(() => copy.isEnabled()).toBe(true);
	expect(await page.locator('.cite-box input:checked').getAttribute('value')).toBe('harvard');
	expect(await page.locator('.cite-box [data-style]:visible').getAttribute('data-style')).toBe('harvard');
	expect(await page.evaluate(() => localStorage.getItem('cite-style'))).toBe('harvard');
});
