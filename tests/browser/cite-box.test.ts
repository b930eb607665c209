import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfoldAll } from './briefing.ts';
import { launchBrowser, openContext, origin, watch } from './browser.ts';

const TOPIC = '/supervision/who-supervises/';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
const firstLink = (page: Page) => page.locator('.statement .cite-link').first();

/** Opens the topic with the evidence of its statements unfolded, where the ways to their references are. */
async function openTopic(page: Page): Promise<void> {
	await page.goto(TOPIC);
	await unfoldAll(page);
}

describe('with the keyboard', () => {
	test('a statement’s box opens over the page, changes style, copies and says so, and gives the focus back', async () => {
		const context = await openContext(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
		const complaints = watch(context);
		const page = await context.newPage();
		await openTopic(page);
		const link = firstLink(page);
		const name = (await link.textContent())?.trim() ?? '';
		await link.focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog.cite-dialog');
		await dialog.locator('.cite-box').waitFor();
		expect(page.url()).toBe(`${origin()}${TOPIC}`);
		expect(await dialog.getAttribute('aria-label')).toBe('Cite this statement');
		expect(await focusedText(page)).toBe('Close');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('apa');
		expect(await dialog.locator('[data-style]:visible').count()).toBe(1);
		await page.keyboard.press('ArrowDown');
		expect(await dialog.locator('[data-style]:visible').getAttribute('data-style')).toBe('vancouver');
		await page.keyboard.press('Tab');
		expect(await focusedText(page)).toBe('Copy the reference');
		await page.keyboard.press('Enter');
		const status = dialog.locator('[role="status"]').first();
		await expect.poll(() => status.textContent()).toBe('Copied, Vancouver');
		const reference = await dialog.locator('[data-style="vancouver"] .reference').textContent();
		expect(await clipboard(page)).toBe(reference);
		expect(reference).toMatch(/^Peer Support Guide\. Statement \d\.\d\.\d: .+ In: Peer Support Guide \[Internet\]\. /);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		expect(await focusedText(page)).toBe(name);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('the style that was chosen last is there in the next box, on another page too', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/training/');
		await expect.poll(() => page.locator('.cite-box button').isEnabled()).toBe(true);
		await page.locator('.cite-box input[value="harvard"]').check();
		expect(await page.locator('.cite-box [data-style]:visible').getAttribute('data-style')).toBe('harvard');
		await page.goto('/sources/opie-2022/');
		await expect.poll(() => page.locator('.cite-box input:checked').getAttribute('value')).toBe('harvard');
		expect(await page.locator('.cite-box [data-style]:visible .reference').textContent()).toMatch(/^Opie, J\.E\. et al\. \(2022\) ‘/);
		await openTopic(page);
		await firstLink(page).click();
		await page.locator('dialog input[value="harvard"]:checked').waitFor();
		await context.close();
	});

	test('the style that asks for it has the day of reading, which is today’s and to be checked', async () => {
		const context = await openContext(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'));
		await page.goto('/cite/');
		await expect.poll(() => page.locator('.cite-box button').isEnabled()).toBe(true);
		expect(await page.locator('.cite-box [data-style]:visible .check-day').isVisible()).toBe(false);
		await page.locator('.cite-box input[value="harvard"]').check();
		const shown = page.locator('.cite-box [data-style]:visible');
		expect(await shown.locator('.reference').textContent()).toMatch(/ \(Accessed: 29 November 2026\)\.$/);
		expect(await shown.locator('.check-day').isVisible()).toBe(true);
		expect(await shown.locator('.in-text').textContent()).toMatch(/In your text: \(Peer Support Guide, 2026\)/);
		await page.getByRole('button', { name: 'Copy the reference' }).click();
		await expect.poll(() => clipboard(page)).toMatch(/ \(Accessed: 29 November 2026\)\.$/);
		await context.close();
	});

	test('a style that the site does not know, left behind by something else, is passed over', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await context.addInitScript(() => localStorage.setItem('cite-style', 'mla<script>'));
		await page.goto('/cite/');
		expect(await page.locator('.cite-box input:checked').getAttribute('value')).toBe('apa');
		await context.close();
	});

	test('where nothing may be copied, the reference is marked and the box says so', async () => {
		const context = await openContext(browser);
		await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		const page = await context.newPage();
		await page.goto('/cite/');
		await page.getByRole('button', { name: 'Copy the reference' }).click();
		await expect
			.poll(() => page.locator('.cite-box [role="status"]').textContent())
			.toBe('Not copied: the reference is marked, copy it with the keyboard, APA 7');
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Peer Support Guide\. \(2026\)/);
		await context.close();
	});

	test('a box that takes its time says so, and comes to nobody who has closed it', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await openTopic(page);
		const answers: ((abort: boolean) => Promise<void>)[] = [];
		await page.route('**/cite/**', (route) => answers.push((abort) => (abort ? route.abort() : route.continue())));
		await firstLink(page).click();
		const dialog = page.locator('dialog.cite-dialog');
		await dialog.getByText('Loading …').waitFor();
		expect(await dialog.getAttribute('aria-label')).toBe('How to cite');
		await page.keyboard.press('Escape');
		await page.locator('.statement .cite-link').nth(1).click();
		await expect.poll(() => answers.length).toBe(2);
		await answers[1]?.(false);
		await dialog.locator('.cite-box').waitFor();
		const second = await dialog.locator('.reference').first().textContent();
		// The box that was asked for before comes last.
		await answers[0]?.(false);
		await page.waitForResponse('**/cite/**');
		expect(await dialog.locator('.reference').first().textContent()).toBe(second);
		await page.keyboard.press('Escape');
		await firstLink(page).click();
		await expect.poll(() => answers.length).toBe(3);
		await page.keyboard.press('Escape');
		await Promise.all([page.waitForEvent('requestfailed'), answers[2]?.(true)]);
		expect(page.url()).toBe(`${origin()}${TOPIC}`);
		await context.close();
	});

	test('a box that cannot be fetched is opened as a page', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await openTopic(page);
		let first = true;
		await page.route('**/cite/**', (route) => {
			const abort = first;
			first = false;
			return abort ? route.abort() : route.continue();
		});
		await firstLink(page).click();
		await page.waitForURL('**/cite/supervision/who-supervises/**');
		expect(await page.locator('h1').textContent()).toMatch(/^Cite statement 7\.1\.\d$/);
		await context.close();
	});
});

