import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { NOT_KEPT_PAGE } from '../../src/offline/kept.ts';
import { findPages } from '../../testing/built-pages.ts';
import { type ServedSite, serveSite } from '../serve.ts';
import { SMALL_BASE as BASE, SMALL_SITE_URL as SITE } from './small-guide.ts';

const site = inject('smallSite');

let server: ServedSite;
beforeAll(async () => {
	server = await serveSite(site, BASE);
});
afterAll(() => server.stop());

/** The addresses that a file leads to, as it writes them. */
const FINDERS: Record<string, (text: string) => string[]> = {
	'.html': (text) =>
		[...parseHTML(text).document.querySelectorAll('[href], [src], [action]')].flatMap((element) =>
			['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
		),
	'.css': (text) => [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
	'.xml': (text) => [...text.matchAll(/(?:<loc>|href=")([^"<]+)/g)].map(([, address = '']) => address),
};

/** The path of an address on this site, or nothing where it leads elsewhere. */
function pathOf(address: string, from: string): string | undefined {
	const url = new URL(address, SITE + from);
	return url.origin === SITE ? url.pathname : undefined;
}

test('every page, file and feed that anything leads to is there under the base path', async () => {
	const seen = new Set<string>();
	const waiting = [
		{ path: BASE, from: 'the start' },
		{ path: `${BASE}sitemap-index.xml`, from: 'search engines' },
	];
	const wrong: string[] = [];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { path, from } = next;
		if (seen.has(path)) continue;
		seen.add(path);
		const response = await fetch(server.origin + path, { redirect: 'manual' });
		if (response.status !== 200) wrong.push(`${from} → ${path}: ${response.status}`);
		const text = await response.text();
		const kind = path.endsWith('/') ? '.html' : extname(path);
		for (const address of FINDERS[kind]?.(text) ?? []) {
			const target = pathOf(address, path);
			if (target !== undefined) waiting.push({ path: target, from: path });
		}
	}
	expect(wrong).toEqual([]);
	const pages = findPages(site)
		.filter(({ path }) => path.endsWith('/'))
		.map(({ path }) => BASE + path.slice(1));
	// Nothing leads to what a copy on a device shows in the place of another page, and other sites alone to cards.
	const alone = pages.filter((page) => !seen.has(page) && !page.startsWith(`${BASE}embed/`));
	expect(alone).toEqual([BASE + NOT_KEPT_PAGE]);
});

test('no file names an address of the site without the base path', () => {
	const outside = new RegExp(`(?:href|src|action|content)="(?:${SITE})?/(?!${BASE.slice(1)})|${SITE}(?!${BASE})`);
	const files = readdirSync(site, { recursive: true })
		.map(String)
		.filter((name) => /\.(?:html|xml|json|bib|ris)$/.test(name) && !name.startsWith('pagefind'));
	expect(files.length).toBeGreaterThan(300);
	expect(files.filter((name) => outside.test(readFileSync(join(site, name), 'utf8')))).toEqual([]);
});

test('a search under the base path leads to pages that are there', async () => {
	const browser = await launchBrowser();
	const page = await browser.newPage();
	await page.goto(`${server.origin}${BASE}search/?q=supervision`);
	await page.locator('#results[data-state="done"]').waitFor({ state: 'attached' });
	const found = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
	expect(found.length).toBeGreaterThan(3);
	expect(found.filter((address) => !address.startsWith(server.origin + BASE))).toEqual([]);
	for (const address of found) expect([address, (await fetch(address, { redirect: 'manual' })).status]).toEqual([address, 200]);
	await page.locator('#results > li a').first().click();
	await page.waitForURL((url) => url.pathname.startsWith(BASE) && !url.pathname.includes('/search/'));
	expect(await page.locator('h1').count()).toBe(1);
	await browser.close();
});
