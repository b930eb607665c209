import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { syntheticSources } from '../../testing/synthetic/search-records.ts';
import { checkedContent } from '../../src/build/checked-content.ts';
import { toCitations } from '../../src/citation/citations.ts';
import { toFacets } from '../../src/search/facets.ts';
import { closeIndexer } from '../../src/search/pagefind-index.ts';
import { toSearchRecords } from '../../src/search/records.ts';
import { FIRST, type SearchFiles, toSearchFiles } from '../../src/search/search-files.ts';
import { freshPages } from './fresh-pages.ts';
import { addressOf, results, said, search, settled, total } from './searching.ts';

/** More sources than are looked through first, as the guide would have them with three times as many. */
const SOURCES = 700;

let page: Page;
let files: SearchFiles;
let asked: string[];
/** A source that is not looked through first, and how many of them there are. */
let last: { id: string; url: string };
let unread: number;

beforeAll(async () => {
	const guide = checkedContent({ everyWarning: false });
	const real = toSearchRecords(guide, toCitations(guide.sources.values()));
	const records = [...real, ...syntheticSources(real, SOURCES - guide.sources.size)];
	const [url = ''] = records.slice(-1).map((record) => record.url);
	last = { id: url.split('/')[2] ?? '', url };
	unread = records.length - FIRST;
	files = await toSearchFiles(records, toFacets(guide), guide.aliases);
	await closeIndexer();
});
freshPages(async (fresh) => {
	page = fresh;
	asked = [];
	await page.route('**/pagefind/**', async (route) => {
		const path = new URL(route.request().url()).pathname.replace('/pagefind/', '');
		const body = files.get(path);
		asked.push(path);
		const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
		await route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body), contentType });
	});
});

const further = () => page.locator('#search-rest');
const readRest = () => asked.some((path) => path.startsWith('rest/'));

test('what is answered by the first part costs nothing of the rest, which is offered', async () => {
	await search(page, 'supervision');
	expect(readRest()).toBe(false);
	expect(await further().textContent()).toBe(`Look through ${unread} further sources too`);
	const before = await total(page);
	const first = await addressOf(results(page).first());
	await further().click();
	await expect.poll(() => total(page), { timeout: 20_000 }).toBeGreaterThan(before);
	expect(readRest()).toBe(true);
	expect(await further().isVisible()).toBe(false);
	expect(await addressOf(results(page).first())).toBe(first);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
});

test('what stands in the rest alone is found without being asked twice', async () => {
	await search(page, last.id.replaceAll('-', ' '));
	expect(await addressOf(results(page).first())).toBe(last.url);
	expect(await further().isVisible()).toBe(false);
});

test('what is typed reads on only where nothing is found', async () => {
	await page.goto('/search/');
	await page.locator('#query').pressSequentially('gillard 2014', { delay: 20 });
	await settled(page);
	await expect.poll(() => addressOf(results(page).first()), { timeout: 20_000 }).toBe('/sources/gillard-2014/');
	expect(readRest()).toBe(false);
	await page.locator('#query').fill(last.id);
	await expect.poll(() => addressOf(results(page).first()), { timeout: 20_000 }).toBe(last.url);
	expect(readRest()).toBe(true);
});

test('a choice counts in all sources', async () => {
	await search(page, { kind: 'source' });
	expect(await said(page)).toBe(`${SOURCES} results.`);
});
