import type { Page } from 'playwright-core';

/** A topic with more than three statements. */
export const TOPIC = '/training/length-and-form/';

/** The numbers of the statements in a briefing, in its order. */
export const numbers = (page: Page) => page.locator('.briefing-statement .label > a').allTextContents();

/** Waits until a briefing shows so many statements. */
export const shown = (page: Page, count: number) =>
	page
		.locator('.briefing-statement')
		.nth(count - 1)
		.waitFor();

/** Unfolds the evidence of every statement, as a reader does one by one. */
export const unfoldAll = (page: Page) =>
	page.locator('.evidence').evaluateAll((folds) => {
		for (const fold of folds) fold.setAttribute('open', '');
	});

/** Ticks the statements at some places of the topic, in that order. */
export async function tick(page: Page, places: readonly number[]): Promise<void> {
	await page.goto(TOPIC);
	await unfoldAll(page);
	for (const place of places) {
		const box = page.locator('.statement .tools').nth(place).getByRole('checkbox');
		await box.check();
		await page.getByRole('status').filter({ hasText: 'Added: My briefing' }).nth(places.indexOf(place)).waitFor();
	}
}
