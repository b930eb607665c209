import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * Runs in the page: what can be pressed and is smaller than 24 by 24 px, a line each. As WCAG 2.2, 2.5.8 has it, a smaller one passes when it stands
 * in a sentence, or when a circle of 24 px on its middle meets no other target and no other small one’s circle. A label is part of its box’s target.
 */
function findSmallTargets(): string[] {
	const LEAST = 24;
	const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.matches('.skip'))
		.map((element) => {
			const label = element.matches('[type="checkbox"], [type="radio"]') ? element.closest('label') : null;
			return { element, box: (label ?? element).getBoundingClientRect() };
		});
	const isSmall = ({ box }: (typeof targets)[number]) => box.width < LEAST - 0.01 || box.height < LEAST - 0.01;
	/** Text stands on the same line, outside of links. */
	const isInSentence = (element: HTMLElement) => {
		if (getComputedStyle(element).display !== 'inline') return false;
		const block = element.closest('p, li, td, th, dd, dt, caption, h1, h2, h3, h4');
		const others = [...(block?.querySelectorAll('a[href]') ?? [])].map(({ textContent }) => textContent.length);
		return block !== null && block.textContent.length > others.reduce((sum, length) => sum + length, 0);
	};
	const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
	const distance = ([x, y]: readonly [number, number], box: DOMRect) =>
		Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
	const isCrowded = (target: (typeof targets)[number]) =>
		targets.some((other) => {
			if (other === target) return false;
			const [x, y] = middle(target.box);
			if (distance([x, y], other.box) < LEAST / 2 - 0.01) return true;
			const [otherX, otherY] = middle(other.box);
			return isSmall(other) && Math.hypot(x - otherX, y - otherY) < LEAST - 0.01;
		});
	return targets
		.filter((target) => isSmall(target) && !isInSentence(target.element) && isCrowded(target))
		.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} is ${Math.round(box.width)} by ${Math.round(box.height)} px`);
}

/** The widths of a phone and of a desk, in px. */
const WIDTHS = [320, 1280];

test('whatever can be pressed is 24 px wide and high, or has that much room, or stands in a sentence', async () => {
	const context = await openContext(browser);
	const paths = ORDINARY_KINDS.map(([, path]) => path);
	const faults = await walk(context, paths, async (page) => {
		const small: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			small.push(...(await page.evaluate(findSmallTargets)).map((line) => `at ${width} px: ${line}`));
		}
		return small;
	});
	expect(faults).toEqual([]);
	await context.close();
});
