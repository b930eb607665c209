import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** A topic with more than three statements. */
export const TOPIC = '/training/length-and-form/';

/** A statement of that topic, and its number. */
export const STATEMENT = 'training-length-range';
export function numberOf(id: string): string {
	const { statements } = JSON.parse(readFileSync(join(inject('site'), 'data/statements.json'), 'utf8')) as {
		statements: { id: string; number: string }[];
	};
	const found = statements.find((statement) => statement.id === id);
	if (!found) throw new Error(`the guide has no statement ${id}`);
	return found.number;
}

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
