import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, origin } from './browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { open } from './walk.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await browser.newPage({ baseURL: origin(), viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/**
 * Runs in the page: leaves what its template makes. Words of the content, how often a part is repeated and where links lead change with every edit of the
 * content, so words and addresses become `…` and of parts alike one stays; the names of controls and landmarks are kept.
 */
function leaveTemplate(): void {
	const OWN_WORDS = 'button, legend, summary, :is(form, .tool-form) label, fieldset label:has([type="radio"])';
	const REPEATED =
		'li, p, tr, td, th, dt, dd, dl > div, article, section, figure, h1, h2, h3, h4, h5, h6, .checklist label, :is(p, li, td, dd) > a';
	const withoutNumbers = (words: string) => words.replaceAll(/\d+(?:\.\d+)*/g, '…');
	for (const inline of document.querySelectorAll('em, strong, b, i, cite, code, sup, sub, abbr, mark, main p span:not([role])'))
		inline.replaceWith(...inline.childNodes);
	for (const part of document.querySelectorAll(REPEATED)) {
		const alike = [...(part.parentElement?.children ?? [])].find((one) => one.tagName === part.tagName && one.className === part.className);
		if (alike !== part) part.remove();
	}
	for (const link of document.querySelectorAll('a')) link.setAttribute('href', '#');
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const told = new Set<Node | null>();
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const words = text.textContent ?? '';
		const around = text.parentElement;
		if (words.trim() === '') continue;
		text.textContent = around?.closest(OWN_WORDS) ? withoutNumbers(words) : told.has(around) ? ' ' : '…';
		told.add(around);
	}
	for (const named of document.querySelectorAll('[aria-label]'))
		named.setAttribute('aria-label', named.matches('main li *, main td *') ? '…' : withoutNumbers(named.getAttribute('aria-label') ?? ''));
}

/** Playwright’s snapshot of what is left, without the addresses, which are all the same. */
const outlineOf = async (page: Page) =>
	`${await page.locator('body').ariaSnapshot()}\n`.replaceAll(/^( *)- link (.*):\n\1 {2}- \/url: "#"\n(?!\1 {2})/gm, '$1- link $2\n');

const fileOf = (kind: string) => `${kind.replaceAll(' ', '-')}.yaml`;

test.for(Object.keys(PAGE_KINDS) as (keyof typeof PAGE_KINDS)[])(
	'%s: assistive technology meets what it met when somebody last looked; after a review `npm test -- -u` takes it over',
	async (kind) => {
		await open(page, PAGE_KINDS[kind]);
		// What scripts add to a long page comes piece by piece.
		await page.waitForFunction(async () => {
			const parts = () => document.querySelectorAll('main *').length;
			const before = parts();
			await new Promise((rested) => setTimeout(rested, 250));
			return parts() === before;
		});
		await page.evaluate(leaveTemplate);
		await expect(await outlineOf(page)).toMatchFileSnapshot(`outlines/${fileOf(kind)}`);
	},
);

test('no outline is kept of a kind of page that there is no more', () => {
	expect(readdirSync('tests/browser/outlines').sort()).toEqual(Object.keys(PAGE_KINDS).map(fileOf).sort());
});
