import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_KINDS } from '../browser/page-kinds.ts';
import { installed } from '../installed.ts';
import { type Engine, KEYS } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { complaints, serveWatched } from './watched-site.ts';
import { startWebKit } from './webkit.ts';

const TOPIC = '/supervision/who-supervises/';
const CITATION = '.statement .cite a[href^="#ref-"]';

/** A page on which as much goes wrong as can. */
const BAD_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>Bad</title><style>p { color: red }</style></head>
<body><p>Bad</p><script src="/bad.js"></script><script src="/missing.js"></script></body></html>`;

/** Serves a bad page, its script, and nothing else. */
function serveBad(): Promise<Server> {
	const server = createServer(({ url }, response) => {
		if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(BAD_PAGE);
		else if (url === '/bad.js')
			response.writeHead(200, { 'content-type': 'text/javascript' }).end('console.error("said");throw new Error("thrown")');
		else response.writeHead(404).end();
	});
	return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

const firefox = installed('pages in Firefox', 'firefox-esr');
const webKit = installed('pages in WebKit', 'WebKitWebDriver', 'Xvfb');

describe.each([
	{ name: 'Firefox', start: startFirefox, here: firefox },
	{ name: 'WebKit', start: startWebKit, here: webKit },
])('$name', ({ start, here }) => {
	describe.runIf(here)('opens', () => {
		let engine: Engine;
		let site: Awaited<ReturnType<typeof serveWatched>>;
		beforeAll(async () => {
			site = await serveWatched(inject('origin'));
			engine = await start();
		});
		afterAll(async () => {
			await engine.close();
			await site.stop();
		});

		test.each(Object.entries(PAGE_KINDS))('%s without a complaint', async (_kind, path) => {
			await engine.open(site.address + path);
			expect(await engine.run(() => document.querySelector('h1')?.textContent.trim())).toMatch(/\S/);
			expect(await engine.run(complaints)).toEqual([]);
		});

		test('a bad page, and hears all of which it complains', async () => {
			const server = await serveBad();
			const bad = await serveWatched(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
			await engine.open(`${bad.address}/`);
			const heard = await engine.run(complaints);
			await bad.stop();
			server.close();
			expect(heard.toSorted()).toEqual([
				'console: said',
				'not loaded: /missing.js',
				expect.stringMatching(/^policy: style-src/),
				expect.stringMatching(/^script: .*thrown/),
			]);
		});

		test('the HTML of a statement’s card to be copied, at the first click', async () => {
			await engine.open(site.address + PAGE_KINDS['cite a statement']);
			await engine.click('.embed-code > summary');
			const isReady = () => engine.run(() => document.querySelector<HTMLButtonElement>('.embed-code button')?.disabled);
			await expect.poll(isReady, { timeout: 20_000 }).toBe(false);
			await engine.click('.embed-code button');
			const said = () => engine.run(() => document.querySelector('.embed-code [role="status"]')?.textContent);
			await expect.poll(said, { timeout: 20_000 }).toBe('Copied');
			expect(await engine.run(complaints)).toEqual([]);
		});

		test('the card of a citation on a click, within the window, and Escape gives the focus back', async () => {
			await engine.open(site.address + TOPIC);
			// A driver’s click may come before the page takes it: it is repeated until the card has the focus.
			const focusOrClick = async () => {
				const focused = await engine.run(() => document.activeElement?.id);
				if (focused !== 'citation-card') await engine.click(CITATION);
				return focused;
			};
			await expect.poll(focusOrClick, { timeout: 20_000, interval: 1_000 }).toBe('citation-card');
			const card = await engine.run(() => {
				const { top = -1, bottom = 0 } = document.querySelector('#citation-card')?.getBoundingClientRect() ?? {};
				return { top, below: bottom - innerHeight };
			});
			expect(card.top).toBeGreaterThanOrEqual(0);
			expect(card.below).toBeLessThanOrEqual(0);
			await engine.press(KEYS.Escape);
			expect(await engine.run((selector) => document.activeElement === document.querySelector(selector), CITATION)).toBe(true);
			expect(await engine.run(complaints)).toEqual([]);
		});

		test.each([320, 480, 768, 1024, 1400])('that card within a window %i px wide, wherever the page is scrolled to', async (width) => {
			await engine.resize(width, 800);
			await engine.open(site.address + TOPIC);
			await expect.poll(() => engine.run((selector) => document.querySelector(selector)?.ariaHasPopup, CITATION)).toBe('dialog');
			const { clicked, outside, inside } = await engine.run((selector) => {
				const citations = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
				const some = citations.filter((_, place) => place % Math.ceil(citations.length / 8) === 0);
				const outside: string[] = [];
				for (const [place, citation] of some.entries())
					for (const block of ['start', 'center', 'end'] as const) {
						citation.scrollIntoView({ block, behavior: 'instant' });
						citation.click();
						const card = document.querySelector<HTMLElement>('#citation-card');
						const { top = -1, bottom = -1, left = -1, right = -1 } = card?.getBoundingClientRect() ?? {};
						if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth || bottom - top < 40)
							outside.push(
								`citation ${place}, ${block}: ${[top, bottom, left, right].map(Math.round).join(' ')} in ${innerWidth} × ${innerHeight}`,
							);
						card?.hidePopover();
					}
				return { clicked: some.length, outside, inside: innerWidth };
			}, CITATION);
			await engine.resize(1280, 800);
			// WebKitGTK’s own browser cannot be made as narrow as a phone.
			expect(inside).toBeLessThan(width + 130);
			expect(clicked).toBeGreaterThan(3);
			expect(outside).toEqual([]);
		});

		test('a topic, and copies a statement’s address at the first click', async () => {
			await engine.open(site.address + TOPIC);
			await expect.poll(() => engine.run(() => document.querySelectorAll('.statement .tools button').length)).toBeGreaterThan(3);
			await engine.run(() => document.querySelector('.statement .evidence')?.setAttribute('open', ''));
			await engine.click('.statement .tools button');
			await expect.poll(() => engine.run(() => document.querySelector('.statement .tools [role="status"]')?.textContent)).toBe('Copied');
		});

		test('the search again by Back, with what was asked in its box', async () => {
			const box = () =>
				engine.run(() => [
					document.querySelector<HTMLInputElement>('#query')?.value,
					document.querySelector('#results')?.getAttribute('data-state'),
				]);
			await engine.open(`${site.address}/search/?q=stigma`);
			await expect.poll(box, { timeout: 60_000 }).toEqual(['stigma', 'done']);
			await engine.run(() => document.querySelector<HTMLElement>('#results > li > a')?.click());
			await expect.poll(() => engine.run(() => location.pathname), { timeout: 20_000 }).not.toBe('/search/');
			await engine.run(() => history.back());
			await expect.poll(box, { timeout: 60_000 }).toEqual(['stigma', 'done']);
		});

		test('a checklist, and keeps its ticks', async () => {
			const count = () => engine.run(() => document.querySelector('.checklist-tools output')?.textContent);
			await engine.open(`${site.address}/for/service-managers/checklist/`);
			await expect.poll(count).toMatch(/^0 of/);
			await engine.click('.checklist [type="checkbox"]');
			await expect.poll(count).toMatch(/^1 of/);
			await engine.open(`${site.address}/for/service-managers/checklist/`);
			await expect.poll(count).toMatch(/^1 of/);
		});

		test('a dialog, behind which the page keeps its place', async () => {
			await engine.open(site.address + TOPIC);
			const overflow = () => engine.run(() => getComputedStyle(document.documentElement).overflowY);
			expect(await overflow()).toBe('visible');
			await engine.run(() => document.querySelector('.statement .evidence')?.setAttribute('open', ''));
			await engine.click('.statement .cite-link');
			await expect
				.poll(() => engine.run(() => document.querySelector('dialog.cite-dialog .cite-box') !== null), { timeout: 20_000 })
				.toBe(true);
			expect(await overflow()).toBe('hidden');
			await engine.press(KEYS.Escape);
			await expect.poll(overflow).toBe('visible');
		});
	});
});
