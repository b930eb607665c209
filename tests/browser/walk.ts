import { availableParallelism } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';

/** What scripts add to a page after it has loaded: where it belongs, and what is there once they have. */
const ADDED: readonly [place: string, added: string][] = [
	['body:has(#citation-card) .statement .tools', '.statement .tools [type="checkbox"]'],
	['#display', '#display fieldset:enabled'],
	['#offline-copy', '#offline-copy:not([hidden])'],
	['table.sortable', 'table.sortable thead button'],
];

/** Opens a page, and waits until its scripts have made it what readers use. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForFunction(
		(pairs) =>
			pairs.every(([place, added]) => !document.querySelector(place) || document.querySelector(added)) &&
			[...document.querySelectorAll<HTMLElement>('.cite-box .copy button, .checklist-tools button')].every(({ onclick }) => onclick),
		ADDED,
	);
}

/** Looks at several pages at a time, each by the number of whoever looks, and gathers what is said of them, in the order of the addresses. */
export async function lookAt(
	paths: readonly string[],
	atATime: number,
	look: (path: string, who: number) => Promise<readonly string[]>,
): Promise<string[]> {
	const waiting = [...paths];
	const said = new Map<string, readonly string[]>();
	const go = async (_: unknown, who: number) => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) said.set(path, await look(path, who));
	};
	await Promise.all(Array.from({ length: atATime }, go));
	return paths.flatMap((path) => (said.get(path) ?? []).map((line) => `${path}: ${line}`));
}

/** Tabs of one walk: one for each processor. Each goes from page to page, for to open a tab costs as much as six pages. */
const TABS = Math.min(availableParallelism(), 4);

/** Opens pages in a few tabs of one context, and gathers what is said of them. */
export async function walk(
	context: BrowserContext,
	paths: readonly string[],
	look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
	const tabs = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
	const said = await lookAt(paths, TABS, async (path, who) => {
		const page = tabs[who];
		if (!page) return [`no tab ${who}`];
		await open(page, path);
		return look(page, path);
	});
	await Promise.all(tabs.map((page) => page.close()));
	return said;
}

/** A look that is a function to run in the page. */
export const inPage = (look: () => string[]) => (page: Page) => page.evaluate(look);

/** Opens each page once for several looks, made one after the other; what is said of the pages, by look. */
export async function walkOnce<Name extends string>(
	context: BrowserContext,
	paths: readonly string[],
	looks: Readonly<Record<Name, (page: Page) => Promise<readonly string[]>>>,
): Promise<Record<Name, string[]>> {
	const names = Object.keys(looks) as Name[];
	const said = Object.fromEntries(names.map((name): [Name, string[]] => [name, []])) as Record<Name, string[]>;
	await walk(context, paths, async (page, path) => {
		for (const name of names) said[name].push(...(await looks[name](page)).map((line) => `${path}: ${line}`));
		return [];
	});
	return said;
}
