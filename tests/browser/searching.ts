import type { Locator, Page } from 'playwright-core';

/** Waits until a search has come to its end, whatever that is. */
export const settled = (page: Page, state: 'done' | 'error' | 'idle' = 'done') =>
	page.locator(`#results[data-state="${state}"]`).waitFor({ state: 'attached' });

/** Waits until the list answers these words, and not the beginning of them. */
export const answered = (page: Page, words: string) =>
	page.locator(`#results[data-state="done"][data-words="${words}"]`).waitFor({ state: 'attached' });

/** The results that are shown. */
export const results = (page: Page): Locator => page.locator('#results > li');

/** What the line above the results says. */
export const said = async (page: Page) => (await page.locator('#search-status').textContent()) ?? '';

/** How many results there are in all, from that line. */
export const total = async (page: Page) =>
	[...(await said(page)).matchAll(/(\d+) (?:results?|more)/g)].reduce((sum, [, number]) => sum + Number(number), 0);

/** Opens the search page with a query and waits for its answer. */
export async function search(page: Page, query: Record<string, string> | string): Promise<void> {
	const parameters = new URLSearchParams(typeof query === 'string' ? { q: query } : query);
	await page.goto(`/search/?${parameters}`);
	await settled(page);
}

/** The address of a result without its origin. */
export const addressOf = async (result: Locator) => (await result.locator('> a').getAttribute('href')) ?? '';
