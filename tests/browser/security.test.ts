import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { framePolicy, RESPONSE_HEADERS, SECURITY_POLICY } from '../../src/layouts/security.ts';
import { SITE_URL } from '../../src/site.ts';
import { launchBrowser, openContext, watch } from './browser.ts';
import { type BuiltPage, findPages } from '../../testing/built-pages.ts';
import { WHOLE } from '../whole.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { sampled } from './sample.ts';

/** Pages open at once: more do not make two cores faster. */
const TABS = 4;

let browser: Browser;
let pages: BuiltPage[];
beforeAll(async () => {
	browser = await launchBrowser();
	pages = findPages(inject('site'));
});
afterAll(() => browser.close());

/** Visits addresses in a few tabs; returns how many were answered with the security headers. */
async function visit(context: BrowserContext, paths: readonly string[]): Promise<number> {
	const waiting = [...paths];
	let right = 0;
	const inTab = async () => {
		const page = await context.newPage();
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			const headers = (await page.goto(path))?.headers() ?? {};
			if (Object.entries({ ...RESPONSE_HEADERS, ...framePolicy(path) }).every(([name, value]) => headers[name.toLowerCase()] === value))
				right++;
		}
		await page.close();
	};
	await Promise.all(Array.from({ length: TABS }, inTab));
	return right;
}

test('a page of each kind keeps the security policy: no violation, no complaint, no request to anybody else', async () => {
	const context = await openContext(browser);
	const complaints = watch(context);
	const paths = WHOLE ? sampled(pages).map(({ path }) => path) : Object.values(PAGE_KINDS);
	expect(await visit(context, paths)).toBe(paths.length);
	expect(complaints).toEqual([]);
	await context.close();
});

describe('what somebody smuggles into a page', () => {
	test.each([
		['an inline script', '<script>window.smuggled = true</script>', /inline script/],
		['a handler in an attribute', '<img src="/favicon.svg" onload="window.smuggled = true">', /inline event handler/],
		['a script of another site', '<script src="https://elsewhere.example/a.js"></script>', /elsewhere\.example/],
		['a picture of another site', '<img src="https://elsewhere.example/a.png">', /elsewhere\.example/],
		['an inline style', '<p style="position: fixed; inset: 0">', /inline style/],
		['a sheet of its own', '<style>body { display: none }</style>', /inline style/],
		['a frame', '<iframe src="https://elsewhere.example/"></iframe>', /frame/],
		['another base', '<base href="https://elsewhere.example/">', /base/i],
	])('%s is refused', async (_, html, words) => {
		const context = await openContext(browser);
		const complaints = watch(context);
		await context.route('**/training/', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace('</main>', `${html}</main>`) });
		});
		const page = await context.newPage();
		await page.goto('/training/');
		expect(complaints.join('\n')).toMatch(words);
		expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
		await context.close();
	});

	test('a form cannot be sent to another site, and no other site frames a page but the cards made for it', () => {
		expect(SECURITY_POLICY.directives).toContain("form-action 'self'");
		const framed = pages
			.map(({ path }) => path)
			.filter((path) => framePolicy(path)['Content-Security-Policy'] !== "frame-ancestors 'none'");
		expect(framed.filter((path) => !/^\/embed\/[^/]+\/$/.test(path))).toEqual([]);
		expect(framed.length).toBeGreaterThan(300);
	});
});

describe('every built page', () => {
	const withoutPolicy: string[] = [];
	const inline: string[] = [];
	const outgoing: { path: string; href: string; rel: string[] }[] = [];

	beforeAll(() => {
		for (const { path, html } of pages) {
			const { document } = parseHTML(html);
			const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
			const says = (part: string) => policy.includes(part);
			if (!SECURITY_POLICY.directives.every(says) || !says("style-src 'self' 'sha256-") || policy.includes('unsafe-inline'))
				withoutPolicy.push(path);
			for (const element of document.querySelectorAll('*')) {
				const { tagName, attributes } = element;
				const href = element.getAttribute('href') ?? '';
				const runs = [...attributes].some(
					({ name, value }) =>
						name.startsWith('on') ||
						name === 'style' ||
						(/^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|data|vbscript|blob):/i.test(value)),
				);
				const isData = element.getAttribute('type') === 'application/ld+json';
				const isOwn = tagName === 'STYLE' || (tagName === 'SCRIPT' && !element.hasAttribute('src') && !isData);
				const isInline = isOwn && !policy.includes(`'sha256-${createHash('sha256').update(element.textContent).digest('base64')}'`);
				if (runs || isInline) inline.push(`${path}: ${element.outerHTML.slice(0, 120)}`);
				if (tagName === 'A' && /^(?:https?:)?\/\//.test(href) && !href.startsWith(`${SITE_URL}/`))
					outgoing.push({ path, href, rel: (element.getAttribute('rel') ?? '').split(' ') });
			}
		}
	});

	test('says the policy itself, for hosts that send no headers', () => {
		expect(withoutPolicy).toEqual([]);
	});

	test('has no script or sheet of its own but files, data and what the policy names by digest, no style attribute, no handler and no address that runs', () => {
		expect(inline).toEqual([]);
	});

	test('gives no other site a hold on it: each outgoing link says noopener', () => {
		expect(outgoing.length).toBeGreaterThan(200);
		expect(outgoing.filter(({ rel }) => !rel.includes('noopener'))).toEqual([]);
	});
});
