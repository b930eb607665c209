import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { open } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Unfolds the first statement, where its tools are. */
const unfoldFirst = (page: Page) => page.locator('.evidence > summary').first().press('Enter');

/** What a reader does, and what is then said without a change of focus: WCAG 2.2, 4.1.3. */
const DEEDS: readonly [what: string, path: string, act: (page: Page) => Promise<unknown>, said: RegExp][] = [
	[
		'copying a link',
		PAGE_KINDS.topic,
		async (page) => {
			await unfoldFirst(page);
			await page
				.getByRole('button', { name: /^Copy link/ })
				.first()
				.press('Enter');
		},
		/Copied|\/training\//,
	],
	[
		'taking a statement into the briefing',
		PAGE_KINDS.topic,
		async (page) => {
			await unfoldFirst(page);
			await page.getByRole('checkbox').first().press('Space');
		},
		/Added/,
	],
	[
		'copying a reference',
		PAGE_KINDS['cite a topic'],
		(page) => page.getByRole('button', { name: 'Copy the reference' }).press('Enter'),
		/Copied|Not copied/,
	],
	['ticking a line', PAGE_KINDS.checklist, (page) => page.getByRole('checkbox').first().press('Space'), /^1 of \d+ ticked/],
	[
		'narrowing the sources',
		PAGE_KINDS['core sources'],
		(page) => page.locator('#source-filter select').first().selectOption({ index: 1 }),
		/^\d+ of \d+ sources$/,
	],
	['choosing a theme', PAGE_KINDS.display, (page) => page.getByRole('radio', { name: 'Dark' }).press('Space'), /^Kept in this browser/],
];

describe('what changes without a new page is announced', () => {
	test.for(DEEDS)('%s', async ([, path, act, said]) => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await open(page, path);
		const regions = page.locator('[role="status"], output, [aria-live="polite"]');
		// A region is announced when it changes: it stood there before, and did not say it yet.
		const before = await regions.count();
		expect(before).toBeGreaterThan(0);
		expect(await regions.filter({ hasText: said }).count()).toBe(0);
		await act(page);
		await regions.filter({ hasText: said }).first().waitFor({ state: 'attached' });
		expect(await regions.count()).toBe(before);
		await context.close();
	});

	test('the number of results', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await open(page, PAGE_KINDS.search);
		const status = page.locator('#search-status');
		expect(await status.evaluate((region) => region.matches('[role="status"], output, [aria-live="polite"]'))).toBe(true);
		await page.locator('#query').fill('supervision');
		await status.filter({ hasText: /\d+ result/ }).waitFor({ state: 'attached' });
		await context.close();
	});
});
