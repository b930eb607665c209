import type { Browser, CDPSession, Page } from 'playwright-core';
import type { MeasuredServer, Transfer } from './measured-server.ts';
import { NETWORK, SLOWER } from './phone.ts';

/** Time between the focus and the first key, in milliseconds. */
const BEFORE_FIRST_KEY = 300;

/** What one query took: milliseconds, bytes of bodies in brotli, requests. */
export interface Typed {
	query: string;
	/** From the focus of the box to the first result. */
	focusToFirst: number;
	/** From the first key to the first result. */
	keyToFirst: number;
	/** From the last key to the first result of the whole query. */
	lastToFirst: number;
	/** From the last key to results that change no more. */
	lastToSettled: number;
	/** Up to the first result. */
	firstBytes: number;
	/** Up to settled results. */
	bytes: number;
	requests: number;
}

interface Marks {
	focus: number;
	firstKey: number;
	lastKey: number;
	firstResult: number;
	firstAfterLast: number;
	settled: number;
}

/** Runs in the page: notes when what happens. */
function watchSearch(): void {
	const marks: Marks = { focus: 0, firstKey: 0, lastKey: 0, firstResult: 0, firstAfterLast: 0, settled: 0 };
	Object.assign(window, { searchMarks: marks });
	const now = () => performance.now();
	const isBox = (target: EventTarget | null) => target instanceof HTMLInputElement && target.name === 'q';
	addEventListener('focusin', ({ target }) => isBox(target) && (marks.focus ||= now()), true);
	addEventListener(
		'input',
		({ target }) => {
			if (!isBox(target)) return;
			marks.firstKey ||= now();
			marks.lastKey = now();
			marks.firstAfterLast = 0;
			marks.settled = 0;
		},
		true,
	);
	new MutationObserver(() => {
		const list = document.querySelector<HTMLElement>('#results');
		if (!list) return;
		const drawn = list.children.length > 0;
		if (drawn) marks.firstResult ||= now();
		if (drawn && marks.lastKey && list.dataset['state'] === 'done') marks.firstAfterLast ||= now();
		if (list.dataset['state'] === 'done') marks.settled ||= now();
	}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}

const sum = (transfers: readonly Transfer[]) => transfers.reduce((total, { bytes }) => total + bytes, 0);
const marksOf = (page: Page) => page.evaluate(() => (window as unknown as { searchMarks: Marks }).searchMarks);
const settled = (page: Page) =>
	page.waitForFunction(() => (window as unknown as { searchMarks: Marks }).searchMarks.settled > 0, undefined, { timeout: 60_000 });

async function slowDown(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Types queries one after the other into the box of an ordinary page, the first of them with nothing loaded. `key`: milliseconds between two keys. */
export async function typeQueries(
	browser: Browser,
	{ origin, transfers }: MeasuredServer,
	queries: readonly string[],
	key: number,
): Promise<Typed[]> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(watchSearch);
	await page.goto(`${origin}/training/`, { waitUntil: 'networkidle' });
	await slowDown(await context.newCDPSession(page));
	const typed: Typed[] = [];
	for (const query of queries) {
		const from = transfers.length;
		if (typed.length === 0) await page.locator('header input[name="q"]').focus();
		else {
			await page.locator('dialog input[name="q"]').fill('');
			await page.evaluate(() =>
				Object.assign((window as unknown as { searchMarks: Marks }).searchMarks, {
					focus: performance.now(),
					firstKey: 0,
					lastKey: 0,
					firstResult: 0,
				}),
			);
		}
		await page.waitForTimeout(BEFORE_FIRST_KEY);
		let firstBytes = 0;
		const first = page
			.waitForFunction(() => (window as unknown as { searchMarks: Marks }).searchMarks.firstResult > 0, undefined, { timeout: 60_000 })
			.then(() => (firstBytes = sum(transfers.slice(from))));
		await page.keyboard.type(query, { delay: key });
		await settled(page);
		await first;
		const { focus, firstKey, lastKey, firstResult, firstAfterLast, settled: end } = await marksOf(page);
		// What a slower line is still bringing for an earlier letter belongs to this query.
		await page.waitForTimeout(300);
		const mine = transfers.slice(from);
		typed.push({
			query,
			focusToFirst: firstResult - focus,
			keyToFirst: firstResult - firstKey,
			lastToFirst: Math.max(0, Math.min(firstAfterLast, end) - lastKey),
			lastToSettled: end - lastKey,
			firstBytes,
			bytes: sum(mine),
			requests: mine.length,
		});
	}
	await context.close();
	return typed;
}
