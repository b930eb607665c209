import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { PAGES } from '../evidence/addresses.ts';
import type { Guide } from '../evidence/model.ts';
import { BASE_PATH, fullAddress, SITE_URL } from '../site.ts';
import { LICENCE } from '../export/published.ts';
import { launchBrowser } from './browser.ts';
import { withMetadata } from './pdf-metadata.ts';

/** How often the contents are numbered anew: the first numbers take room, the second may move a line, the third must stand. */
const MOST_PASSES = 3;

const render = (page: Page) => page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true });

/** The page on which each anchor lies that something links to, 1 first. */
async function pagesOfAnchors(pdf: Uint8Array): Promise<Record<string, number>> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const anchors = Object.entries(await document.getDestinations());
	const places = anchors.map(async ([anchor, [page]]) => [anchor, (await document.getPageIndex(page)) + 1] as const);
	return Object.fromEntries(await Promise.all(places));
}

/** Writes the number of its page beside each line of the contents; true where a number has changed. */
const number = (page: Page, numbers: Record<string, number>) =>
	page.evaluate((numbers) => {
		let changed = false;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.printed-contents a')) {
			const words = String(numbers[decodeURIComponent(link.hash.slice(1))] ?? '');
			const place =
				link.querySelector('.on-page') ?? link.appendChild(Object.assign(document.createElement('span'), { className: 'on-page' }));
			changed ||= place.textContent !== words;
			place.textContent = words;
		}
		return changed;
	}, numbers);

/** Chromium dates a file by its clock: the edition’s own day in its place makes the same guide the same file. */
function dated(pdf: Uint8Array, day: string): Buffer {
	const text = Buffer.from(pdf).toString('latin1');
	return Buffer.from(text.replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${day.replaceAll('-', '')}000000`), 'latin1');
}

/** Prints the page that holds the whole guide, in a built site, to a tagged PDF with an outline, numbered pages, numbered contents and metadata. */
export async function writePdf(site: string, { title, description, publisher, published }: Guide['about'], file: string): Promise<void> {
	const browser = await launchBrowser();
	try {
		const context = await browser.newContext({ javaScriptEnabled: true });
		// The site’s own address, answered from the disk: links out of the file lead to where it will stand.
		await context.route('**/*', (route) => {
			const { origin, pathname } = new URL(route.request().url());
			const path = pathname.slice(BASE_PATH.length);
			if (origin !== SITE_URL || !pathname.startsWith(BASE_PATH)) return route.abort();
			return route.fulfill({ path: join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path) });
		});
		const page = await context.newPage();
		await page.goto(fullAddress(PAGES.print), { waitUntil: 'load' });
		await page.evaluate((title) => void (document.title = title), title);
		let pdf = await render(page);
		for (let pass = 0; pass < MOST_PASSES && (await number(page, await pagesOfAnchors(pdf))); pass++) pdf = await render(page);
		const language = await page.evaluate(() => document.documentElement.lang);
		const metadata = { title, author: publisher, description, language, day: published, rights: `${LICENCE.name}, ${LICENCE.url}` };
		writeFileSync(file, withMetadata(dated(pdf, published), metadata));
	} finally {
		await browser.close();
	}
}
