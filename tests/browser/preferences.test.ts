import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS, PAGE_KINDS } from './page-kinds.ts';
import { open, walkOnce } from './walk.ts';

const DESK = { width: 1280, height: 900 };

/** Runs in the page: whatever moves, or would when something about it changes. */
function findMotion(): string[] {
	const moving = [...document.querySelectorAll('*')].filter((element) =>
		['', '::before', '::after', '::backdrop'].some((part) => {
			const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part || null);
			return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
		}),
	);
	return [...moving, ...document.getAnimations()].map((thing) =>
		thing instanceof Element ? `${thing.outerHTML.slice(0, 60)} moves` : 'an animation runs',
	);
}

/** Runs in the page: what forced colours take away or leave without contrast. */
function findLostInForcedColours(): string[] {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const rgb = (colour: string): readonly number[] => {
		if (!canvas) return [];
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const luminance = (colour: string) => {
		const [r = 0, g = 0, b = 0] = rgb(colour)
			.slice(0, 3)
			.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const contrast = (a: string, b: string) => {
		const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
		return rgb(a)[3] === 0 ? 1 : (high + 0.05) / (low + 0.05);
	};
	const paper = getComputedStyle(document.body).backgroundColor;
	const stands = (colour: string) => colour !== 'none' && contrast(colour, paper) >= 3;
	const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	const lost = (what: string, element: Element) => `${what}: ${element.outerHTML.slice(0, 80)}`;
	const drawings = [...document.querySelectorAll('main svg:not([hidden])')].filter(isShown);
	const shapes = drawings.flatMap((drawing) => [...drawing.querySelectorAll('path, line, rect, circle, polyline, polygon, text')]);
	return [
		...shapes
			.filter((shape) => {
				const { fill, stroke } = getComputedStyle(shape);
				// What is drawn in the colour of the page makes another mark hollow.
				return !stands(fill) && !stands(stroke) && ![fill, stroke].includes(paper);
			})
			.map((shape) => lost('a drawn mark', shape)),
		...[...document.querySelectorAll('button, input, select')]
			.filter(isShown)
			.filter((control) => {
				const { borderTopWidth, borderTopColor, textDecorationLine, appearance } = getComputedStyle(control);
				const isNative = control.matches('[type="checkbox"], [type="radio"]') && appearance !== 'none';
				return !isNative && !(parseFloat(borderTopWidth) >= 1 && stands(borderTopColor)) && !textDecorationLine.includes('underline');
			})
			.map((control) => lost('the edge of a control', control)),
		...[...document.querySelectorAll('.statement')]
			.filter((statement) => !stands(getComputedStyle(statement, '::before').backgroundColor))
			.map((statement) => lost('the stroke of a statement', statement)),
		...[...document.querySelectorAll('[data-certainty]')]
			.filter(isShown)
			.map((mark) => lost('a mark that words replace is still there', mark)),
	];
}

/** A look at a page as a reader with these preferences has it. */
const preferring =
	(preferences: Parameters<Page['emulateMedia']>[0], look: (page: Page) => Promise<string[]>) =>
	async (page: Page): Promise<string[]> => {
		await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...preferences });
		return look(page);
	};
const lostInForcedColours = (page: Page) => page.evaluate(findLostInForcedColours);
const tooFaint = (page: Page) => findBarriers(page, ['color-contrast-enhanced']);

const LOOKS = {
	motion: preferring({ colorScheme: 'light' }, (page) => page.evaluate(findMotion)),
	'forced light': preferring({ forcedColors: 'active', colorScheme: 'light' }, lostInForcedColours),
	'forced dark': preferring({ forcedColors: 'active', colorScheme: 'dark' }, lostInForcedColours),
	'contrast light': preferring({ contrast: 'more', colorScheme: 'light' }, tooFaint),
	'contrast dark': preferring({ contrast: 'more', colorScheme: 'dark' }, tooFaint),
};

let browser: Browser;
let faults: Record<keyof typeof LOOKS, string[]>;
beforeAll(async () => {
	browser = await launchBrowser();
	// Nothing moves, so that colours are read when they have changed.
	const context = await openContext(browser, { viewport: DESK, reducedMotion: 'reduce' });
	const paths = ORDINARY_KINDS.map(([, path]) => path);
	faults = await walkOnce(context, paths, LOOKS);
	await context.close();
});
afterAll(() => browser.close());

describe('with forced colours', () => {
	test.for(['light', 'dark'] as const)('drawings, controls and statements keep what they are told by, on %s', (theme) => {
		expect(faults[`forced ${theme}`]).toEqual([]);
	});

	test('the present place, the focus and the statement that a link led to are still told from the rest', async () => {
		const context = await openContext(browser, { viewport: DESK, forcedColors: 'active' });
		const page = await context.newPage();
		await open(page, `${PAGE_KINDS.topic}#training-length-range`);
		const outline = (selector: string) =>
			page.locator(selector).evaluate((element) => {
				const { outlineStyle, outlineWidth, borderBlockEndWidth, fontWeight } = getComputedStyle(element);
				return { outlineStyle, outline: parseFloat(outlineWidth), border: parseFloat(borderBlockEndWidth), weight: Number(fontWeight) };
			});
		expect(await outline('.statement:target')).toMatchObject({ outlineStyle: 'solid', outline: 2 });
		expect(await outline('.menu [aria-current]')).toMatchObject({ border: 3, weight: 600 });
		await page.keyboard.press('Tab');
		expect(await outline(':focus')).toMatchObject({ outlineStyle: 'solid', outline: 3 });
		await context.close();
	});
});

test('with reduced motion nothing moves, on a page of each kind', () => {
	expect(faults.motion).toEqual([]);
});

describe('with more contrast', () => {
	test.for(['light', 'dark'] as const)('all text has 7 to 1, on %s', (theme) => {
		expect(faults[`contrast ${theme}`]).toEqual([]);
	});

	test('lines and edges are drawn more strongly than without', async () => {
		const edge = async (contrast: 'more' | 'no-preference') => {
			const context = await openContext(browser, { contrast, colorScheme: 'light' });
			const page = await context.newPage();
			await open(page, PAGE_KINDS.search);
			const colour = await page
				.locator('input[type="search"]')
				.first()
				.evaluate((box) => getComputedStyle(box).borderTopColor);
			await context.close();
			return Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
		};
		expect(await edge('more')).toBeLessThan((await edge('no-preference')) / 1.5);
	});
});
