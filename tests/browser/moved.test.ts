import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FORMATS } from '../../src/schema/required.ts';
import { BY_COUNTRY, RETURNED } from '../../src/components/topic/row-pages.ts';
import { guide } from '../guide.ts';
import { freshPages } from './fresh-pages.ts';

let page: Page;
freshPages((fresh) => (page = fresh));

describe.each(RETURNED)('the address %s, whose table has moved,', (path) => {
	const [, topic = '', kind = ''] = /^(.*\/)([^/]+)\/$/.exec(path) ?? [];

	test('leads to the table on its topic’s page', async () => {
		await page.goto(path);
		await page.waitForURL(`**${topic}#${kind}`);
		expect(await page.locator(`#${kind}`).isVisible()).toBe(true);
		expect(await page.locator(`table.${kind} tbody tr`).count()).toBeGreaterThan(2);
	});

	test('names the topic as its own address, is kept from search engines, and has a link for readers', () => {
		const { document } = parseHTML(readFileSync(join(inject('site'), path, 'index.html'), 'utf8'));
		expect(new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(topic);
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(document.querySelector('main a')?.getAttribute('href')).toBe(`${topic}#${kind}`);
		expect(readFileSync(join(inject('site'), 'sitemap-0.xml'), 'utf8')).not.toContain(path);
	});
});

describe.each(Object.entries(BY_COUNTRY))('the address %s, whose table is over all countries now,', (path, { kind, table }) => {
	test('leads to that table, and its anchor on the topic to the way there', async () => {
		await page.goto(path);
		await page.waitForURL(`**/data/${table}/`);
		expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(20);
		await page.goto(`${path.replace(`${kind}/`, '')}#${kind}`);
		expect(await page.locator(`section:has(> #${kind}) a[href="/data/${table}/"]`).isVisible()).toBe(true);
	});

	test('names the table as its own address, is kept from search engines, and has a link for readers', () => {
		const { document } = parseHTML(readFileSync(join(inject('site'), path, 'index.html'), 'utf8'));
		expect(new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname).toBe(`/data/${table}/`);
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(document.querySelector('main a')?.getAttribute('href')).toBe(`/data/${table}/`);
		expect(readFileSync(join(inject('site'), 'sitemap-0.xml'), 'utf8')).not.toContain(path);
	});
});

describe('every statement of every edition', () => {
	const { editions, former } = guide;

	test('keeps the address of its reference, and its files', () => {
		const places = editions.flatMap(({ statements }) => statements.map(({ section, topic, id }) => `cite/${section}/${topic}/${id}`));
		const files = places.flatMap((place) => [`${place}/index.html`, ...FORMATS.map((format) => `${place}.${format}`)]);
		expect(files.length).toBeGreaterThan(1000);
		expect(files.filter((file) => !existsSync(join(inject('site'), file)))).toEqual([]);
	});

	test('is cited there as the edition has it, with the reason why it was withdrawn', async () => {
		const withdrawn = former.find(({ now }) => now === undefined);
		if (!withdrawn) throw new Error('no statement was withdrawn');
		const { frozen, edition, note } = withdrawn;
		await page.goto(`/cite/${frozen.section}/${frozen.topic}/${frozen.id}/`);
		const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		expect(words).toContain(`Statement ${frozen.number}`);
		expect(words).toContain('November 2026 edition');
		expect(words).toContain(note?.why);
		const ris = readFileSync(join(inject('site'), `cite/${frozen.section}/${frozen.topic}/${frozen.id}.ris`), 'utf8');
		expect(ris).toContain(`${edition.path}${frozen.section}/${frozen.topic}/#${frozen.id}`);
	});
});
