import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOUR_RULES, findBarriers } from './axe.ts';
import { launchBrowser, openContext, watch } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { samplePages } from './sample.ts';
import { WHOLE } from '../whole.ts';
import { walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything in the light theme; the dark one changes colours and nothing else. */
async function findInLight(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	return findBarriers(page);
}
async function findInDark(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	return (await findBarriers(page, COLOUR_RULES)).map((line) => `dark: ${line}`);
}

const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('axe and the window', () => {
	test('find nothing at 320 px: no barrier on a page of each kind, and on more pages no complaint, no third party, no sideways scrolling', async () => {
		const context = await openContext(browser, { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
		const complaints = watch(context);
		const kinds = new Set<string>(ORDINARY_KINDS.map(([, path]) => path));
		const faults = await walk(context, [...new Set([...kinds, ...samplePages()])], async (page, path) => {
			const found = WHOLE || kinds.has(path) ? await findInLight(page) : [];
			const wider = await isWider(page);
			return wider > 0 ? [...found, `${wider} px wider than its window`] : found;
		});
		expect(faults).toEqual([]);
		expect(complaints).toEqual([]);
		await context.close();
	}, 1_800_000);

	test('find nothing on a page of each kind on a desk, where menu and contents stand open, in either theme', async () => {
		const context = await openContext(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
		const paths = ORDINARY_KINDS.map(([, path]) => path);
		const faults = await walk(context, paths, async (page) => [...(await findInLight(page)), ...(await findInDark(page))]);
		expect(faults).toEqual([]);
		await context.close();
	}, 1_800_000);
});
