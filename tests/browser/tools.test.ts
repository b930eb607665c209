import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepsNothing, launchBrowser, openContext, watch } from './browser.ts';
import { open } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const READINESS = '/tools/readiness/';
const COSTING = '/tools/costing/';
const INDUCTION = '/tools/induction/';
const KEY = 'guide-tool-induction';
const status = (page: Page) => page.locator('.tool-tools [role="status"]');
const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);
/** Opens a tool and waits until its form works. */
async function openTool(page: Page, path: string): Promise<void> {
	const script = page.waitForResponse((response) => /tool-form/.test(response.url()));
	await open(page, path);
	await script;
	await page.waitForFunction(() => document.querySelector('[data-do="export"]') !== null && document.readyState === 'complete');
}

describe('filling in', () => {
	test('words, dates and ticks are kept under the ids of their lines, by keyboard, and cleared by one button that can be undone', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await context.newPage();
		await openTool(page, INDUCTION);
		await page.locator('[name="base"]').focus();
		await page.keyboard.type('Ward 3');
		await page.locator('[name="visits"]').focus();
		await page.keyboard.press('Space');
		await page.locator('[name="early-start"]').fill('2027-02-01');
		expect(JSON.parse((await stored(page)) ?? '')).toEqual({
			version: 1,
			tool: 'induction',
			values: { base: 'Ward 3', visits: true, 'early-start': '2027-02-01' },
			runs: [],
		});
		await openTool(page, INDUCTION);
		await page.locator('[name="visits"]:checked').waitFor();
		expect(await page.locator('[name="base"]').inputValue()).toBe('Ward 3');
		await page.getByRole('button', { name: 'Clear everything' }).click();
		expect(await page.locator('[name="base"]').inputValue()).toBe('');
		expect(await stored(page)).toBe(null);
		await page.getByRole('button', { name: 'Bring it back' }).click();
		expect(await page.locator('[name="base"]').inputValue()).toBe('Ward 3');
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('a translated page keeps the same names', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await openTool(page, INDUCTION);
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('.tool-form label, .tool-form legend')) one.lastChild?.replaceWith('Übersetzt');
		});
		await page.locator('[name="visits"]').dispatchEvent('click');
		expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({ values: { visits: true } });
		await context.close();
	});

	test('a browser that keeps nothing says so, and the page works', async () => {
		const context = await openContext(browser);
		await context.addInitScript(keepsNothing);
		const page = await context.newPage();
		await openTool(page, INDUCTION);
		await page.locator('[name="base"]').fill('Ward 3');
		await status(page).filter({ hasText: 'This browser keeps nothing' }).waitFor();
		await context.close();
	});
});

describe('files', () => {
	test('a saved file brings back what was entered, elsewhere', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await openTool(page, INDUCTION);
		await page.locator('[name="base"]').fill('Ward “3” & more\u{1F642}');
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
		expect(download.suggestedFilename()).toBe('induction.json');
		const file = await download.path();
		expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ tool: 'induction', values: { base: 'Ward “3” & more\u{1F642}' } });

		const elsewhere = await openContext(browser);
		const other = await elsewhere.newPage();
		await openTool(other, INDUCTION);
		await other.locator('[data-do="import"]').setInputFiles(file);
		await status(other).filter({ hasText: 'is opened' }).waitFor();
		expect(await other.locator('[name="base"]').inputValue()).toBe('Ward “3” & more\u{1F642}');
		await Promise.all([context.close(), elsewhere.close()]);
	});

	test.each([
		[
			'another tool',
			'{"version":1,"tool":"costing","values":{"pay":"9"},"runs":[]}',
			'belongs to the tool “costing” and not to “induction”',
		],
		['no file of a tool', 'base: Ward 3', 'is no file of a tool of this guide'],
		['another version', '{"version":7,"tool":"induction","values":{},"runs":[]}', 'comes from another version of the form'],
	])('a file of %s is refused by name and changes nothing', async (_name, text, words) => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await openTool(page, INDUCTION);
		await page.locator('[name="base"]').fill('Ward 3');
		const before = await stored(page);
		await page.locator('[data-do="import"]').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await status(page).filter({ hasText: words }).waitFor();
		expect(await status(page).textContent()).toContain('“mine.json”');
		expect(await stored(page)).toBe(before);
		await context.close();
	});
});

test.each([
	['broken', '{"version":1,"tool":"indu', 'could not be read'],
	['of an older version', '{"tool":"induction","base":"Ward 3"}', 'another version of the form'],
])('what is kept and %s is set aside, said, and can be saved', async (_name, text, words) => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto('/accessibility/');
	await page.evaluate(([name, value]) => localStorage.setItem(name, value), [KEY, text] as const);
	await openTool(page, INDUCTION);
	await status(page).filter({ hasText: words }).waitFor();
	expect(await stored(page, `${KEY}-aside`)).toBe(text);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save what was set aside' }).click(),
	]);
	expect(await readFile(await download.path(), 'utf8')).toBe(text);
	await context.close();
});

