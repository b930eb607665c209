import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writePdf } from '../../src/build/pdf-file.ts';
import { installed } from '../installed.ts';
import { launchBrowser, openContext } from './browser.ts';

interface Statement {
	id: string;
	number: string;
	text: string;
}

const published = <T>(name: string) => JSON.parse(readFileSync(join(inject('site'), `data/${name}.json`), 'utf8')) as T;
/** Whether there is an independent reader of the PDF. */
const pdfinfo = installed('the PDF as pdfinfo reads it', 'pdfinfo');

/** Whether there is a reader of the PDF that takes the text from `ActualText`, as viewers do. */
const pdftotext = installed('the words of the PDF as pdftotext reads them', 'pdftotext');

const smoothed = (text: string) => text.replace(/\s+/g, ' ').trim();

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
/** The margin below the text, 18 mm, in points. */
const MARGIN = 51;

/** What stands below the text of each page, from left to right; a file may hold it before or after the text. */
async function feet(pdf: Pdf): Promise<string[]> {
	const pages = Array.from({ length: pdf.numPages }, async (_, place) => {
		const { items } = await (await pdf.getPage(place + 1)).getTextContent();
		const below = items.flatMap((item) => ('str' in item && Number(item.transform[5]) < MARGIN ? [item] : []));
		return smoothed(
			below
				.toSorted((a, b) => Number(a.transform[4]) - Number(b.transform[4]))
				.map(({ str }) => str)
				.join(' '),
		);
	});
	return Promise.all(pages);
}

/** What should stand there. */
function wantedFeet({ numPages }: Pdf): string[] {
	const { guide, edition } = published<{ guide: string; edition: string }>('guide');
	return Array.from({ length: numPages }, (_, place) => `${guide}, edition ${edition} ${place + 1} / ${numPages}`);
}
const folder = mkdtempSync(join(tmpdir(), 'guide-pdf-'));
const file = join(folder, 'guide.pdf');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page that holds the whole guide', () => {
	test('has every statement, every topic and every reference, each once, and links that stay on the page', () => {
		const { document } = parseHTML(readFileSync(join(inject('site'), 'print/index.html'), 'utf8'));
		const { statements } = published<{ statements: Statement[] }>('statements');
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(ids.length).toBe(new Set(ids).size);
		expect(statements.filter(({ id }) => !document.getElementById(id))).toEqual([]);
		const cited = new Set([...document.querySelectorAll('.cite a')].map((link) => link.getAttribute('href')?.slice(1) ?? ''));
		const listed = [...document.querySelectorAll('.printed-references > li')].map(({ id }) => id);
		expect([...cited].filter((id) => !listed.includes(id))).toEqual([]);
		expect(listed.filter((id) => !cited.has(id))).toEqual([]);
		const inward = [...document.querySelectorAll('main a')].filter((link) => /^\/(?!sources|cite)/.test(link.getAttribute('href') ?? ''));
		expect(inward.filter((link) => !link.closest('.tools')).map((link) => link.getAttribute('href'))).toEqual([]);
	});
});

