import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { checkedContent } from '../src/build/checked-content.ts';
import { launchBrowser } from '../src/build/browser.ts';
import { type JudgedQuery, judgedQueries, QUERIES_FILE } from '../src/search/judging/judged-queries.ts';
import { DEPTH, placeOf, toRelevance } from '../src/search/judging/relevance.ts';
import { builtSite } from './built-site.ts';
import { serveMeasured } from './measured-server.ts';
import { printTable } from './table.ts';

/** How many of its headings Pagefind’s own interface shows below a page. */
const SUB_RESULTS = 3;

/** The first addresses that a search gives: of each result its own, and those shown below it. */
type Search = (query: string) => Promise<string[][]>;

/** Indexes the built pages as Pagefind does by itself, without an option. */
async function indexPlainly(site: string, folder: string): Promise<void> {
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind could not start');
	await index.addDirectory({ path: site });
	await index.writeFiles({ outputPath: folder });
	await close();
}

const ours =
	(page: Page, origin: string): Search =>
	async (query) => {
		await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
		await page.locator('#results[data-state="done"], #results[data-state="error"]').waitFor({ state: 'attached' });
		const more = page.locator('#search-more');
		if (await more.isVisible()) {
			const shown = await page.locator('#results > li').count();
			await more.click();
			await page.waitForFunction((count) => document.querySelectorAll('#results > li').length > count, shown);
		}
		const addresses = await page.locator('#results > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		return addresses.slice(0, DEPTH).map((address) => [address]);
	};

const plain =
	(page: Page): Search =>
	(query) =>
		page.evaluate(
			async ([words, depth, below]) => {
				interface Found {
					url: string;
					sub_results: { url: string }[];
				}
				interface Pagefind {
					search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
				}
				const address = '/plain/pagefind.js';
				const pagefind = (await import(address)) as Pagefind;
				const { results } = await pagefind.search(words);
				const found = await Promise.all(results.slice(0, depth).map((result) => result.data()));
				// Pagefind takes the folder of its script for the site’s.
				const ofSite = (url: string) => url.replace(/^\/plain\//, '/');
				return found.map(({ url, sub_results }) => [url, ...sub_results.slice(0, below).map((one) => one.url)].map(ofSite));
			},
			[query, DEPTH, SUB_RESULTS] as const,
		);

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Right first, right among three, mean reciprocal rank, and empty, of some places. */
function tally(places: readonly (number | undefined)[]): string[] {
	const { first, three, reciprocal, empty } = toRelevance(places);
	return [percent(first), percent(three), reciprocal.toFixed(2), percent(empty)];
}

/** `npm run bench -- relevance`: how often the right answer stands first, for the guide’s search and for Pagefind by itself. */
export async function measure(): Promise<void> {
	const site = builtSite();
	const queries = judgedQueries(readFileSync(QUERIES_FILE, 'utf8'), checkedContent({ everyWarning: false }));
	const aside = mkdtempSync(join(tmpdir(), 'bench-relevance-'));
	await indexPlainly(site, aside);
	const server = await serveMeasured([
		['/plain/', aside],
		['/', site],
	]);
	const browser = await launchBrowser();
	const judged: { query: JudgedQuery; ours: number | undefined; plain: number | undefined }[] = [];
	try {
		const context = await browser.newContext();
		const [one, other] = [await context.newPage(), await context.newPage()];
		await other.goto(`${server.origin}/404.html`);
		const [search, plainly] = [ours(one, server.origin), plain(other)];
		for (const query of queries)
			judged.push({
				query,
				ours: placeOf(await search(query.query), query.right),
				plain: placeOf(await plainly(query.query), query.right),
			});
	} finally {
		await browser.close();
		await server.close();
		rmSync(aside, { recursive: true, force: true });
	}
	const rows = (['tune', 'report'] as const).flatMap((set) => {
		const ofSet = judged.filter(({ query }) => query.set === set);
		const row = (name: string, list: typeof judged) => [
			name,
			list.length,
			...tally(list.map((each) => each.ours)),
			...tally(list.map((each) => each.plain)),
		];
		return [
			...[...Map.groupBy(ofSet, ({ query }) => query.kind)].map(([kind, list]) => row(`${set}: ${kind}`, list)),
			row(`${set}: all`, ofSet),
		];
	});
	const head = ['at 1', 'at 3', 'MRR', 'empty'];
	printTable(
		'Relevance: the guide’s search, and Pagefind’s defaults on the same pages',
		['', 'queries', ...head, ...head.map((name) => `plain ${name}`)],
		rows,
	);
	for (const { query, ours: place } of judged)
		if (place === undefined || place === 0 || place > 3)
			console.log(`not among the first three (${query.set}): “${query.query}”, place ${place ?? 'none'}`);
}