test('answers to lines that a tool no longer has are said and kept', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto('/accessibility/');
	await page.evaluate(
		(name) => localStorage.setItem(name, '{"version":1,"tool":"induction","values":{"gone":"old words"},"runs":[]}'),
		KEY,
	);
	await openTool(page, INDUCTION);
	await status(page).filter({ hasText: '1 of the answers belong to lines that this tool no longer has' }).waitFor();
	await page.locator('[name="base"]').fill('Ward 3');
	expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({ values: { gone: 'old words', base: 'Ward 3' } });
	await context.close();
});

test('a rating gives its result by section, and kept ratings stand next to each other', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await page.goto('/accessibility/');
	await page.evaluate(() =>
		localStorage.setItem(
			'guide-tool-readiness',
			'{"version":1,"tool":"readiness","values":{},"runs":[{"on":"2026-03-01","values":{"aim":"1","alone":"2"}}]}',
		),
	);
	await openTool(page, READINESS);
	const part = page.locator('.tool-result [data-part="why"]');
	await part.getByText('Nothing rated yet.').waitFor();
	for (const name of ['aim', 'alone', 'which-peers', 'fit-roles', 'scope', 'from-first', 'asked-first'])
		await page.locator(`[name="${name}"][value="${name === 'scope' ? '1' : '2'}"]`).check();
	await part.getByText('7 of 7 rated: 1 “needs work”, 6 “in place”. Some of it needs work.').waitFor();
	expect(await part.getByRole('link').count()).toBeGreaterThan(1);
	await page.getByRole('button', { name: 'Keep this rating' }).click();
	const row = page.locator('.runs tbody tr').first();
	await row.getByText('1 higher, 1 the same.').waitFor();
	expect(await page.locator('.runs thead th').allTextContents()).toEqual(
		expect.arrayContaining(['Section', '1 March 2026', 'Since the rating before']),
	);
	await context.close();
});

test('a costing works out sums of the reader’s figures alone', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await openTool(page, COSTING);
	expect(
		await page.locator('input[type="number"]').evaluateAll((list) => list.map((one) => (one as HTMLInputElement).value).join('')),
	).toBe('');
	for (const [name, value] of Object.entries({ workers: '2', 'hours-a-week': '20', weeks: '50', pay: '15.5', 'on-costs': '25' }))
		await page.locator(`[name="${name}"]`).fill(value);
	await expect.poll(() => page.locator('[data-sum="pay-a-year"]').textContent()).toBe('31,000');
	await expect.poll(() => page.locator('[data-sum="on-costs-a-year"]').textContent()).toBe('7,750');
	await expect.poll(() => page.locator('[data-sum="running-year"]').textContent()).toBe('38,750');
	expect(await page.locator('dd:has([data-sum="running-year"]) .missing').textContent()).toContain('Not filled in, and left out');
	expect(await page.locator('dd:has([data-sum="pay-a-year"]) .formula').textContent()).toContain('×');
	await context.close();
});

test('a line’s source opens as a card with the facts that the line names', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await openTool(page, '/tools/boundaries/');
	await page.locator('#gifts .rests a').first().click();
	await page.locator('#citation-card').getByText('significant value').first().waitFor();
	await context.close();
});

test('without a script a tool is a form to print, and says that it keeps nothing', async () => {
	const context = await openContext(browser, { javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(READINESS);
	await page.locator('[name="aim"][value="2"]').check();
	expect(await page.getByRole('button', { name: 'Save as a file' }).isVisible()).toBe(false);
	expect(await page.locator('main').innerText()).toContain('Without JavaScript this page keeps nothing');
	expect(await page.locator('.next-steps').first().isVisible()).toBe(true);
	await context.close();
});

test('print shows what was written, and none of the buttons', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await openTool(page, INDUCTION);
	await page.locator('[name="base"]').fill('Ward 3');
	await page.locator('[name="still-missing"]').fill('one\ntwo\nthree\nfour\nfive');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('[name="base"]').isVisible()).toBe(true);
	expect(await page.locator('.tool-tools').isVisible()).toBe(false);
	const height = await page.locator('[name="still-missing"]').evaluate((one) => one.scrollHeight - one.clientHeight);
	expect(height).toBeLessThanOrEqual(1);
	await context.close();
});

test('a table is sorted by a column, and each row keeps the heading that it stood under', async () => {
	const context = await openContext(browser);
	const page = await context.newPage();
	await open(page, '/data/workforce/');
	const before = await page.locator('tbody tr:not(.row-group)').count();
	await page.getByRole('button', { name: 'Count', exact: true }).click();
	const counts = await page.locator('tbody tr td[data-label="Count"]').allTextContents();
	const numbers = counts.map((one) => Number(one.trim().replaceAll(',', ''))).filter((one) => !Number.isNaN(one));
	expect(numbers.length).toBeGreaterThan(10);
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	expect(await page.locator('tbody tr').count()).toBe(before);
	expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
	expect(await page.locator('tbody th .of-group').first().isVisible()).toBe(true);
	await context.close();
});
