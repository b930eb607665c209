import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkedContent } from '../../src/build/checked-content.ts';
import { launchBrowser, openContext } from './browser.ts';
import { search } from './searching.ts';

/** One in so many is asked for: they differ in nothing but their words. */
const SAMPLE = 6;

const guide = checkedContent({ everyWarning: false });
const topics = guide.sections.flatMap((section) => section.topics);
const statements = [...guide.statements.values()];
const sources = [...guide.sources.values()];
const sampled = <T>(list: readonly T[]) => list.filter((_, place) => place % SAMPLE === 0);
/** Two works may have one title. */
const hasOwnTitle = ({ csl }: (typeof sources)[number]) =>
	sources.filter((other) => other.csl.title.toLowerCase() === csl.title.toLowerCase()).length === 1;

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await (await openContext(browser)).newPage();
	await search(page, 'supervision');
});
afterAll(() => browser.close());

/** The address of the first result of a query, asked on the page that is open. */
const firstFor = (query: string) =>
	page.evaluate(async (words) => {
		const box = document.querySelector<HTMLInputElement>('#query');
		const list = document.querySelector<HTMLElement>('#results');
		if (!box?.form || !list) throw new Error('this is not the search page');
		const settled = new Promise<void>((done) => {
			const watcher = new MutationObserver(() => {
				if (list.dataset['state'] === 'loading') return;
				watcher.disconnect();
				done();
			});
			watcher.observe(list, { attributeFilter: ['data-state'] });
		});
		box.value = words;
		box.form.requestSubmit();
		await settled;
		return list.querySelector('a')?.getAttribute('href');
	}, query);

test.each<[string, readonly (readonly [query: string, address: string])[]]>([
	['the titles of sections', guide.sections.map(({ title, path }) => [title, path])],
	['the titles of topics', sampled(topics).map(({ title, path }) => [title, path])],
	['the ids of statements', sampled(statements).map(({ id, path }) => [id, path])],
	['the numbers of statements', sampled(statements).map(({ number, path }) => [number, path])],
	['citation keys', sampled(sources).map(({ id, path }) => [id, path])],
	['the titles of sources', sampled(sources.filter(hasOwnTitle)).map(({ csl, path }) => [csl.title, path])],
	['DOIs', sampled(sources).flatMap(({ csl, path }) => (csl.DOI === undefined ? [] : [[csl.DOI, path] as const]))],
])('%s lead first to what they name', async (_, named) => {
	expect(named.length).toBeGreaterThan(5);
	const found: [string, string | null | undefined][] = [];
	for (const [query] of named) found.push([query, await firstFor(query)]);
	expect(found).toEqual(named);
});
