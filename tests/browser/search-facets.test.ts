import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freshPages } from './fresh-pages.ts';
import { results, said, search, settled, total } from './searching.ts';

let page: Page;
freshPages((fresh) => (page = fresh), { viewport: { width: 1200, height: 900 } });

const box = (name: string, value: string) => page.locator(`#search-facets input[name="${name}"][value="${value}"]`);
const countOf = async (name: string, value: string) =>
	Number(/\((\d+)\)/.exec((await box(name, value).locator('..').textContent()) ?? '')?.[1]);

test('every count is what choosing the value shows', async () => {
	await search(page, 'training');
	const before = await total(page);
	await page.locator('#search-further > summary').click();
	for (const [name, value] of [
		['kind', 'statement'],
		['section', 'recruitment'],
		['rests', 'gap'],
		['evidence', 'trial'],
		['audience', 'policymakers'],
		['year', '2020'],
		['set', 'core'],
		['newer', 'newer'],
	] as const) {
		const count = await countOf(name, value);
		await box(name, value).check();
		await settled(page);
		expect(await total(page), `${name} ${value}`).toBe(count);
		await box(name, value).uncheck();
		await settled(page);
		expect(await total(page)).toBe(before);
	}
});

test('four groups of filters are in sight, and the rest stands behind “More filters”', async () => {
	await search(page, 'training');
	const legends = page.locator('#search-facets legend');
	expect(await legends.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent))).toEqual([
		'Kind of result',
		'Most needed by',
		'Section',
		'Year of the evidence',
	]);
	await page.getByText('More filters').click();
	await page.getByText('Kind of evidence').waitFor();
	expect(await legends.count()).toBe(8);
});

test('two values of one facet add, two facets narrow, and the address keeps it all', async () => {
	await search(page, 'training');
	const [statements, topics] = [await countOf('kind', 'statement'), await countOf('kind', 'topic')];
	await box('kind', 'statement').check();
	await box('kind', 'topic').check();
	await settled(page);
	expect(await total(page)).toBe(statements + topics);
	await box('section', 'training').check();
	await settled(page);
	const narrowed = await total(page);
	expect(narrowed).toBeLessThan(statements + topics);
	expect(new URL(page.url()).search).toBe('?q=training&kind=statement&kind=topic&section=training');
	await page.reload();
	await settled(page);
	expect(await total(page)).toBe(narrowed);
	expect(await box('section', 'training').isChecked()).toBe(true);
});

test('a box ticked before the one before it is answered adds to it, and a choice taken back twice is gone', async () => {
	await search(page, 'training');
	await page.evaluate(() => {
		for (const value of ['statement', 'topic']) document.querySelector<HTMLInputElement>(`#search-facets input[value="${value}"]`)?.click();
	});
	await settled(page);
	expect(new URL(page.url()).search).toBe('?q=training&kind=statement&kind=topic');
	expect(await box('kind', 'statement').isChecked()).toBe(true);
	await page.evaluate(() => {
		const chip = document.querySelector<HTMLButtonElement>('#search-chosen button');
		chip?.click();
		chip?.click();
	});
	await settled(page);
	expect(new URL(page.url()).search).toBe('?q=training&kind=topic');
});

test('what is chosen is taken back one by one, by keyboard, and the focus is not lost', async () => {
	await search(page, { q: 'training', kind: 'statement', section: 'training' });
	const chips = page.locator('#search-chosen button');
	expect(await chips.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))).toEqual([
		'Remove Kind of result: Statement',
		'Remove Section: Training',
	]);
	await chips.first().focus();
	await page.keyboard.press('Enter');
	await settled(page);
	expect(new URL(page.url()).search).toBe('?q=training&section=training');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Training');
	await page.keyboard.press('Enter');
	await settled(page);
	expect(await chips.count()).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('a box is ticked by keyboard and keeps the focus when the counts change', async () => {
	await search(page, 'training');
	await box('section', 'recruitment').focus();
	await page.keyboard.press('Space');
	await settled(page);
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('recruitment');
	expect(await said(page)).toMatch(/results?\.$/);
	expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
});

test('without a word the choice alone goes through everything', async () => {
	await search(page, { kind: 'section' });
	expect(await total(page)).toBe(8);
	expect(await results(page).count()).toBe(6);
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect.poll(() => results(page).count()).toBe(8);
	expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toBe(await results(page).nth(6).textContent());
});

test('facets and values that do not exist are passed over, and leave the address', async () => {
	const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`facet${place}`, 'x']));
	await search(page, { q: 'training', ...fifty, section: 'nowhere', kind: 'statement' });
	expect(new URL(page.url()).search).toBe('?q=training&kind=statement');
	expect(await results(page).count()).toBeGreaterThan(0);
});

test('where nothing matches all choices, the choices stay to be taken back', async () => {
	await search(page, { q: 'supervision', kind: 'term', evidence: 'trial' });
	expect(await said(page)).toBe('Nothing matches all these choices.');
	await page.getByRole('button', { name: 'Remove Kind of evidence: Trial' }).click();
	await settled(page);
	expect(await results(page).count()).toBeGreaterThan(0);
});
