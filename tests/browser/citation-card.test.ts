import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { unfoldAll } from './briefing.ts';
import { launchBrowser, openContext, watch } from './browser.ts';
import { open } from './walk.ts';

const TOPIC = '/supervision/who-supervises/';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The citation that a test opens: far down, so that a loss of the place shows. */
const citation = (page: Page) => page.locator('.statement-text .cite a[href^="#ref-"]').last();
const isFocused = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
const place = (page: Page) => page.evaluate(() => scrollY);

/** What the card of the citation is called: its source’s author and year, as the citation’s own name has them. */
const cardName = async (page: Page) =>
	`Source: ${/^Reference \d+: (.+?)(?:, p.*)?, opens/.exec((await citation(page).getAttribute('aria-label')) ?? '')?.[1] ?? ''}`;

/** Opens a topic and the card of a citation on it from the keyboard. */
async function openCard(page: Page, key: 'Enter' | 'Space' = 'Enter') {
	await open(page, TOPIC);
	await citation(page).focus();
	const before = await place(page);
	await page.keyboard.press(key);
	const card = page.locator('#citation-card');
	await card.waitFor({ state: 'visible' });
	return { card, before };
}

describe('a citation card', () => {
	test.for(['Enter', 'Space'] as const)(
		'opens with %s, takes the focus, and gives it back with Escape; the page stays where it was',
		async (key) => {
			const context = await openContext(browser);
			const complaints = watch(context);
			const page = await context.newPage();
			const { card, before } = await openCard(page, key);
			expect(await isFocused(page, '#citation-card')).toBe(true);
			expect(await card.getAttribute('aria-label')).toBe(await cardName(page));
			await page.keyboard.press('Escape');
			await card.waitFor({ state: 'hidden' });
			expect(await citation(page).evaluate((link) => link === document.activeElement)).toBe(true);
			expect(await place(page)).toBe(before);
			expect(complaints).toEqual([]);
			await context.close();
		},
	);

	test('closes where it was opened from the evidence of a statement, and the page stays where it was', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await open(page, TOPIC);
		await unfoldAll(page);
		const all = page.locator('.why .cite a[href^="#ref-"]');
		for (const link of [all.last(), all.nth(3)]) {
			await link.focus();
			const before = await place(page);
			await page.keyboard.press('Enter');
			await page.locator('#citation-card').waitFor({ state: 'visible' });
			await page.keyboard.press('Escape');
			await page.locator('#citation-card').waitFor({ state: 'hidden' });
			expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await place(page)).toBe(before);
		}
		await context.close();
	});

	test('opens beside the citation that is chosen, though another one’s is open still', async () => {
		const context = await openContext(browser, { viewport: { width: 1280, height: 800 } });
		const page = await context.newPage();
		await open(page, TOPIC);
		const card = page.locator('#citation-card');
		const first = page.locator('.statement .cite a[href^="#ref-"]').first();
		await first.focus();
		await page.keyboard.press('Enter');
		await card.waitFor({ state: 'visible' });
		await citation(page).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => card.getAttribute('aria-label')).toBe(await cardName(page));
		const { y = -1, height = 0 } = (await card.boundingBox()) ?? {};
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y + height).toBeLessThanOrEqual(800);
		await page.keyboard.press('Escape');
		await card.waitFor({ state: 'hidden' });
		expect(await citation(page).evaluate((link) => link === document.activeElement)).toBe(true);
		await context.close();
	});

	/** How far down the window the citation stands, in pixels: from its top to its bottom edge. */
	test.for([30, 200, 350, 450, 600, 690])(
		'stands within the window, and going through it moves no page, for a citation at %i px',
		async (at) => {
			const context = await openContext(browser, { viewport: { width: 1280, height: 720 } });
			const page = await context.newPage();
			await open(page, TOPIC);
			await citation(page).evaluate((link, at) => {
				scrollBy(0, link.getBoundingClientRect().top - at);
				link.focus({ preventScroll: true });
			}, at);
			const before = await place(page);
			await page.keyboard.press('Enter');
			const card = page.locator('#citation-card');
			await card.waitFor({ state: 'visible' });
			const { y = -1, height = 0 } = (await card.boundingBox()) ?? {};
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y + height).toBeLessThanOrEqual(720);
			for (let stop = await card.locator('button, a[href]').count(); stop > 0; stop--) {
				await page.keyboard.press('Tab');
				expect(await isFocused(page, '#citation-card')).toBe(true);
				expect(await place(page)).toBe(before);
			}
			await context.close();
		},
	);

	test('holds its button and its links in the order of Tab, and is closed by its button', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		const { card } = await openCard(page);
		const stops = await card.locator('button, a[href]').count();
		const outlines: string[] = [];
		for (let stop = 0; stop < stops; stop++) {
			await page.keyboard.press('Tab');
			expect(await isFocused(page, '#citation-card'), `stop ${stop + 1} of ${stops}`).toBe(true);
			outlines.push(await page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '')));
		}
		expect(outlines).toEqual(Array.from({ length: stops }, () => 'solid'));
		await card.getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Enter');
		await card.waitFor({ state: 'hidden' });
		expect(await citation(page).evaluate((link) => link === document.activeElement)).toBe(true);
		await context.close();
	});

	test.for(['light', 'dark'] as const)('has no barrier that axe finds while it is open, on %s', async (colorScheme) => {
		const context = await openContext(browser, { colorScheme, viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await openCard(page);
		expect(await findBarriers(page)).toEqual([]);
		await context.close();
	});

	test('opens with exactly the facts that this citation names, and folds the others', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await open(page, TOPIC);
		const card = page.locator('#citation-card');
		const all = page.locator('.statement-text .cite a[href*="."]');
		for (let place = 0; place < Math.min(await all.count(), 8); place++) {
			const link = all.nth(place);
			const [entry = '', first = ''] = ((await link.getAttribute('href')) ?? '').slice(1).split('.');
			const ids = [first, ...((await link.getAttribute('data-facts'))?.split(' ') ?? [])];
			const named = await page.evaluate(
				(anchors) => anchors.map((anchor) => document.getElementById(anchor)?.textContent.trim().replace(/\s+/g, ' ')),
				ids.map((id) => `${entry}.${id}`),
			);
			await link.focus();
			await page.keyboard.press('Enter');
			await card.waitFor({ state: 'visible' });
			const shown = await card.locator('.card > .facts > li').allTextContents();
			expect(shown.map((text) => text.trim().replace(/\s+/g, ' ')).sort()).toEqual(named.sort());
			expect(await card.locator('[id]:not(#citation-card)').count()).toBe(0);
			await page.keyboard.press('Escape');
		}
		expect(await all.count()).toBeGreaterThan(0);
		await context.close();
	});

	test('without a script a citation leads to the fact in the list', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(TOPIC);
		const href = (await page.locator('.statement-text .cite a[href*="."]').first().getAttribute('href')) ?? '';
		expect(await page.locator(`[id="${href.slice(1)}"]`).count()).toBe(1);
		await context.close();
	});

	test('leads to the source’s page, and Back to where the reader was', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		const { card, before } = await openCard(page);
		expect(before).toBeGreaterThan(500);
		await card.locator('a[href^="/sources/"]').first().press('Enter');
		await page.waitForURL(/\/sources\/[a-z0-9-]+\/$/);
		await page.locator(`a[href^="${TOPIC}#"]`).first().waitFor();
		await page.goBack();
		await page.waitForURL((url) => url.pathname === TOPIC);
		await page.waitForFunction((y) => Math.abs(scrollY - y) < 4, before);
		expect(await citation(page).isVisible()).toBe(true);
		await context.close();
	});

	test('does not open when the pointer rests on the citation', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await open(page, TOPIC);
		await page.locator('.statement-text .cite a').first().hover();
		await page.waitForTimeout(600);
		expect(await page.locator('#citation-card').isVisible()).toBe(false);
		await context.close();
	});
});
