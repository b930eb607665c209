import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser, openContext, watch } from './browser.ts';

/**
 * Opens a page for each test of a file, with nothing kept from the one before, and holds that none complains. `use` takes the page before the test begins.
 * `mayComplain`: where a file has pages fail on purpose.
 */
export function freshPages(
	use: (page: Page) => unknown,
	{ mayComplain = false, ...options }: BrowserContextOptions & { mayComplain?: boolean } = {},
): void {
	let browser: Browser;
	let context: BrowserContext;
	let complaints: string[];
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		context = await openContext(browser, options);
		complaints = watch(context);
		await use(await context.newPage());
	});
	afterEach(async () => {
		await context.close();
		if (!mayComplain) expect(complaints).toEqual([]);
	});
}
