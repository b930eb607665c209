import type { Browser, Page } from 'playwright-core';
import type { MeasuredServer } from './measured-server.ts';
import type { PeerSite } from './peer-sites.ts';
import { openOnPhone } from './phone.ts';

/** What a first search took. */
export interface FirstResult {
	/** From the click on the search to the first result, in milliseconds. */
	milliseconds: number;
	/** Bodies from the click on. */
	bytes: number;
}

/** A page from which a reader searches, and for what. */
const PAGE = '/training/';
const QUERY = 'supervision';

/** How long a reader waits before clicking again, and how often, and for a result, in milliseconds. */
const WAIT = 5_000;
const CLICKS = 6;
const PATIENCE = 60_000;

/** Clicks on the search until its field is there and has the focus: a page that is not ready yet may lose a click. */
async function openField(page: Page, { open, field }: PeerSite['search']): Promise<void> {
	for (let click = 1; ; click++) {
		if (!(await page.locator(field).first().isVisible())) await page.locator(open).first().click();
		try {
			await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement, undefined, { timeout: WAIT });
			return;
		} catch (error) {
			if (click === CLICKS) throw error;
		}
	}
}

/** Opens the search of a page that has loaded, enters the query at once when the field is there, and waits for a result. */
export async function findFirstResult(browser: Browser, server: MeasuredServer, { search }: PeerSite): Promise<FirstResult> {
	const page = await openOnPhone(browser, { width: 1280, height: 900 });
	try {
		await page.goto(server.origin + PAGE, { waitUntil: 'networkidle' });
		const before = server.transfers.length;
		const started = performance.now();
		await openField(page, search);
		await page.keyboard.insertText(QUERY);
		await page.locator(search.result).first().waitFor({ timeout: PATIENCE });
		const milliseconds = performance.now() - started;
		return { milliseconds, bytes: server.transfers.slice(before).reduce((sum, { bytes }) => sum + bytes, 0) };
	} finally {
		await page.context().close();
	}
}