describe('without JavaScript', () => {
	test('a statement, a topic, a section, a source and the guide show each style, their link, their edition and their files', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(TOPIC);
		const links = await page.locator('.cite-link').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(4);
		for (const path of [links[0] ?? '', links[1] ?? '', '/supervision/', '/sources/opie-2022/', '/cite/']) {
			await page.goto(path);
			const box = page.locator('.cite-box');
			for (const style of await box.locator('input').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))) {
				await box.locator(`input[value="${style}"]`).check();
				const shown = await box.locator('[data-style]:visible').evaluateAll((all) => all.map((one) => one.getAttribute('data-style')));
				expect([path, shown]).toEqual([path, [style]]);
			}
			expect([path, await box.locator('input').count()]).toEqual([path, 4]);
			expect([path, await box.locator('button:visible').count()]).toEqual([path, 0]);
			const files = await box.locator('a[download]').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
			expect(files.map((file) => file.replace(/.*\./, ''))).toEqual(['bib', 'ris', 'json']);
			for (const file of files) expect([file, (await page.request.get(file)).status()]).toEqual([file, 200]);
		}
		await context.close();
	});

	test('a topic offers its own sources in one file', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(TOPIC);
		const file = await page.getByRole('link', { name: 'RIS', exact: true }).getAttribute('href');
		expect(file).toBe(`${TOPIC}references.ris`);
		const text = await (await page.request.get(file ?? '')).text();
		expect(text.match(/^TY {2}- /gm)?.length).toBeGreaterThan(5);
		await context.close();
	});
});
