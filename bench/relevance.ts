import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { checkedContent } from '../src/build/checked-content.ts';
import { launchBrowser } from '../src/build/browser.ts';
import { toCitations } from '../src/citation/citations.ts';
import { toSearchRecords } from '../src/search/index/records.ts';
import { BLIND_QUERIES_FILE, type JudgedQuery, judgedQueries, READER_QUERIES_FILE } from '../testing/search/judged-queries.ts';
import { DEPTH, type Given, judge, type Judged, toRelevance } from '../testing/search/relevance.ts';
import { librarySearch } from './library-search.ts';
import { builtSite } from './built-site.ts';
import { serveMeasured } from './measured-server.ts';
import { printTable } from './table.ts';

/** What the line above the results says where the guide does not have what was asked for. */
const NOT_HERE =
	/in this guide|No source of this guide|The guide itself says little|This guide does not|The guide may not|The first result is without/u;

/** How many of its headings Pagefind’s own interface shows below a page. */
const SUB_RESULTS = 3;

/** What a search gives: the first addresses, of each result its own and those shown below it. */
type Search = (query: string) => Promise<Given>;

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
		const said = (await page.locator('#search-status').textContent()) ?? '';
		return { found: addresses.slice(0, DEPTH).map((address) => [address]), honest: addresses.length === 0 || NOT_HERE.test(said) };
	};

const plain =
	(page: Page): Search =>
	async (query) => {
		const found = await page.evaluate(
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
		return { found, honest: found.length === 0 };
	};

const percent = (share: number) => `${Math.round(100 * share)} %`;

const columns = (judged: readonly Judged[]): string[] => {
	const { first, three, reciprocal, gain } = toRelevance(judged);
	return [percent(first), percent(three), reciprocal.toFixed(2), gain.toFixed(3)];
};

/** `npm run bench -- relevance`: how often a good answer stands first, for the guide’s search, for Pagefind by itself and for a plain library. */
export async function measure(): Promise<void> {
	const site = builtSite();
	const guide = checkedContent({ everyWarning: false });
	const queries = [READER_QUERIES_FILE, BLIND_QUERIES_FILE].flatMap((file) =>
		judgedQueries(readFileSync(file, 'utf8'), guide, file).map((query) => ({
			...query,
			set: file === BLIND_QUERIES_FILE ? (`blind ${query.set}` as const) : query.set,
		})),
	);
	const library = librarySearch(toSearchRecords(guide, toCitations(guide.sources.values())), guide.aliases);
	const aside = mkdtempSync(join(tmpdir(), 'bench-relevance-'));
	await indexPlainly(site, aside);
	const server = await serveMeasured([
		['/plain/', aside],
		['/', site],
	]);
	const browser = await launchBrowser();
	const judged: { query: Omit<JudgedQuery, 'set'> & { set: string }; ours: Judged; plain: Judged; library: Judged }[] = [];
	try {
		const context = await browser.newContext();
		const [one, other] = [await context.newPage(), await context.newPage()];
		await other.goto(`${server.origin}/404.html`);
		const [search, plainly] = [ours(one, server.origin), plain(other)];
		for (const query of queries)
			judged.push({
				query,
				ours: judge(query, await search(query.query)),
				plain: judge(query, await plainly(query.query)),
				library: judge(query, library(query.query)),
			});
	} finally {
		await browser.close();
		await server.close();
		rmSync(aside, { recursive: true, force: true });
	}
	const row = (name: string, list: typeof judged) => [
		name,
		list.length,
		...columns(list.map((each) => each.ours)),
		...columns(list.map((each) => each.plain)),
		...columns(list.map((each) => each.library)),
	];
	const rows = ['tune', 'report', 'blind tune', 'blind report'].flatMap((set) => {
		const ofSet = judged.filter(({ query }) => query.set === set);
		return [
			...[...Map.groupBy(ofSet, ({ query }) => query.kind)].map(([kind, list]) => row(`${set}: ${kind}`, list)),
			...[...Map.groupBy(ofSet, ({ query }) => query.reader)].map(([reader, list]) => row(`${set}: ${reader}`, list)),
			row(`${set}: all`, ofSet),
		];
	});
	const head = ['at 1', 'at 3', 'MRR', 'nDCG'];
	printTable(
		'Relevance: the guide’s search, Pagefind’s defaults on the same pages, and a plain library with the guide’s aliases',
		['', 'queries', ...head, ...head.map((name) => `plain ${name}`), ...head.map((name) => `library ${name}`)],
		rows,
	);
	for (const { query, ours: own } of judged)
		if (own.place === 0 || own.place > 3)
			console.log(`not among the first three (${query.set}): “${query.query}”, place ${own.place || 'none'}`);
}
