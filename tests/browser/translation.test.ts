import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findPages } from '../../testing/built-pages.ts';
import { TOPIC, unfoldAll } from './briefing.ts';
import { freshPages } from './fresh-pages.ts';
import { sampled } from './sample.ts';
import { open } from './walk.ts';

/** Runs in the page: what Google Translate makes of it, every text within two `<font>` and in other words, but where `translate` says no. */
function translate(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
	for (const text of texts) {
		if (!text.data.trim() || text.parentElement?.closest('[translate="no"], script, style, noscript, font')) continue;
		const outer = document.createElement('font');
		const inner = document.createElement('font');
		inner.textContent = text.data.replaceAll('e', 'ë');
		outer.append(inner);
		text.replaceWith(outer);
	}
}

let page: Page;
freshPages((fresh) => (page = fresh), { permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe('in a browser that translates the page', () => {
	test.each(['/for/service-managers/checklist/', '/recruitment/selection/'])('the ticks of %s are kept', async (path) => {
		const boxes = page.locator(':not(.tools) > label > [type="checkbox"]');
		const ticks = () => boxes.evaluateAll((all: HTMLInputElement[]) => all.slice(0, 5).map(({ checked }) => checked));
		const unfold = () => page.locator('.fold').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
		await open(page, path);
		await unfold();
		await boxes.nth(0).check();
		await page.evaluate(translate);
		await boxes.nth(2).check();
		await boxes.nth(0).uncheck();
		await boxes.nth(3).check();
		await open(page, path);
		expect(await ticks()).toEqual([false, false, true, true, false]);
	});

	test('ticks of the first edition, and of lines that this one does not have, are not lost', async () => {
		const path = '/for/service-managers/checklist/';
		await open(page, path);
		const words = await page.locator('.checklist label').nth(1).innerText();
		const foreign = [`${path} A line of another edition`, '/for/policymakers/checklist/ Another'];
		await page.evaluate((lines) => localStorage.setItem('guide-ticks', lines.join('\n')), [`${path} ${words.trim()}`, ...foreign]);
		await open(page, path);
		const boxes = page.locator('.checklist [type="checkbox"]');
		expect(await boxes.nth(1).isChecked()).toBe(true);
		await boxes.nth(2).check();
		await open(page, path);
		expect([await boxes.nth(1).isChecked(), await boxes.nth(2).isChecked()]).toEqual([true, true]);
		expect((await page.evaluate(() => localStorage.getItem('guide-ticks')))?.split('\n')).toEqual(expect.arrayContaining(foreign));
	});

	test('“Copy link” copies, though its words are another element', async () => {
		await open(page, TOPIC);
		await unfoldAll(page);
		await page.evaluate(translate);
		await page.locator('.statement .tools button font font').first().click();
		await expect.poll(clipboard).toMatch(new RegExp(`${TOPIC}#[a-z-]+$`));
	});

	test('the box of a reference opens from its words, and the reference is copied as it is', async () => {
		await open(page, TOPIC);
		await unfoldAll(page);
		const references = () => page.locator('.cite-dialog .reference').allTextContents();
		await page.evaluate(translate);
		await page.locator('.statement .cite-link font font').first().click();
		await page.locator('.cite-dialog .cite-box').waitFor();
		const before = await references();
		await page.evaluate(translate);
		expect(await references()).toEqual(before);
		await page.locator('.cite-dialog .copy button font font').first().click();
		await expect.poll(clipboard).toBe(before[0]);
	});
});

test('references, addresses and code stand where nothing is translated, on pages of each kind', () => {
	const wrong = sampled(findPages(inject('site'))).flatMap(({ path, html }) => {
		const { document } = parseHTML(html);
		const data = [
			...document.querySelectorAll('.reference, main code, main pre'),
			...[...document.querySelectorAll('main a')].filter((link) => /^https?:\/\/\S+$/.test(link.textContent.trim())),
		];
		return data.filter((part) => !part.closest('[translate="no"]')).map((part) => `${path}: ${part.textContent.slice(0, 60)}`);
	});
	expect(wrong.slice(0, 10)).toEqual([]);
});
