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

/** What a page keeps of Tab’s way through it. */
interface Stops {
	all: Element[];
	seen: TabStop[];
	last?: { part: Element | null; left: number; top: number };
	/** What had the focus last, the body where it had left the page. */
	focused?: Element | null;
	/** How often Tab led to another element, or out of the page. */
	moves: number;
}

/** Runs in the page: notes what Tab should reach, and says how many stops that makes. */
function noteStops(): number {
	const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
		(element) =>
			element.tabIndex >= 0 &&
			!element.matches(':disabled, input[type="hidden"]') &&
			// Folded away, hidden, or not of this width.
			element.checkVisibility({ visibilityProperty: true }) &&
			(!(element instanceof HTMLInputElement && element.type === 'radio') || element === reached(element)),
	);
	Object.assign(window, { tabStops: { all, seen: [], moves: 0 } satisfies Stops });
	return all.length;

	/** Of a group of radio buttons Tab reaches the chosen one, else the first. */
	function reached({ form, name }: HTMLInputElement): HTMLInputElement | undefined {
		const group = [...(form ?? document).querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`)];
		return group.find(({ checked }) => checked) ?? group[0];
	}
}

/** Runs in the page: looks at the element that has the focus each time that a key is let go, if any has it. */
function lookAtFocus(): void {
	const stops = (window as unknown as { tabStops: Stops }).tabStops;
	addEventListener('keyup', () => {
		const element = document.activeElement;
		// Tab goes through day, month and year of a date before it leaves the field.
		const within = element === stops.focused && element?.matches('[type="date"]');
		stops.focused = element;
		if (within) return;
		stops.moves++;
		if (!element || element === document.body) return;
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
		stops.seen.push({
			name: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
			place: stops.all.indexOf(element),
			faults,
		});
	});
}

/** How a browser is told of the key. */
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab so often; the page takes the keys in their order, so none waits for an answer to the one before. */
async function pressTab(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const keys = Array.from({ length: times }, () => [
		session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
		session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
	]);
	await Promise.all(keys.flat());
	await session.detach();
}

/** Presses Tab from the top of a page until the focus leaves its end; what is wrong with the order or the look of a stop, a line each. */
export async function tabThrough(page: Page): Promise<string[]> {
	const count = await page.evaluate(noteStops);
	await page.evaluate(lookAtFocus);
	const countMoves = () => page.evaluate(() => (window as unknown as { tabStops: Stops }).tabStops.moves);
	// Once for each stop and once to leave the page; in a date also for two more of its parts and its calendar.
	let left = count + 1 + 3 * (await page.locator('[type="date"]').count());
	for (let moves = 0; moves <= count && left > 0; moves = await countMoves()) {
		const times = Math.min(count + 1 - moves, left);
		await pressTab(page, times);
		left -= times;
	}
	const seen = await page.evaluate(() => (window as unknown as { tabStops: Stops }).tabStops.seen);
	const wrong = seen.findIndex(({ place }, at) => place !== at);
	const stop = seen[wrong];
	const faults = seen
		.slice(0, wrong < 0 ? count : wrong)
		.flatMap(({ name, faults }, at) => faults.map((fault) => `stop ${at + 1}, ${name}: ${fault}`));
	if (stop && wrong < count) return [...faults, `stop ${wrong + 1} is ${stop.name}, which stands at place ${stop.place + 1} of ${count}`];
	if (stop) return [...faults, `Tab does not leave the page after its ${count} stops: ${stop.name}`];
	return seen.length < count ? [...faults, `Tab left the page after ${seen.length} of ${count} stops`] : faults;
}
