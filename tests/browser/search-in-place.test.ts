import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { hold } from './browser.ts';
import { freshPages } from './fresh-pages.ts';
import { answered, results, said, settled } from './searching.ts';

let page: Page;
freshPages((fresh) => (page = fresh), { viewport: { width: 1200, height: 900 } });

const dialog = () => page.locator('dialog.search-dialog');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');

describe('typing into the box of an ordinary page', () => {
	beforeEach(async () => {
		await page.goto('/training/');
		await page.locator('header input[name="q"]').click();
		await page.keyboard.type('line manager', { delay: 30 });
		await answered(page, 'line manager');
	});

	test('shows results in place, and loses no letter on the way', async () => {
		expect(await dialog().isVisible()).toBe(true);
		expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('line manager');
		expect(await results(page).first().textContent()).toContain('line management');
		expect(await said(page)).toMatch(/^\d+ results\.$/);
		expect(page.url()).toMatch(/\/training\/$/);
	});

	test('and going on typing shows the answer to the whole', async () => {
		for (let letter = 0; letter < 'manager'.length; letter += 1) await page.keyboard.press('Backspace');
		await page.keyboard.type('supervision', { delay: 30 });
		await answered(page, 'line supervision');
		expect(await results(page).first().textContent()).toContain('line management');
		expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('line supervision');
	});

	test('lets the arrow keys walk through the results, Enter follow one, and Escape go back to the box', async () => {
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = await results(page).nth(1).locator('> a').textContent();
		expect(await focused()).toBe(second);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe('q');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await focused()).toBe('q');
		expect(await dialog().isVisible()).toBe(true);
		await page.keyboard.press('ArrowDown');
		const address = await results(page).first().locator('> a').getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${address ?? ''}`);
	});

	test('closes with Escape, and gives the words back to the box it came from', async () => {
		await page.keyboard.press('Escape');
		// The first Escape empties a search box where the browser does so.
		if (await dialog().isVisible()) await page.keyboard.press('Escape');
		expect(await dialog().isVisible()).toBe(false);
		expect(await focused()).toBe('q');
		expect(await page.evaluate(() => document.activeElement?.closest('dialog'))).toBeNull();
	});

	test('leads with Enter to the search page, where the same results have an address', async () => {
		const first = await results(page).first().textContent();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=line+manager');
		await settled(page);
		expect(await results(page).first().textContent()).toBe(first);
	});

	test('has no fault that axe finds', async () => {
		expect(await findBarriers(page)).toEqual([]);
	});
});

test('a result on the same page closes the dialog, and the statement is marked', async () => {
	await page.goto('/training/length-and-form/');
	await page.locator('header input[name="q"]').click();
	await page.keyboard.type('role-play-in-training', { delay: 20 });
	await settled(page);
	// The answer to all that was typed, not to its beginning.
	await results(page).first().locator('> a[href$="#role-play-in-training"]').click();
	await page.waitForURL('**/training/length-and-form/#role-play-in-training');
	expect(await dialog().isVisible()).toBe(false);
	const colours = await page.evaluate(() =>
		[...document.querySelectorAll('.statement')].map((element) => [element.matches(':target'), getComputedStyle(element).backgroundColor]),
	);
	const marked = colours.filter(([target]) => target);
	expect(marked.length).toBe(1);
	expect(colours.filter(([target]) => !target).map(([, colour]) => colour)).not.toContain(marked[0]?.[1]);
});

describe('before anything is typed', () => {
	beforeEach(async () => {
		await page.goto('/training/');
		await page.locator('header input[name="q"]').click();
		await dialog().waitFor();
	});

	test('the box shows what people ask, by reader', async () => {
		expect(await page.locator('dialog .asked h3').count()).toBe(3);
		expect(await page.locator('dialog .asked li').count()).toBe(18);
		expect(await page.locator('dialog #search-recent').isVisible()).toBe(false);
		expect(await findBarriers(page)).toEqual([]);
	});

	test('and what was searched last on this device, until it is cleared', async () => {
		await page.keyboard.type('line manager');
		await answered(page, 'line manager');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/**');
		await page.goto('/search/');
		await page.locator('#query').focus();
		const last = page.locator('#search-recent button', { hasText: 'line manager' });
		await last.click();
		await settled(page);
		expect(await page.locator('#query').inputValue()).toBe('line manager');
		await page.locator('#query').fill('');
		await settled(page, 'idle');
		await page.getByRole('button', { name: 'Clear these searches' }).click();
		expect(await page.locator('#search-recent').isVisible()).toBe(false);
		expect(await page.evaluate(() => localStorage.getItem('guide-searches'))).toBe('');
	});
});

test('the list keeps still while half of a word that it answers is typed again', async () => {
	await page.goto('/search/?q=line+manager');
	await settled(page);
	const before = await results(page).first().elementHandle();
	await page.locator('#query').focus();
	await page.keyboard.press('End');
	for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace', { delay: 60 });
	await page.keyboard.type('ger', { delay: 60 });
	expect(await page.evaluate((one) => one?.isConnected, before)).toBe(true);
	expect(await page.locator('#results').getAttribute('data-state')).toBe('done');
});

test('a dialog that opens again shows no old list beside new words', async () => {
	await page.goto('/training/');
	const box = page.locator('header input[name="q"]');
	await box.click();
	await page.keyboard.type('supervision', { delay: 20 });
	await answered(page, 'supervision');
	await page.getByRole('button', { name: 'Close' }).click();
	await box.evaluate((one: HTMLInputElement) => (one.value = 'hope'));
	const release = await hold(page, '**/pagefind/**');
	await box.click();
	await dialog().waitFor();
	expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('hope');
	expect(await results(page).count()).toBe(0);
	await release.asked;
	release();
	await answered(page, 'hope');
	expect(await results(page).count()).toBeGreaterThan(0);
});

describe('the slash key', () => {
	test('goes to the search box from anywhere', async () => {
		await page.goto('/training/');
		await page.keyboard.press('/');
		expect(await focused()).toBe('q');
		await page.keyboard.type('hope');
		await settled(page);
		expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('hope');
	});

	test('is a slash inside a box', async () => {
		await page.goto('/search/');
		await page.locator('#query').click();
		await page.keyboard.type('and/or');
		expect(await page.locator('#query').inputValue()).toBe('and/or');
	});
});

test('on a narrow screen the link in the header opens the search over the page, with the box focused', async () => {
	await page.setViewportSize({ width: 360, height: 700 });
	await page.goto('/recruitment/');
	await page.locator('a.search-link').click();
	await dialog().waitFor();
	expect(await focused()).toBe('q');
	await page.keyboard.type('interview', { delay: 20 });
	await settled(page);
	expect(await results(page).count()).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.getByRole('button', { name: 'Close' }).click();
	expect(await dialog().isVisible()).toBe(false);
});

test('the search page has no fault that axe finds, with results and with nothing found', async () => {
	for (const query of ['supervision', 'xyzzyq']) {
		await page.goto(`/search/?q=${query}`);
		await settled(page);
		expect(await findBarriers(page)).toEqual([]);
	}
});
