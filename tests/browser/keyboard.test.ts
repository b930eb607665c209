import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS, PAGE_KINDS } from './page-kinds.ts';
import { tabThrough } from './tab-stops.ts';
import { open, walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };

const focusedIn = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

describe('Tab', () => {
	test('goes through a whole topic in reading order, on a phone and on a desk; each stop is outlined, in sight and left again', async () => {
		for (const viewport of [DESK, PHONE]) {
			const context = await openContext(browser, { viewport });
			expect(await walk(context, [PAGE_KINDS.topic, PAGE_KINDS['topic with steps']], tabThrough)).toEqual([]);
			await context.close();
		}
	});

	test('does so through a page of each kind', async () => {
		const context = await openContext(browser, { viewport: DESK });
		const others = ORDINARY_KINDS.filter(([kind]) => !kind.startsWith('topic')).map(([, path]) => path);
		expect(await walk(context, others, tabThrough)).toEqual([]);
		await context.close();
	});
});

describe('the first stop of a page', () => {
	test('is a link over everything else, which leads past the header to the text', async () => {
		const context = await openContext(browser, { viewport: PHONE });
		const faults = await walk(
			context,
			// A card has nothing before its text.
			ORDINARY_KINDS.filter(([kind]) => kind !== 'statement to embed').map(([, path]) => path),
			async (page) => {
				await page.keyboard.press('Tab');
				const skip = page.locator('a.skip:focus');
				const box = await skip.boundingBox();
				if (!box || box.height < 24) return ['the first stop is no link to the text that one can see'];
				await page.keyboard.press('Enter');
				const inMain = await focusedIn(page, 'main');
				await page.keyboard.press('Tab');
				return inMain && (await focusedIn(page, 'main, footer')) ? [] : ['the link does not lead to the text'];
			},
		);
		expect(faults).toEqual([]);
		await context.close();
	});
});

describe('what is folded away on a phone', () => {
	test.for([['the contents of the page', '.contents-narrow', 'a[href="#references"]']] as const)(
		'%s open and close from the keyboard, and Tab then goes into them',
		async ([, folded, inside]) => {
			const context = await openContext(browser, { viewport: PHONE });
			const page = await context.newPage();
			await open(page, PAGE_KINDS.topic);
			const summary = page.locator(`${folded} > summary`);
			expect(await page.locator(`${folded} ${inside}`).isVisible()).toBe(false);
			await summary.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator(`${folded} ${inside}`).isVisible()).toBe(true);
			await page.keyboard.press('Tab');
			expect(await focusedIn(page, `${folded} ul`)).toBe(true);
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Space');
			expect(await page.locator(`${folded} ${inside}`).isVisible()).toBe(false);
			await context.close();
		},
	);
});
