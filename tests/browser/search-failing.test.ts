import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { freshPages } from './fresh-pages.ts';
import { results, said, settled } from './searching.ts';

/** What a search asks for, and where. */
const FILES: readonly (readonly [what: string, where: string])[] = [
	['the engine’s script', '**/pagefind/pagefind.js*'],
	['the engine', '**/pagefind/wasm.unknown.pagefind'],
	['the list of records', '**/pagefind/pagefind.*.pf_meta'],
	['the catalogue', '**/pagefind/catalogue.json'],
	['a part of the index', '**/pagefind/index/**'],
	['a result', '**/pagefind/cards/**'],
];

let page: Page;
freshPages((fresh) => (page = fresh), { mayComplain: true });

const retry = () => page.getByRole('button', { name: 'Try again' });

/** The message, a way on, and after the cause is gone a retry that finds. */
async function expectWayOn(cause: string): Promise<void> {
	await settled(page, 'error');
	expect(await said(page)).toContain('Search could not be loaded');
	expect(await page.locator('#search-help').isVisible()).toBe(true);
	await page.unroute(cause);
	await retry().click();
	await settled(page);
	expect(await results(page).count()).toBeGreaterThan(0);
	expect(await retry().isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
}

describe('a file of search that does not come ends in a message and a way to try again:', () => {
	test.each(FILES)('%s', async (_, cause) => {
		await page.route(cause, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('/search/?q=supervision');
		await expectWayOn(cause);
	});
});

describe('bad bytes end so too:', () => {
	test.each(FILES)('%s', async (_, cause) => {
		await page.route(cause, (route) => route.fulfill({ status: 200, body: 'not what it should be' }));
		await page.goto('/search/?q=supervision');
		await expectWayOn(cause);
	});
});

test('what never comes ends so too, and no spinner turns for ever', async () => {
	const cause = '**/pagefind/catalogue.json';
	await page.clock.install();
	await page.route(cause, () => undefined);
	await page.goto('/search/?q=supervision');
	await page.locator('#results[data-state="loading"]').waitFor({ state: 'attached' });
	await expect
		.poll(async () => {
			await page.clock.fastForward(5_000);
			return page.locator('#results').getAttribute('data-state');
		})
		.toBe('error');
	await page.clock.resume();
	await expectWayOn(cause);
});

test('a script of search that does not come can be asked for again, with what has been typed since', async () => {
	await page.goto('/search/', { waitUntil: 'networkidle' });
	await page.context().setOffline(true);
	await page.locator('#query').fill('supervision');
	await page.getByText('Search could not be loaded.').waitFor();
	await page.context().setOffline(false);
	await retry().click();
	await page.waitForURL('**/search/?q=supervision');
	await settled(page);
	expect(await results(page).count()).toBeGreaterThan(0);
});

test('further results that do not come leave those that are there, and can be asked for again', async () => {
	await page.goto('/search/?q=supervision');
	await settled(page);
	const before = await results(page).count();
	await page.route('**/pagefind/cards/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Show more results' }).click();
	await page.getByText('More results could not be loaded.').waitFor();
	expect(await results(page).count()).toBe(before);
	await page.unroute('**/pagefind/cards/**');
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect.poll(() => results(page).count()).toBeGreaterThan(before);
});

test('a connection that breaks after the first search keeps what is there, and says so at the next', async () => {
	await page.goto('/search/?q=supervision');
	await settled(page);
	await page.context().setOffline(true);
	await page.locator('#query').fill('microaggression');
	await settled(page, 'error');
	await page.context().setOffline(false);
	await retry().click();
	await settled(page);
	expect(await results(page).first().textContent()).toMatch(/microaggression/i);
});

test('where the search does not open in place, the box still leads to the search page', async () => {
	await page.route('**/assets/**', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
	await page.goto('/training/');
	await page.locator('header input[name="q"]').fill('line manager');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=line+manager');
});

test('without WebAssembly the message says so, and does not blame the connection', async () => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await page.goto('/search/?q=suicide');
	await settled(page, 'error');
	expect(await said(page)).toContain('Search needs WebAssembly');
	expect(await said(page)).not.toContain('connection');
	expect(await retry().isVisible()).toBe(false);
	expect(await page.locator('#search-help').isVisible()).toBe(true);
	expect(await page.locator('#search-urgent').isVisible()).toBe(true);
});

test('with the catalogue of another edition the message says so, and a way on is there', async () => {
	const cause = '**/pagefind/catalogue.json';
	await page.route(cause, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: { ...((await response.json()) as object), index: 0 } });
	});
	await page.goto('/search/?q=supervision');
	await settled(page, 'error');
	expect(await said(page)).toContain('new edition');
	await page.unroute(cause);
	await retry().click();
	await settled(page);
	expect(await results(page).count()).toBeGreaterThan(0);
});
