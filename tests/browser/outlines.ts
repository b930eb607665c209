import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { toOutline } from './outline.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { open } from './walk.ts';

/** Where the outline of a kind of page is kept. */
export const outlineFile = (kind: string): string => join('tests/browser/outlines', `${kind.replaceAll(' ', '-')}.yaml`);

/** The outlines of a page of each kind of a served site, on a desk, by kind. */
export async function readOutlines(browser: Browser, origin: string): Promise<Map<string, string>> {
	const page = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 900 } });
	const outlines = new Map<string, string>();
	for (const [kind, path] of Object.entries(PAGE_KINDS)) {
		await open(page, path);
		outlines.set(kind, toOutline(await page.locator('body').ariaSnapshot()));
	}
	await page.close();
	return outlines;
}
