import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbers, shown, tick } from './briefing.ts';
import { hold, launchBrowser, openContext, watch } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a briefing', () => {
	test('holds the chosen statements in order, with one list of their sources in the chosen style', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await context.newPage();
		await tick(page, [2, 0]);
		await page.getByRole('status').getByRole('link', { name: 'My briefing (2)' }).click();
		await shown(page, 2);
		expect(await numbers(page)).toEqual(['6.2.3', '6.2.1']);
		const references = page.locator('[data-part="references"] > li');
		const inApa = await references.allTextContents();
		expect(inApa.length).toBeGreaterThan(2);
		expect(new Set(inApa).size).toBe(inApa.length);
		expect(inApa).toEqual([...inApa].sort((a, b) => a.localeCompare(b, 'en')));
		expect(await page.locator('[data-part="references"] i').count()).toBeGreaterThan(0);

		await page.getByLabel('Style of the references').selectOption({ label: 'Vancouver' });
		await page.locator('[data-part="references"].numbered').waitFor();
		expect(await references.count()).toBe(inApa.length);
		const cited = (await page.locator('.briefing-statement .cite').allTextContents()).join(' ').match(/\d+/g)?.map(Number) ?? [];
		expect([...new Set(cited)]).toEqual(inApa.map((_, place) => place + 1));
		await page.reload();
		await page.locator('[data-part="references"].numbered').waitFor();
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('marks the titles of works that are in another language, in every style', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/#s=other-european-titles');
		await shown(page, 1);
		const foreign = page.locator('[data-part="references"] [lang="fr"]');
		for (const style of await page.getByLabel('Style of the references').locator('option').allTextContents()) {
			await page.getByLabel('Style of the references').selectOption({ label: style });
			await expect.poll(async () => foreign.allTextContents()).toEqual([expect.stringMatching(/^Médiateurs de santé pairs/i)]);
		}
		await context.close();
	});

	test('can be put in another order, shortened, cleared, and put back', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await tick(page, [0, 1, 2]);
		await page.goto('/briefing/');
		await shown(page, 3);
		await page.getByRole('button', { name: 'Move down: 6.2.1' }).press('Enter');
		expect(await numbers(page)).toEqual(['6.2.2', '6.2.1', '6.2.3']);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move down: 6.2.1');
		await page.getByRole('button', { name: 'Move up: 6.2.2' }).click();
		expect(await page.locator('[data-part="status"]').textContent()).toBe('6.2.2 is first already.');
		await page.getByRole('button', { name: 'Remove: 6.2.2' }).click();
		expect(await numbers(page)).toEqual(['6.2.1', '6.2.3']);
		await page.getByRole('button', { name: 'Move up: 6.2.3' }).click();
		await page.reload();
		await shown(page, 2);
		expect(await numbers(page)).toEqual(['6.2.3', '6.2.1']);
		await page.getByRole('button', { name: 'In the guide’s order' }).click();
		expect(await numbers(page)).toEqual(['6.2.1', '6.2.3']);
		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		expect(await page.getByText('Nothing is in your briefing yet.').isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Put the statements back' }).click();
		expect(await numbers(page)).toEqual(['6.2.1', '6.2.3']);
		await context.close();
	});

	test('gives its sources as one RIS file, made in the browser', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await tick(page, [0, 2]);
		await page.goto('/briefing/');
		await shown(page, 2);
		const count = await page.locator('[data-part="references"] > li').count();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /RIS/ }).click()]);
		expect(download.suggestedFilename()).toBe('briefing.ris');
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.match(/^TY {2}- /gm)?.length).toBe(count);
		expect(text.match(/^ER {2}- $/gm)?.length).toBe(count);
		expect(download.url()).toMatch(/^blob:/);
		await context.close();
	});

	test('is a Word file in its own order, made in the browser', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await context.newPage();
		await tick(page, [2, 0]);
		await page.goto('/briefing/');
		await shown(page, 2);
		const order = await numbers(page);
		const references = await page.locator('[data-part="references"] > li').allTextContents();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Word/ }).click()]);
		expect(download.suggestedFilename()).toBe('briefing.docx');
		const main = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
		const places = order.map((number) => main.indexOf(`>${number} <`));
		expect(Math.min(...places)).toBeGreaterThan(0);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		const words = main
			.replace(/<[^>]*>/g, '')
			.replaceAll('&amp;', '&')
			.replaceAll('&quot;', '"');
		for (const reference of references) expect(words).toContain(reference.trim());
		await page.getByRole('status').filter({ hasText: 'Saved: briefing.docx, 2 statements.' }).waitFor();
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('is in the style chosen last, though that of another comes later', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/#s=training-length-range');
		await shown(page, 1);
		const release = await hold(page, '**/briefing/vancouver.json');
		const style = page.getByLabel('Style of the references');
		await style.selectOption({ label: 'Vancouver' });
		await page.getByText('Loading …').waitFor();
		await style.selectOption({ label: 'Chicago author–date' });
		const reference = page.locator('[data-part="references"] > li').first();
		await expect.poll(() => reference.textContent()).toContain('“');
		release();
		await page.waitForResponse('**/briefing/vancouver.json');
		await page.waitForTimeout(50);
		expect(await page.locator('[data-part="references"].numbered').count()).toBe(0);
		expect(await reference.textContent()).toContain('“');
		await context.close();
	});

	test('says which statements of an address the guide does not have, and reads no markup in it', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await context.newPage();
		await page.goto('/briefing/#s=training-length-range,long-gone-statement,%3Cimg%20src=x%3E, role-play-in-training.');
		await shown(page, 2);
		expect(await page.locator('[data-part="unknown"]').textContent()).toBe('Not in this edition of the guide: long-gone-statement.');
		expect(await page.locator('#briefing img').count()).toBe(0);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('a file that does not come ends in a message and a way to try again', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.route('**/briefing/*.json', (route) => route.abort());
		await page.goto('/briefing/#s=training-length-range');
		await page.getByText('The briefing could not be loaded.').waitFor();
		await page.unroute('**/briefing/*.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await shown(page, 1);
		await context.close();
	});

	test('a style that does not come leaves the one that is shown, and says so', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/#s=training-length-range');
		await shown(page, 1);
		await page.route('**/briefing/vancouver.json', (route) => route.abort());
		const style = page.getByLabel('Style of the references');
		await style.selectOption({ label: 'Vancouver' });
		await page.getByText('The briefing could not be loaded.').waitFor();
		expect(await style.inputValue()).toBe('apa');
		await page.unroute('**/briefing/vancouver.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.locator('[data-part="references"].numbered').waitFor();
		expect(await style.inputValue()).toBe('vancouver');
		await context.close();
	});

	test('a script that does not come is no empty briefing', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/', { waitUntil: 'networkidle' });
		await context.setOffline(true);
		await page.evaluate(() => {
			location.hash = '#s=training-length-range';
		});
		await page.getByText('The briefing could not be loaded.').waitFor();
		expect(await page.getByText('Nothing is in your briefing yet.').isVisible()).toBe(false);
		await context.close();
	});

	test('loads nothing of its own while it is empty, and says how to begin', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/briefing/', { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
		expect(await page.locator('main').innerText()).toContain('Nothing is in your briefing yet.');
		await context.close();
	});

	test('prints its statements and references without its controls', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/briefing/#s=training-length-range');
		await shown(page, 1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.briefing-statement .statement-text').isVisible()).toBe(true);
		expect(await page.locator('[data-part="references"] > li').first().isVisible()).toBe(true);
		expect(await page.locator('.briefing-deeds').isVisible()).toBe(false);
		expect(await page.locator('.briefing-note').first().isVisible()).toBe(false);
		await context.close();
	});

	test('without JavaScript says what it needs, and leads to the sections', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/briefing/');
		expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/);
		expect(await page.locator('main').getByRole('link').count()).toBe(8);
		await context.close();
	});
});
