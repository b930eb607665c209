import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext, watch } from './browser.ts';
import { addressOf, results, said, search, settled } from './searching.ts';
import { guide } from '../guide.ts';

let browser: Browser;
let page: Page;
let complaints: string[];

// One after the other on one page, as a reader asks.
beforeAll(async () => {
	browser = await launchBrowser();
	const context = await openContext(browser);
	complaints = watch(context);
	page = await context.newPage();
});
afterAll(() => browser.close());
afterEach(() => expect(complaints.splice(0)).toEqual([]));

test.each([
	['7.1', '/supervision/who-supervises/'],
	['role-play-in-training', '/training/length-and-form/#role-play-in-training'],
	['gillard-2022a', '/sources/gillard-2022a/'],
	['10.1017/ipm.2025.21', '/sources/norton-2025/'],
	['The Competence Framework for Mental Health Peer Support Workers', '/sources/hee-2020/'],
	['PSW', '/glossary/#peer-support-worker'],
	['mediateur de sante pair', '/glossary/#peer-support-worker'],
	['WHO', '/sources/who-'],
	['becoming a peer worker', '/answers/become/'],
	['hse-nd', '/sources/hse-nd/'],
	['AMSTAR 2', '/glossary/#amstar-2'],
	['does it work', '/answers/recovery/'],
	['salary', '/answers/pay/'],
])('“%s” leads first to %s', async (query, address) => {
	await search(page, query);
	expect(await addressOf(results(page).first())).toContain(address);
});

test('what the guide does not have leads to its place on the section’s page, which unfolds', async () => {
	const place = '#not-covered-20';
	await page.goto(`/implementation/${place}`);
	await page.locator(place).waitFor();
	expect(await page.locator(place).evaluate((entry) => entry.closest('details')?.open)).toBe(true);
});

test('a statement shows what it is, what kind of claim it makes, its section, and the words that were asked for', async () => {
	await search(page, { q: 'personal recovery', kind: 'statement', rests: 'claim-effect' });
	const first = results(page).first();
	expect(await first.locator('.detail').textContent()).toMatch(
		/^Statement 8\.\d\.\d · Finding · Effect(?: · [A-Z][^·]+)? · Research on effectiveness/,
	);
	expect(await first.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['recovery']));
	expect(await first.locator('> :first-child').evaluate((element) => element.tagName)).toBe('A');
});

test('a statement that a source graded shows how sure it is', async () => {
	const graded = [...guide.statements.values()].filter(({ certainty }) => certainty);
	expect(graded.length).toBeGreaterThan(0);
	for (const { number, certainty } of graded.slice(0, 3)) {
		await search(page, number);
		expect(await results(page).first().locator('.detail').textContent()).toMatch(new RegExp(` · ${certainty ?? ''} certainty · `, 'i'));
	}
});

test('a source shows its kind, its authors and its year', async () => {
	await search(page, { q: 'gillard 2022', kind: 'source' });
	expect(await results(page).first().locator('.detail').textContent()).toMatch(
		/^Source · Gillard, .*2022[ab]? · (?:trial|mixed-methods study) · /,
	);
});

test('the other names of a term do not fill the list', async () => {
	await search(page, 'lived experience practitioner');
	const addresses = await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));
	expect(addresses.filter((address) => address === '/glossary/#peer-support-worker')).toHaveLength(1);
	expect(await results(page).first().locator('> a').textContent()).toBe('Peer support worker');
});

test('a slip is corrected and said', async () => {
	await search(page, 'sueprvision');
	expect(await said(page)).toMatch(/^Nothing for “sueprvision”: showing “supervision”\. \d+ results\.$/);
});

test('words that stand on no one page give what is nearest, and say what each lacks', async () => {
	await search(page, 'embargo microaggression zebra');
	expect(await said(page)).toMatch(/^“zebra” is not in this guide\. \d+ results with something near it\.$/);
	expect(await results(page).first().locator('.lacking').textContent()).toMatch(/^Without: /);
});

test('nothing found says so, and shows what people ask, the sections and the glossary', async () => {
	await search(page, 'xyzzyq');
	expect(await said(page)).toBe('“xyzzyq” is not in this guide. Try other words, or one of the questions below.');
	const help = page.locator('#search-help');
	expect(await help.isVisible()).toBe(true);
	expect(await help.locator('ol a').count()).toBe(8);
	expect(await help.locator('.asked li a').count()).toBe(18);
	expect(await help.locator('a[href$="/glossary/"]').count()).toBe(1);
});

