import { availableParallelism } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';

/** What scripts add to a page after it has loaded: where it belongs, and what is there once they have. */
const ADDED: readonly [place: string, added: string][] = [
	['body:has(#citation-card) .statement > .tools', '.statement > .tools [type="checkbox"]'],
	['#display', '#display fieldset:enabled'],
	['.checklist-tools', '.checklist-tools output:not(:empty)'],
];

/** Opens a page, and waits until its scripts have made it what readers use. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForFunction(
		(pairs) =>
			pairs.every(([place, added]) => !document.querySelector(place) || document.querySelector(added)) &&
			[...document.querySelectorAll<HTMLElement>('.cite-box .copy button')].every(({ onclick }) => onclick),
		ADDED,
	);
}

/** Looks at several pages at a time, and gathers what is said of them, in the order of the addresses. */
export async function lookAt(
	paths: readonly string[],
	atATime: number,
	look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
	const waiting = [...paths];
	const said = new Map<string, readonly string[]>();
	const go = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) said.set(path, await look(path));
	};
	await Promise.all(Array.from({ length: atATime }, go));
	return paths.flatMap((path) => (said.get(path) ?? []).map((line) => `${path}: ${line}`));
}

/** Opens pages in tabs of one context, as many at a time as the machine has processors, and gathers what is said of them. */
export const walk = (context: BrowserContext, paths: readonly string[], look: (page: Page, path: string) => Promise<readonly string[]>) =>
	lookAt(paths, Math.min(availableParallelism(), 4), async (path) => {
		const page = await context.newPage();
		await open(page, path);
		const said = await look(page, path);
		await page.close();
		return said;
	});
