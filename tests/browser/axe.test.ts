import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLOUR_RULES, findBarriers } from './axe.ts';
import { launchBrowser, openContext, watch } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { samplePages } from './sample.ts';
import { walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything in the light theme; the dark one changes colours and nothing else. */
async function findInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await findBarriers(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await findBarriers(page, COLOUR_RULES);
	return [...light, ...dark.map((line) => `dark: ${line}`)];
}

const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('axe and the window', () => {
	test('find nothing on any page at 320 px, in either theme: no barrier, no complaint, no third party, no sideways scrolling', async () => {
		const context = await openContext(browser, { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
		const complaints = watch(context);
		const faults = await walk(context, samplePages(), async (page) => {
			const found = await findInBothThemes(page);
			const wider = await isWider(page);
			return wider > 0 ? [...found, `${wider} px wider than its window`] : found;
		});
		expect(faults).toEqual([]);
		expect(complaints).toEqual([]);
		await context.close();
	}, 400_000);

	test('find nothing on a page of each kind on a desk, where menu and contents stand open', async () => {
		const context = await openContext(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
		expect(
			await walk(
				context,
				ORDINARY_KINDS.map(([, path]) => path),
				findInBothThemes,
			),
		).toEqual([]);
		await context.close();
	}, 200_000);
});