test.each(['12345', '10.9999/nosuch'])('“%s” is said not to be here', async (query) => {
	await search(page, query);
	expect(await said(page)).toContain(`“${query}”`);
	expect(await results(page).count()).toBe(0);
});

describe('words of danger', () => {
	test('show urgent help by country above all results, then the answer on what to do', async () => {
		await search(page, 'a client tells me they want to dye, suicidle');
		const line = page.locator('#search-urgent');
		expect(await line.isVisible()).toBe(true);
		expect(await line.textContent()).toContain('Ireland: phone 116 123');
		expect(await addressOf(results(page).first())).toMatch(/^\/answers\/(?:wants-to-die|colleague-in-danger)\/$/);
		const [help, first] = [await line.boundingBox(), await results(page).first().boundingBox()];
		expect((help?.y ?? Infinity) + (help?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
	});

	test('show it even where nothing is found, and other words do not', async () => {
		await page.locator('#query').fill('xyzzyq self-harm');
		expect(await page.locator('#search-urgent').isVisible()).toBe(true);
		await page.locator('#query').fill('supervision');
		expect(await page.locator('#search-urgent').isVisible()).toBe(false);
		await settled(page);
	});
});

test('a word of the glossary has its meaning beside what is done about it', async () => {
	await search(page, 'burnout');
	expect(await page.locator('#search-definition').textContent()).toMatch(/^burnout: /i);
	expect(await addressOf(results(page).first())).not.toContain('/glossary/');
});

describe('bad input gives a sensible answer, no error and no markup', () => {
	test.each([
		['only punctuation', '?!… --- “”'],
		['HTML and script', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
		['right-to-left text', 'עובד תמיכת עמיתים عامل دعم الأقران'],
		['a pattern', '.*+?^${}()|[]\\'],
		['quotation marks', '"""'],
		['a name that every object has', 'constructor __proto__ toString'],
	])('%s', async (_, query) => {
		await search(page, query);
		expect(await page.title()).toMatch(/^Search/);
		expect(await page.locator('#results img, #results script, #search-status *').count()).toBe(0);
		expect(await said(page)).not.toBe('');
	});

	test('half a pair of surrogates', async () => {
		await page.goto('/search/?q=%ED%A0%80supervision');
		await settled(page);
		expect(await said(page)).not.toBe('');
	});

	test('ten thousand letters', async () => {
		await page.goto('/search/');
		await page.locator('#query').fill('supervision '.repeat(834));
		await settled(page);
		expect(await results(page).count()).toBeGreaterThan(0);
		expect(page.url().length).toBeLessThan(400);
	});
});

test('without JavaScript the page says so, and offers the sections and the glossary', async () => {
	const plain = await openContext(browser, { javaScriptEnabled: false });
	const without = await plain.newPage();
	await without.goto('/search/?q=supervision');
	expect(await without.locator('noscript').textContent()).toContain('Search needs JavaScript');
	expect(await without.locator('#search-help ol a').count()).toBe(8);
	await plain.close();
});

describe('whoever stands on a result', () => {
	/** Types over the box while the focus is elsewhere, as an answer does that comes later. */
	const askAgain = (words: string) =>
		page.evaluate((value) => {
			const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
			if (!box) throw new Error('no box');
			const list = document.querySelector('#results');
			const done = new Promise((seen) =>
				new MutationObserver(() => list?.getAttribute('data-state') === 'done' && seen(undefined)).observe(list as Node, {
					attributes: true,
				}),
			);
			box.value = value;
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			return done;
		}, words);
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));

	test('stays there when the same answer comes again', async () => {
		await search(page, 'hiring');
		const third = results(page).nth(2).locator('> a');
		await third.focus();
		const href = await third.getAttribute('href');
		await askAgain('hiring ');
		expect(await focused()).toBe(href);
	});

	test('is on a result still when another answer comes', async () => {
		await search(page, 'hiring');
		await results(page).nth(2).locator('> a').focus();
		await askAgain('supervision');
		expect(await focused()).toBe(await addressOf(results(page).nth(2)));
	});
});
