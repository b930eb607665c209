import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { walkOnce } from './walk.ts';

/** The smallest size of text that a reader’s browser may be told to show, in pixels: the settings of browsers go up to this. */
const SMALLEST = 24;

/** Runs in the page: what reaches out of the window and cannot be scrolled to, in a box that the keyboard reaches; a line each. */
function findUnreachable(): string[] {
	const faults: string[] = [];
	for (const element of document.querySelectorAll<HTMLElement>('main *')) {
		if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .visually-hidden')) continue;
		const { left, right, width } = element.getBoundingClientRect();
		if (width === 0 || (right <= innerWidth + 0.5 && left >= -0.5)) continue;
		let box = element.parentElement;
		while (box && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
		if (!box?.matches('[tabindex], :has(a[href], button, input)'))
			faults.push(`${element.tagName.toLowerCase()} “${element.innerText.trim().slice(0, 40)}” at ${Math.round(right)}`);
	}
	return faults.slice(0, 4);
}

let faults: { read: string[]; small: string[] };
beforeAll(async () => {
	const browser = await launchBrowser({ args: [`--blink-settings=minimumFontSize=${SMALLEST}`] });
	const context = await openContext(browser);
	const at = (width: number) => async (page: Page) => {
		await page.setViewportSize({ width, height: 800 });
		return page.evaluate(findUnreachable);
	};
	faults = await walkOnce(
		context,
		ORDINARY_KINDS.map(([, path]) => path),
		{
			small: async (page) => {
				const size = await page.evaluate(() => {
					const small = document.createElement('small');
					document.body.append(Object.assign(small, { innerText: 'x' }));
					small.style.setProperty('font-size', '8px');
					return small.getBoundingClientRect().height;
				});
				return size > SMALLEST ? [] : [`text is ${size} px high`];
			},
			read: async (page) => [...(await at(1200)(page)), ...(await at(768)(page))],
		},
	);
	await browser.close();
});

test('the browser shows no text smaller than that', () => expect(faults.small).toEqual([]));

test('with a large smallest size of text nothing is out of reach', () => expect(faults.read).toEqual([]));
