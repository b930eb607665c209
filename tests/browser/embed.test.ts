import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { oembed } from '../../src/schema/oembed.ts';
import { SITE_URL } from '../../src/site.ts';
import { findPages } from '../../testing/built-pages.ts';
import { CARD, typeOfPage } from '../../testing/page-types.ts';
import { findBarriers } from './axe.ts';
import { unfoldAll } from './briefing.ts';
import { WHOLE } from '../whole.ts';
import { launchBrowser, openContext, origin } from './browser.ts';

/** From a narrow phone’s column to that of most sites. */
const WIDTHS = [280, 320, 400, 500, 600];
/** So many of the longest cards are looked at, some of which scroll. */
const LONGEST = 20;
const STATEMENT = 'training-length-range';
const CITE = `/cite/training/length-and-form/${STATEMENT}/`;
const read = (path: string) => readFileSync(join(inject('site'), path), 'utf8');
const readOembed = (id: string) => oembed.parse(JSON.parse(read(`oembed/${id}.json`)));
/** What a site gets, from the server of the tests in the place of the guide’s own address. */
const served = (html: string) => html.replaceAll(SITE_URL, origin());

let browser: Browser;
type Shown = { id: string; html: string; document: Document };
/** Whether a card is of a statement that the guide has; others say that theirs was withdrawn. */
const isOfNow = ({ document }: Shown) => document.querySelector('link[type="application/json+oembed"]') !== null;
let cards: Shown[];
beforeAll(async () => {
	browser = await launchBrowser();
	cards = findPages(inject('site'))
		.filter(({ path }) => typeOfPage(path) === CARD)
		.map(({ path, html }) => ({ id: path.split('/')[2] ?? '', html, document: parseHTML(html).document as unknown as Document }));
});
afterAll(() => browser.close());

