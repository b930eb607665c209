import { availableParallelism } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';

/** Opens pages in tabs of one context, as many at a time as the machine has processors, and gathers what is said of them, in order of address. */
export async function walk(
	context: BrowserContext,
	paths: readonly string[],
	look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
	const waiting = [...paths];
	const said = new Map<string, readonly string[]>();
	const visit = async () => {
		const page = await context.newPage();
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await page.goto(path);
			said.set(path, await look(page, path));
		}
		await page.close();
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, visit));
	return paths.flatMap((path) => (said.get(path) ?? []).map((line) => `${path}: ${line}`));
}