describe('the PDF', () => {
	let document: Pdf;
	let text: string;
	beforeAll(async () => {
		const { guide: title, ...about } = published<{ guide: string; published: string; publisher: string; description: string }>('guide');
		await writePdf(inject('site'), { title, ...about } as unknown as Parameters<typeof writePdf>[1], file);
		document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
		// The typeface has one glyph for two apostrophes, and pdf.js reads the other: which it is, the file says in `ActualText`.
		text = smoothed((await extractText(document, { mergePages: true })).text.replaceAll('ʼ', '’'));
	}, 1_800_000);

	test('says its title and language, is tagged, and bears the day of the edition', async () => {
		const { info } = await document.getMetadata();
		const { guide, published: day } = published<{ guide: string; published: string }>('guide');
		expect(info).toMatchObject({
			Title: guide,
			Language: 'en-IE',
			CreationDate: expect.stringContaining(`D:${day.replaceAll('-', '')}000000`),
		});
		expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
	});

	test('says the same as XMP, which keeps what was in the file before', async () => {
		const { metadata } = await document.getMetadata();
		const { guide } = published<{ guide: string }>('guide');
		const { get } = metadata as unknown as { get: (name: string) => unknown };
		expect([get.call(metadata, 'dc:title'), get.call(metadata, 'dc:language')]).toEqual([guide, 'en-IE']);
	});

	test('has each of its headings as a bookmark, word for word, statements with the space after their number', async () => {
		const titlesOf = (items: Awaited<ReturnType<typeof document.getOutline>>): string[] =>
			(items ?? []).flatMap(({ title, items }) => [title.trim(), ...titlesOf(items as typeof items & never[])]);
		const { document: page } = parseHTML(readFileSync(join(inject('site'), 'print/index.html'), 'utf8'));
		const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5')].map(({ textContent }) => smoothed(textContent ?? ''));
		const titles = titlesOf(await document.getOutline());
		expect(headings.filter((heading) => /^\d+\.\d+\.\d+ \S/.test(heading))).toHaveLength(
			published<{ statements: Statement[] }>('statements').statements.length,
		);
		expect(titles).toEqual(headings);
		expect(document.numPages).toBeGreaterThan(20);
	});

	test('every address of a reference is a link', async () => {
		const { document: page } = parseHTML(readFileSync(join(inject('site'), 'print/index.html'), 'utf8'));
		const addresses = [...page.querySelectorAll('.printed-references a')].map((link) => new URL(link.getAttribute('href') ?? '').href);
		const numbers = Array.from({ length: document.numPages }, (_, place) => place + 1);
		const annotations = await Promise.all(numbers.map(async (number) => (await document.getPage(number)).getAnnotations()));
		const live = new Set((annotations.flat() as { url?: string }[]).map(({ url }) => url));
		expect(addresses.length).toBeGreaterThan(200);
		expect(addresses.filter((address) => !live.has(address))).toEqual([]);
	});

	test('every figure has its alternative text', async () => {
		interface Element {
			role?: string;
			alt?: string;
			children?: Element[];
		}
		const figuresIn = (element: Element): Element[] => [
			...(element.role === 'Figure' ? [element] : []),
			...(element.children ?? []).flatMap(figuresIn),
		];
		const trees = await Promise.all(
			Array.from({ length: document.numPages }, async (_, place) => (await document.getPage(place + 1)).getStructTree()),
		);
		const figures = trees.flatMap((tree) => figuresIn(tree as Element));
		expect(figures.length).toBeGreaterThan(4);
		for (const { alt } of figures) expect(alt).toMatch(/^Lengths of \d+ programmes?, \d/);
	});

	/** The first words of each statement that a text does not have; after its first sentence stands a citation. */
	const missingFrom = (words: string) => {
		const { statements } = published<{ statements: Statement[] }>('statements');
		return statements
			.map(({ text }) => (smoothed(text).split('. ')[0] ?? '').split(' ').slice(0, 6).join(' '))
			.filter((opening) => !words.includes(opening));
	};

	test('can be searched for the words of each statement', () => {
		expect(missingFrom(text)).toEqual([]);
	});

	test.runIf(pdftotext)('can be searched for them as they are written, apostrophes and all', () => {
		expect(missingFrom(smoothed(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e9 })))).toEqual([]);
	});

	test('numbers its pages, and its contents by them', async () => {
		const destinations = (await document.getDestinations()) as Record<string, [{ num: number; gen: number }]>;
		const { sections } = published<{ sections: { id: string; number: number; title: string }[] }>('sections');
		for (const { id, number, title } of sections) {
			const [page] = destinations[`section-${id}`] ?? [];
			expect(page, id).toBeDefined();
			if (page) expect(text).toContain(`${number} ${title} ${(await document.getPageIndex(page)) + 1}`);
		}
		expect(await feet(document)).toEqual(wantedFeet(document));
	});

	test.runIf(pdfinfo)('is sound to pdfinfo: tagged, on A4, with headings and tables that say what they are', () => {
		const said = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
		expect(said).toMatch(/^Tagged: +yes$/m);
		expect(said).toMatch(/^Metadata Stream: +yes$/m);
		expect(said).toMatch(/^Page size: .*A4/m);
		// Older versions complain of each element that PDF 2.0 has added, such as Strong.
		const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' });
		for (const element of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'LI', 'Link'])
			expect(structure, element).toMatch(new RegExp(`^ +${element}\\b`, 'm'));
	});
});

test('a statement copied from its page or from the whole guide keeps the space after its number', async () => {
	const browser = await launchBrowser();
	const context = await openContext(browser);
	const page = await context.newPage();
	for (const path of ['/training/length-and-form/', '/print/']) {
		await page.goto(path);
		const copied = await page.evaluate(() =>
			[...document.querySelectorAll('.statement')].map((statement) => {
				getSelection()?.selectAllChildren(statement);
				return [statement.querySelector('.number')?.textContent ?? '', String(getSelection())] as const;
			}),
		);
		expect(copied.length).toBeGreaterThan(5);
		for (const [number, words] of copied) expect(words).toMatch(new RegExp(`(?:^|\\s)${RegExp.escape(number)}\\s\\S`));
	}
	await browser.close();
});

describe('any page on paper', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test('shows its text and references, and nothing that needs a screen', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/training/length-and-form/');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const shown of ['.statement .statement-text', '.why', '.reference', '.reference a'])
			expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
		for (const hidden of ['.masthead nav', 'search', '.contents', '.breadcrumb', '.pager', '.tools', '.facts', '.footer nav'])
			expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
		// A dark theme would print dark paper.
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		await context.close();
	});

	test('keeps its tables’ columns, repeats their heads and breaks no row', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/training/length-and-form/programmes/');
		await page.emulateMedia({ media: 'print' });
		// A4 less the margins.
		await page.setViewportSize({ width: 672, height: 1000 });
		const styles = await page.evaluate(() => {
			const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
			return [style('.row-table').display, style('.row-table thead').display, style('.row-table tbody tr').breakInside];
		});
		expect(styles).toEqual(['table', 'table-header-group', 'avoid']);
		await context.close();
	});

	test('comes without the search or the cite box that is open over it', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/supervision/who-supervises/');
		await page.locator('.evidence > summary').first().click();
		await page.locator('.statement .cite-link').first().click();
		await page.locator('dialog .cite-box').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.cite-dialog').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await page.keyboard.type('pay');
		await page.locator('dialog.search-dialog').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.search-dialog').isVisible()).toBe(false);
		await context.close();
	});

	test('has numbered pages and its edition', async () => {
		const context = await openContext(browser);
		const page = await context.newPage();
		await page.goto('/supervision/who-supervises/');
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
		expect(await feet(pdf)).toEqual(wantedFeet(pdf));
		await context.close();
	});
});
