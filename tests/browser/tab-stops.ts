import type { Page } from 'playwright-core';

/** Where the keyboard’s focus is, as a reader sees it. */
export interface TabStop {
	/** What one would call it, e.g. `a “Training”`: its tag and its words. */
	name: string;
	/** Its place among the elements of the page that Tab should reach, in the order of the HTML; -1 for one that it should not. */
	place: number;
	/** What is wrong with how it is shown, if anything. */
	faults: string[];
}

interface Stops {
	all: Element[];
	last?: { part: Element | null; left: number; top: number };
}

/** Runs in the page: notes what Tab should reach, and says how many stops that makes. */
function noteStops(): number {
	const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
		(element) =>
			element.tabIndex >= 0 &&
			!element.matches(':disabled, input[type="hidden"]') &&
			// Folded away, hidden, or not of this width.
			element.checkVisibility({ visibilityProperty: true }) &&
			// Of a group of radio buttons Tab reaches the chosen one, else the first.
			(!(element instanceof HTMLInputElement && element.type === 'radio') ||
				element ===
					([...(element.form ?? document).querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)].find(
						({ checked }) => checked,
					) ?? element)),
	);
	Object.assign(window, { tabStops: { all } satisfies Stops });
	return all.length;
}

/** Runs in the page: looks at the element that has the focus; nothing where none has it. */
function lookAtFocus(): TabStop | undefined {
	const stops = (window as unknown as { tabStops: Stops }).tabStops;
	const element = document.activeElement;
	if (!element || element === document.body) return undefined;
	const faults: string[] = [];
	const style = getComputedStyle(element);
	const width = parseFloat(style.outlineWidth);
	if (style.outlineStyle === 'none' || width < 2) faults.push(`outline ${style.outlineStyle} ${style.outlineWidth}`);
	const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
	const [x, y] = [box.left + Math.min(box.width / 2, innerWidth), box.top + box.height / 2];
	const seen = x >= 0 && x <= innerWidth && y >= 0 && y <= innerHeight && document.elementFromPoint(x, y);
	if (!seen) faults.push('outside of the window');
	else if (!element.contains(seen) && !seen.contains(element) && !seen.closest('label')?.contains(element)) faults.push('covered');
	// A box that scrolls or hides what is too long cuts the outline off.
	const reach = width + parseFloat(style.outlineOffset);
	for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
		if (getComputedStyle(around).overflowX === 'visible') continue;
		const room = around.getBoundingClientRect();
		if (box.left - reach < room.left - 0.5 || box.right + reach > room.right + 0.5) faults.push('outline cut off');
	}
	// Within a part of the page reading goes down or, in the next column, to the right; parts may stand beside each other.
	const before = stops.last;
	const last = { part: element.closest('nav, header, footer, section, dl, article'), left: box.left, top: box.top + scrollY };
	if (before?.part === last.part && last.top < before.top - 8 && last.left <= before.left) faults.push('above the stop before it');
	stops.last = last;
	return {
		name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
		place: stops.all.indexOf(element),
		faults,
	};
}

/** Presses Tab from the top of a page until the focus leaves its end; what is wrong with the order or the look of a stop, a line each. */
export async function tabThrough(page: Page): Promise<string[]> {
	const count = await page.evaluate(noteStops);
	const faults: string[] = [];
	for (let place = 0; place <= count; place++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(lookAtFocus);
		if (place === count) return stop ? [...faults, `Tab does not leave the page after its ${count} stops: ${stop.name}`] : faults;
		if (!stop) return [...faults, `Tab left the page after ${place} of ${count} stops`];
		if (stop.place !== place) return [...faults, `stop ${place + 1} is ${stop.name}, which stands at place ${stop.place + 1} of ${count}`];
		faults.push(...stop.faults.map((fault) => `stop ${place + 1}, ${stop.name}: ${fault}`));
	}
	return faults;
}
