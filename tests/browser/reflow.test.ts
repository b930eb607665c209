import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { walkOnce } from './walk.ts';

/** A window of 1280 by 1024 px at 400 %: WCAG 2.2, 1.4.10. */
const ZOOMED = { width: 320, height: 256 };
const DESK = { width: 1280, height: 1024 };

/**
 * Every word of the page’s text that can be seen: what is folded away is opened first. Where a table’s rows are cards, each cell names its column by
 * itself; the first one is the card’s title, whose column needs no name.
 */
const wordsSeen = (page: Page) =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true;
		const labels = [...document.querySelectorAll('main td')].map((cell) =>
			getComputedStyle(cell, '::before').content.replace(/^none$/, ''),
		);
		for (const first of document.querySelectorAll<HTMLElement>('main thead th:first-child')) first.hidden = true;
		return [document.querySelector('main')?.innerText ?? '', ...labels].flatMap((text) => text.split(/[\s":]+/));
	});

/** Runs in the page: text that its own box cuts off or that lies over other text, and what reaches out of the window; a line each. */
function findClippedText(): string[] {
	const faults: string[] = [];
	if (document.documentElement.scrollWidth > innerWidth) faults.push(`${document.documentElement.scrollWidth} px wide in ${innerWidth} px`);
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const blocks = new Set<HTMLElement>();
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (node.textContent?.trim() && node.parentElement?.checkVisibility({ visibilityProperty: true })) blocks.add(node.parentElement);
	for (const element of blocks) {
		if (element.closest('.visually-hidden, .skip, svg, script, noscript, option')) continue;
		const { left, right } = element.getBoundingClientRect();
		const name = `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;
		if (right > innerWidth + 0.5 || left < -0.5) faults.push(`${name} reaches out of the window`);
		for (let around: HTMLElement | null = element; around && around !== document.body; around = around.parentElement) {
			const { overflowX, overflowY } = getComputedStyle(around);
			if (overflowX === 'hidden' && around.scrollWidth > around.clientWidth + 1) faults.push(`${name} is cut off at the side`);
			if (overflowY === 'hidden' && around.scrollHeight > around.clientHeight + 1) faults.push(`${name} is cut off below`);
		}
	}
	// Blocks of text do not lie over each other; what runs on in the lines of one block, such as a heading and its sentence, cannot.
	const rows = [
		...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, li, dt, dd, caption, button, label, summary)'),
	].filter(
		(element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			element.getClientRects().length > 0 &&
			getComputedStyle(element).display !== 'inline',
	);
	rows.forEach((row, index) => {
		const next = rows[index + 1];
		if (!next || row.contains(next) || next.contains(row)) return;
		const [a, b] = [row.getBoundingClientRect(), next.getBoundingClientRect()];
		const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
		const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
		if (across > 2 && down > 2 && a.width > 1 && b.width > 1 && !isFloating(row) && !isFloating(next))
			faults.push(`“${row.innerText.slice(0, 30)}” and “${next.innerText.slice(0, 30)}” lie over each other`);
	});
	function isFloating(element: HTMLElement): boolean {
		return getComputedStyle(element).float !== 'none' || getComputedStyle(element.parentElement ?? element).float !== 'none';
	}
	return faults;
}

/** Runs in the page: the spacing that WCAG 2.2, 1.4.12 lets a reader ask for. */
function spaceText(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
	);
	document.adoptedStyleSheets = [sheet];
}

/** Runs in the page. */
function unspaceText(): void {
	document.adoptedStyleSheets = [];
}

/** What is wrong with the text in a window of this width, spaced as a reader may ask. */
const spacedAt = (width: number) => async (page: Page) => {
	await page.setViewportSize({ width, height: 800 });
	await page.evaluate(spaceText);
	const faults = await page.evaluate(findClippedText);
	await page.evaluate(unspaceText);
	return faults;
};

/** The words that a desk shows and a zoomed window does not. */
async function findLostWords(page: Page): Promise<string[]> {
	await page.setViewportSize(DESK);
	const all = await wordsSeen(page);
	await page.setViewportSize(ZOOMED);
	const there = new Set(await wordsSeen(page));
	const lost = all.filter((word) => !there.has(word));
	return lost.length > 0 ? [lost.slice(0, 12).join(' ')] : [];
}

const LOOKS = {
	clipped: async (page: Page) => {
		await page.setViewportSize(ZOOMED);
		return page.evaluate(findClippedText);
	},
	'spaced at 320': spacedAt(320),
	'spaced at 1280': spacedAt(1280),
	// The last, for it opens what is folded away.
	lost: findLostWords,
};

let faults: Record<keyof typeof LOOKS, string[]>;
beforeAll(async () => {
	const browser = await launchBrowser();
	const context = await openContext(browser);
	const paths = ORDINARY_KINDS.map(([, path]) => path);
	faults = await walkOnce(context, paths, LOOKS);
	await browser.close();
});

describe('at 400 %', () => {
	test('a page of each kind says all that it says on a desk', () => {
		expect(faults.lost).toEqual([]);
	});

	test('none of its text is cut off, lies over other text, or has to be scrolled to sideways', () => {
		expect(faults.clipped).toEqual([]);
	});
});

describe('with a reader’s own spacing of lines, letters and words', () => {
	test.for([320, 1280] as const)('no text is cut off or lies over other text, at %i px', (width) => {
		expect(faults[`spaced at ${width}`]).toEqual([]);
	});
});
