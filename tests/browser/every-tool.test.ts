import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide } from '../guide.ts';
import { installed } from '../installed.ts';
import { launchBrowser, openContext, watch } from './browser.ts';

const { tools } = guide;
/** The tools in which something is entered; a short sheet is read. */
const forms = tools.filter(({ parts }) => parts.some(({ lines }) => lines.some(({ input }) => input !== undefined)));
const canRead = installed('whether a filled tool prints what was written', 'pdftotext');

let browser: Browser;
let folder: string;
beforeAll(async () => {
	browser = await launchBrowser();
	folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

type Values = Readonly<Record<string, string | true>>;

async function openForm(context: BrowserContext, id: string): Promise<Page> {
	const page = await context.newPage();
	const script = page.waitForResponse((response) => /tool-form/.test(response.url()));
	await page.goto(`/tools/${id}/`);
	await script;
	await page.waitForFunction(() => document.readyState === 'complete');
	return page;
}

/** The names of all fields of the form. */
const namesOf = (page: Page) =>
	page.locator('.tool-form [name]').evaluateAll((fields) => [...new Set(fields.flatMap((one) => one.getAttribute('name') || []))]);

/** What the form holds now. */
const entered = (page: Page) =>
	page
		.locator('.tool-form [name]')
		.evaluateAll((fields) =>
			Object.fromEntries(
				(fields as HTMLInputElement[])
					.filter(({ type, checked }) => checked || (type !== 'checkbox' && type !== 'radio'))
					.map(({ name, value }) => [name, value]),
			),
		);

/** The kind of the field that has the focus, and its name; nothing outside the form, and the kind alone for what is no field. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element?.closest('.tool-form')) return undefined;
		const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
		return field ? { kind: element.type, name: element.name } : { kind: 'link', name: '' };
	});

/** Fills in every field with the keyboard alone, from the first to the last; returns the names in that order. */
async function fillByKeyboard(page: Page): Promise<string[]> {
	const filled: string[] = [];
	await page.locator('.tool-form :is(input, textarea, select)').first().focus();
	for (let at = await focused(page); at; at = await focused(page)) {
		const { kind, name } = at;
		if (kind !== 'link' && !filled.includes(name)) {
			if (kind === 'checkbox' || kind === 'radio') await page.keyboard.press('Space');
			else if (kind === 'select-one') await page.keyboard.press('ArrowDown');
			else if (kind === 'number' || kind === 'date') await page.keyboard.type(kind === 'number' ? '12' : '02022027');
			else {
				// A key, and the rest at once, as a keyboard on a screen enters a word.
				await page.keyboard.press('w');
				await page.keyboard.insertText(`-${name}`);
			}
			filled.push(name);
		}
		await page.keyboard.press('Tab');
	}
	return filled;
}

test('most tools are forms', () => {
	expect(forms.length).toBeGreaterThanOrEqual(12);
});

describe.each(forms.map(({ id }) => id))('the tool %s', (id) => {
	const key = `guide-tool-${id}`;

	test('is filled in by keyboard, kept, saved, cleared, opened again elsewhere, and printed as it was written', async () => {
		const context = await openContext(browser);
		const complaints = watch(context);
		const page = await openForm(context, id);
		const names = await namesOf(page);
		expect((await fillByKeyboard(page)).sort()).toEqual([...names].sort());
		const values = await entered(page);
		expect(Object.keys(values).sort()).toEqual([...names].sort());
		const kept = JSON.parse((await page.evaluate((name) => localStorage.getItem(name), key)) ?? '{}') as { values: Values };
		expect(Object.keys(kept.values).sort()).toEqual([...names].sort());

		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
		expect(download.suggestedFilename()).toBe(`${id}.json`);
		const file = await download.path();
		expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ tool: id, values: kept.values });
		if (canRead) {
			const pdf = join(folder, `${id}.pdf`);
			await page.pdf({ path: pdf, preferCSSPageSize: true });
			const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/[\s-]+/gu, '');
			const written = Object.values(values).filter((value) => typeof value === 'string' && value.startsWith('w-'));
			for (const words of written) expect(text).toContain(String(words).replaceAll('-', ''));
		}
		await page.getByRole('button', { name: 'Clear everything' }).click();
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(null);

		const elsewhere = await openContext(browser);
		const again = await openForm(elsewhere, id);
		await again.locator('[data-do="import"]').setInputFiles(file);
		await again.locator('.tool-tools [role="status"]').filter({ hasText: 'is opened' }).waitFor();
		expect(await entered(again)).toEqual(values);
		expect(complaints).toEqual([]);
		await Promise.all([context.close(), elsewhere.close()]);
	});

	test('without script is a form to print, and says that it keeps nothing', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/tools/${id}/`);
		expect(await page.locator('main').innerText()).toContain('Without JavaScript this page keeps nothing');
		expect(await page.locator('.tool-tools').isVisible()).toBe(false);
		for (const field of await page.locator('.tool-form :is(input, textarea, select)').all()) expect(await field.isEditable()).toBe(true);
		const text = page.locator('.tool-form :is(textarea, input[type="text"], input[type="number"])').first();
		if ((await text.count()) > 0) await text.fill('7');
		const box = page.locator('.tool-form :is([type="checkbox"], [type="radio"])').first();
		if ((await box.count()) > 0) {
			await box.check();
			expect(await box.isChecked()).toBe(true);
		}
		expect(await page.locator(`a[href="/tools/${id}.docx"]`).isVisible()).toBe(true);
		await context.close();
	});
});

/** A tool of each form: what keeps, opens and refuses is one script, and each form holds other values. */
const ofEachForm = [...Map.groupBy(forms, ({ form }) => form).values()].flatMap(([first]) => first?.id ?? []);

describe.each(ofEachForm)('the form of the tool %s', (id) => {
	const key = `guide-tool-${id}`;
	const other = id === 'costing' ? 'induction' : 'costing';

	test('refuses the file of another tool by name, and sets aside what is broken or older', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/accessibility/');
		for (const [text, words] of [
			['{"version":1,', 'could not be read'],
			[`{"version":0,"tool":"${id}","values":{}}`, 'another version of the form'],
		] as const) {
			await page.evaluate(
				([name, value]) => {
					localStorage.clear();
					localStorage.setItem(name, value);
				},
				[key, text] as const,
			);
			const form = await openForm(context, id);
			await form.locator('.tool-tools [role="status"]').filter({ hasText: words }).waitFor();
			expect(await form.evaluate((name) => localStorage.getItem(name), `${key}-aside`)).toBe(text);
			expect(await form.getByRole('button', { name: 'Save what was set aside' }).isVisible()).toBe(true);
			await form.locator('[data-do="import"]').setInputFiles({
				name: 'theirs.json',
				mimeType: 'application/json',
				buffer: Buffer.from(`{"version":1,"tool":"${other}","values":{},"runs":[]}`),
			});
			await form
				.locator('.tool-tools [role="status"]')
				.filter({ hasText: `“theirs.json” belongs to the tool “${other}” and not to “${id}”` })
				.waitFor();
			await form.close();
		}
		await context.close();
	});
});