describe('the card of every statement', () => {
	test('is there, and says by which address it goes, that search leaves it out, and where its oEmbed is', () => {
		const { statements } = JSON.parse(read('data/statements.json')) as { statements: { id: string; url: string; number: string }[] };
		expect(statements.length).toBeGreaterThan(300);
		const wrong = statements.filter(({ id, url, number }) => {
			const head = cards.find((card) => card.id === id)?.document.head;
			const at = (selector: string, name: string) => head?.querySelector(selector)?.getAttribute(name);
			const right = {
				'link[rel="canonical"]': ['href', url],
				'meta[name="robots"]': ['content', 'noindex'],
				'meta[name="referrer"]': ['content', 'same-origin'],
				'link[type="application/json+oembed"]': ['href', `${SITE_URL}/oembed/${id}.json`],
			} as const;
			const card = readOembed(id);
			return (
				Object.entries(right).some(([selector, [name, value]]) => at(selector, name) !== value) ||
				head?.querySelector('title')?.textContent !== `Statement ${number}, Peer Support Guide` ||
				card.title !== head.querySelector('title')?.textContent ||
				!card.html.startsWith(`<iframe src="${SITE_URL}/embed/${id}/"`)
			);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('says that a statement was withdrawn, of each that an edition had and the guide has no more', () => {
		const { statements } = JSON.parse(read('data/statements.json')) as { statements: { id: string }[] };
		const withdrawn = cards.filter((card) => !isOfNow(card));
		expect(withdrawn.length).toBeGreaterThan(0);
		expect(withdrawn.filter(({ id }) => statements.some((one) => one.id === id))).toEqual([]);
		for (const { id, document } of withdrawn) {
			expect(document.querySelector('h1')?.textContent).toMatch(/^\d\.\d+\.\d+ Withdrawn$/);
			expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(new RegExp(`#${id}$`));
		}
	});

	test('asks for no file, runs no script, and is in no sitemap', () => {
		expect(cards.filter(({ document }) => document.querySelector('script, img, svg, link[rel="stylesheet"], link[rel="preload"]'))).toEqual(
			[],
		);
		expect(cards.filter(({ html }) => html.includes('url(')).map(({ id }) => id)).toEqual([]);
		expect(read('sitemap-0.xml')).not.toContain('/embed/');
	});

	test('is led to by the statement’s own page, and by no topic’s', () => {
		const [page, topic] = [CITE, '/training/length-and-form/'].map((path) => parseHTML(read(`${path}index.html`)).document);
		expect(page?.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(`${SITE_URL}/oembed/${STATEMENT}.json`);
		expect(topic?.querySelector('link[type="application/json+oembed"]')).toBeNull();
	});
});

/** A page of another site with some HTML in a column. */
async function serveHost(html: () => string) {
	const server = createServer((_, response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(
				`<!DOCTYPE html><html lang="en"><title>Another site</title><main style="container-type: inline-size"><h1>Another site</h1>${html()}</main></html>`,
			),
	);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		// By another name: another origin, and another site.
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}

describe('in a frame of another site', () => {
	let html = '';
	let host: Awaited<ReturnType<typeof serveHost>>;
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		host = await serveHost(() => html);
		context = await openContext(browser, { viewport: { width: 700, height: 900 } });
		page = await context.newPage();
	});
	afterAll(async () => {
		await context.close();
		await host.stop();
	});
	/** Opens the page with some HTML, and gives the frame in it. */
	async function show(shown: string) {
		html = shown;
		await page.goto(host.address);
		const frame = page.frames()[1];
		if (!frame) throw new Error('the page has no frame');
		return frame;
	}
	/** Shows a card as oEmbed has it. It is loaded when it comes into sight, which the page does not wait for. */
	async function showCard() {
		const frame = await show(served(readOembed(STATEMENT).html));
		await frame.waitForURL(`${origin()}/embed/${STATEMENT}/`);
		return frame;
	}

	test('a card fits its frame at every width, and only the longest scroll: of all cards the longest, and of the others every fifth', async () => {
		const faults: string[] = [];
		let scrolling = 0;
		const measured = await context.newPage();
		const some = cards
			.filter(isOfNow)
			.toSorted((a, b) => b.html.length - a.html.length)
			.filter((_, place) => WHOLE || place < LONGEST || place % 5 === 0);
		for (const { id } of some) {
			const { height } = readOembed(id);
			await measured.goto(`/embed/${id}/`);
			for (const width of WIDTHS) {
				await measured.setViewportSize({ width, height });
				const { wide, high } = await measured.evaluate(() => ({
					wide: [...document.querySelectorAll('*')].some(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth),
					high: document.documentElement.scrollHeight > innerHeight,
				}));
				if (wide) faults.push(`${id} is too wide at ${width}`);
				if (high && height < 640) faults.push(`${id} is higher than ${height} at ${width}`);
				if (high && width === 280) scrolling += 1;
			}
		}
		await measured.close();
		expect(faults).toEqual([]);
		expect(scrolling).toBeLessThan(LONGEST);
	}, 600_000);

	test.each(WIDTHS)('it is shown, named and without barriers in a column of %d px', async (width) => {
		await page.setViewportSize({ width: width + 16, height: 900 });
		const frame = await showCard();
		const box = await page.locator('iframe').boundingBox();
		expect(box?.width).toBe(width);
		expect(await frame.evaluate(() => ({ own: innerWidth, referrer: document.referrer }))).toEqual({ own: width, referrer: '' });
		await page.getByTitle(/^Statement \d\.\d\.\d, Peer Support Guide$/).waitFor();
		expect(await frame.locator('h1').textContent()).toMatch(/^6\.2\.\d Finding$/);
		expect(await frame.locator('footer').textContent()).toBe('December 2026 edition · CC BY 4.0');
		expect(await findBarriers(frame)).toEqual([]);
		expect(await findBarriers(page, ['frame-title'])).toEqual([]);
	});

	test('it is dark where the device is', async () => {
		const colour = async () => {
			const frame = await showCard();
			return frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
		};
		const light = await colour();
		await page.emulateMedia({ colorScheme: 'dark' });
		expect([light, await colour()]).toEqual(['rgb(253, 252, 253)', 'rgb(25, 22, 28)']);
		await page.emulateMedia({ colorScheme: null });
	});

	test('a link of it leads the whole window to the statement, which learns nothing of the page', async () => {
		const frame = await showCard();
		await frame.getByRole('link', { name: 'Its evidence and sources' }).click();
		await page.waitForURL(`${origin()}/training/length-and-form/#${STATEMENT}`);
		expect(await page.evaluate(() => document.referrer)).not.toContain('localhost');
	});

	test('no other page of the guide is shown there', async () => {
		for (const path of ['/training/length-and-form/', CITE, '/']) {
			const frame = await show(`<iframe src="${origin()}${path}" title="A page"></iframe>`);
			await expect.poll(() => frame.url()).toBe('chrome-error://chromewebdata/');
		}
	});
});

const summary = 'Show this statement on another website';

describe('the HTML to copy', () => {
	test('stands in a field by name without script, and is what oEmbed gives', async () => {
		const context = await openContext(browser, { javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(CITE);
		await page.getByText(summary).click();
		expect(await page.getByLabel('HTML of the card').inputValue()).toBe(readOembed(STATEMENT).html);
		const quotation = parseHTML(await page.getByLabel('HTML of the quotation').inputValue()).document;
		expect(quotation.querySelector('blockquote p')?.textContent).toBe(
			cards.find(({ id }) => id === STATEMENT)?.document.querySelector('.words')?.textContent,
		);
		expect(await page.getByRole('button', { name: 'Copy the card' }).isVisible()).toBe(false);
		await page.getByRole('link', { name: 'look at the card' }).click();
		expect(new URL(page.url()).pathname).toBe(`/embed/${STATEMENT}/`);
		await context.close();
	});

	test.each([
		['as it is', (page: Page) => page.goto(CITE)],
		[
			'in the box over a topic',
			async (page: Page) => {
				await page.goto('/training/length-and-form/');
				await unfoldAll(page);
				await page.locator(`#${STATEMENT} .cite-link`).click();
				await page.locator('dialog .cite-box').waitFor();
			},
		],
	])('is on the clipboard after one click on a button that a browser has translated, %s', async (_, go) => {
		const context = await openContext(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await go(page);
		const box = page.locator('.cite-box .embed-code').last();
		await box.getByText(summary).click();
		for (const [place, field] of ['HTML of the card', 'HTML of the quotation'].entries()) {
			const button = box.locator('button').nth(place);
			await expect.poll(() => button.isEnabled()).toBe(true);
			await button.evaluate((element) => (element.innerHTML = '<font><font>Copier</font></font>'));
			await button.locator('font font').click();
			await expect.poll(() => box.locator('[role="status"]').nth(place).textContent()).toBe('Copied');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await box.getByLabel(field).inputValue());
		}
		await context.close();
	});

	test('is copied within the click itself, which WebKit asks for', async () => {
		const context = await openContext(browser);
		await context.addInitScript(() => {
			const clipboard = { writeText: () => Promise.resolve(void Object.assign(window, { within: window.event?.type })) };
			Object.defineProperty(navigator, 'clipboard', { value: clipboard });
		});
		const page = await context.newPage();
		await page.goto(CITE);
		await page.getByText(summary).click();
		await page.getByRole('button', { name: 'Copy the card' }).click();
		expect(await page.evaluate(() => (window as unknown as { within?: string }).within)).toBe('click');
		await context.close();
	});

	test('is marked, and said to be, where the browser keeps the clipboard closed', async () => {
		const context = await openContext(browser);
		await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		const page = await context.newPage();
		await page.goto(CITE);
		await page.getByText(summary).click();
		await page.getByRole('button', { name: 'Copy the card' }).click();
		await page.getByText('Not copied: the HTML is marked, copy it with the keyboard').waitFor();
		const field = page.getByLabel('HTML of the card');
		expect(await field.evaluate(({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [selectionStart, selectionEnd])).toEqual([
			0,
			(await field.inputValue()).length,
		]);
		await context.close();
	});
});
