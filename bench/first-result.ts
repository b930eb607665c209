import type { Browser } from 'playwright-core';
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

/** Opens the search of a page that has loaded, enters the query at once when the field is there, and waits for a result. */
export async function findFirstResult(browser: Browser, server: MeasuredServer, { search }: PeerSite): Promise<FirstResult> {
	const page = await openOnPhone(browser, { width: 1280, height: 900 });
	try {
		await page.goto(server.origin + PAGE, { waitUntil: 'networkidle' });
		const before = server.transfers.length;
		const started = performance.now();
		await page.locator(search.open).first().click();
		await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
		await page.keyboard.insertText(QUERY);
		await page.locator(search.result).first().waitFor();
		const milliseconds = performance.now() - started;
		return { milliseconds, bytes: server.transfers.slice(before).reduce((sum, { bytes }) => sum + bytes, 0) };
	} finally {
		await page.context().close();
	}
}
