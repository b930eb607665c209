import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EPUB_TYPE } from '../../src/export/epub/write-epub.ts';
import { STATEMENT_WORDS } from '../../src/schema/labels.ts';
import type { Published, PublishedName } from '../../src/schema/published.ts';
import { installed, pathOf } from '../installed.ts';
import { findBarriers } from './axe.ts';
import { launchBrowser } from './browser.ts';

const FILE = 'peer-support-guide.epub';
const published = <N extends PublishedName>(name: N) =>
	JSON.parse(readFileSync(join(inject('site'), `data/${name}.json`), 'utf8')) as Published<N>;
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** A file of XML as a browser reads it, which takes nothing that is not well-formed. */
interface Read {
	name: string;
	faults: string[];
	ids: string[];
	links: string[];
	text: string;
	/** Levels of its headings, in order. */
	levels: number[];
	/** Each heading of a statement: its words, and what stands between it and the next heading, a paragraph each. */
	statements: { id: string; heading: string; paragraphs: string[] }[];
	/** What a table lacks. */
	tables: string[];
	/** Words that are marked as of another language, by the nearest anchor. */
	foreign: Record<string, [language: string, words: string]>;
}

/** Runs in a page. */
function readAll(files: [name: string, text: string][]): Read[] {
	return files.map(([name, text]) => {
		const parsed = new DOMParser().parseFromString(text, 'application/xml');
		const all = (selector: string, within: ParentNode = parsed) => [...within.querySelectorAll(selector)];
		const following = (element: Element | null): string[] =>
			element === null || /^h\d$/.test(element.localName) ? [] : [element.textContent ?? '', ...following(element.nextElementSibling)];
		return {
			name,
			faults: all('parsererror').map((fault) => fault.textContent ?? ''),
			ids: all('[id]').map(({ id }) => id),
			links: all('[href]').map((link) => link.getAttribute('href') ?? ''),
			text: parsed.documentElement.textContent ?? '',
			levels: all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1))),
			statements: all('h2[id].label, h3[id].label, h4[id].label').map((heading) => ({
				id: heading.id,
				heading: heading.textContent ?? '',
				paragraphs: following(heading.nextElementSibling),
			})),
			tables: all('table').flatMap((table) => [
				...(table.querySelector('caption') ? [] : ['no caption']),
				...(all('thead th:not([scope="col"]), thead td', table).length > 0 ? ['a column without a header'] : []),
				...all('tbody tr', table).flatMap((row) =>
					row.children.length === all('thead th', table).length && row.firstElementChild?.matches('th[scope="row"]')
						? []
						: [`a row as ${row.textContent}`],
				),
			]),
			foreign: Object.fromEntries(
				all('[lang]:not(html)').map((span) => [span.closest('[id]')?.id ?? '', [span.getAttribute('lang') ?? '', span.textContent ?? '']]),
			),
		};
	});
}

let archive: Buffer;
let files: Record<string, Uint8Array>;
let read: Read[];
let browser: Browser;
const file = (name: string) => {
	const found = read.find((one) => one.name === name);
	if (!found) throw new Error(`the book has no ${name}`);
	return found;
};
const chapters = () => read.filter(({ name }) => name.endsWith('.xhtml'));
const chapterOf = (url: string) => file(`EPUB/${new URL(url).pathname.slice(1, -1).replaceAll('/', '.')}.xhtml`);

beforeAll(async () => {
	archive = readFileSync(join(inject('site'), FILE));
	files = unzipSync(archive);
	browser = await launchBrowser();
	const page = await browser.newPage();
	const texts = Object.entries(files).filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name));
	read = await page.evaluate(
		readAll,
		texts.map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]),
	);
	await page.close();
});
afterAll(() => browser.close());

describe('the file', () => {
	test('says in its first bytes what it is, uncompressed', () => {
		const [method, extra] = [archive.readUInt16LE(8), archive.readUInt16LE(28)];
		expect([method, extra]).toEqual([0, 0]);
		expect(archive.toString('latin1', 30, 38 + EPUB_TYPE.length)).toBe(`mimetype${EPUB_TYPE}`);
	});

	test('is well-formed throughout', () => {
		expect(read.length).toBeGreaterThan(100);
		expect(read.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
	});

	test('has every file of its manifest and no other, and reads every chapter in the order of the contents', () => {
		const { document } = parseHTML(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()));
		const items = [...document.querySelectorAll('manifest item')];
		const listed = items.map((item) => `EPUB/${item.getAttribute('href')}`);
		expect([...listed, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort()).toEqual(Object.keys(files).sort());
		const spine = [...document.querySelectorAll('itemref')].map((one) =>
			items.find(({ id }) => id === one.getAttribute('idref'))?.getAttribute('href'),
		);
		const contents = file('EPUB/contents.xhtml').links.filter((href) => href.endsWith('.xhtml'));
		expect([...new Set(contents)]).toEqual(spine.filter((href) => href !== 'contents.xhtml'));
		expect(spine.length).toBe(chapters().length);
	});

	test('bears the day of its edition, whenever it was made', () => {
		const { published: day } = published('guide');
		expect(file('EPUB/package.opf').text).toContain(`${day}T00:00:00Z`);
	});

	test('every link within it leads to something in it, and every other to a full address', () => {
		const lost = chapters().flatMap(({ name, links }) =>
			links.flatMap((href) => {
				if (/^(?:https?|mailto|tel):/.test(href)) return [];
				const [path = '', anchor] = href.split('#');
				const target = path === '' ? name : posix.join(posix.dirname(name), path);
				if (anchor === undefined) return target in files ? [] : [`${name}: ${href}`];
				return read.some((one) => one.name === target && one.ids.includes(decodeURIComponent(anchor))) ? [] : [`${name}: ${href}`];
			}),
		);
		expect(lost).toEqual([]);
		expect(chapters().flatMap(({ ids, name }) => (new Set(ids).size === ids.length ? [] : [name]))).toEqual([]);
	});
});

describe('the book', () => {
	test('has every statement in its topic’s chapter, with number, kind, why and what it rests on', () => {
		const { statements } = published('statements');
		for (const { id, url, number, kind, place, text, restsOn } of statements) {
			const found = chapterOf(url.replace(/#.*/, '')).statements.find((one) => one.id === id);
			const label = [STATEMENT_WORDS[kind], place].filter(Boolean).join(' · ');
			expect(found?.heading.startsWith(`${number} ${label}`), `${id}: ${found?.heading}`).toBe(true);
			const [words = '', ...more] = (found?.paragraphs ?? []).map(squeezed);
			expect(words.slice(0, 20), id).toBe(squeezed(text).slice(0, 20));
			// A citation stands in brackets in it, and not in the words alone.
			expect(words.length, id).toBeGreaterThanOrEqual(squeezed(text).length);
			expect(more.length, id).toBeGreaterThan(0);
			for (const rating of restsOn.rated) expect(more.join(' '), id).toContain(squeezed(rating));
		}
		expect(chapters().flatMap((one) => one.statements)).toHaveLength(statements.length);
	});

	test('has every sentence of every answer, and leads from it to the statements that it rests on', () => {
		const { answers } = published('answers');
		const { statements } = published('statements');
		for (const answer of answers) {
			const { text, links } = chapterOf(answer.url);
			const sentences = [
				answer.short,
				...answer.do,
				...answer.dont,
				answer.sure,
				...answer.meanwhile,
				...answer.countries.map(({ words }) => words),
			];
			for (const sentence of sentences.flat()) expect(squeezed(text), answer.id).toContain(squeezed(sentence.text));
			expect(text).toContain(answer.question);
			const led = new Set(links.map((href) => href.split('#')[1]));
			expect(
				answer.statements.filter((id) => !led.has(id) && statements.some((one) => one.id === id)),
				answer.id,
			).toEqual([]);
		}
		expect(answers.length).toBeGreaterThan(50);
	});

	test('has every line of every tool', () => {
		for (const { url, parts, id } of published('tools').tools) {
			const text = squeezed(chapterOf(url).text);
			for (const { title, lines } of parts)
				for (const words of [title, ...lines.map((line) => line.words)]) expect(text, id).toContain(squeezed(words));
		}
	});

	test('has every country’s lines and every term', () => {
		for (const { url, lines, id } of published('countries').countries)
			for (const { words } of lines) expect(squeezed(chapterOf(url).text), id).toContain(squeezed(words));
		const glossary = file('EPUB/glossary.xhtml');
		for (const { term, meaning, url } of published('terms').terms) {
			expect(glossary.ids).toContain(url.split('#')[1]);
			expect(squeezed(glossary.text), term).toContain(squeezed(meaning));
		}
	});

	test('lists every source that it cites and no other, its DOI a link and its title in its language', () => {
		const references = file('EPUB/sources.xhtml');
		const listed = references.ids.map((id) => id.replace('ref-', ''));
		const cited = new Set(chapters().flatMap(({ links }) => links.flatMap((href) => /^sources\.xhtml#ref-(.*)$/.exec(href)?.[1] ?? [])));
		expect([...cited].sort()).toEqual([...listed].sort());
		const sources = published('sources').sources.filter(({ id }) => listed.includes(id));
		expect(sources).toHaveLength(listed.length);
		const addresses = references.links.map((href) => decodeURIComponent(href).toLowerCase());
		expect(
			sources.flatMap(({ csl: { DOI } }) => (DOI === undefined || addresses.includes(`https://doi.org/${DOI}`.toLowerCase()) ? [] : [DOI])),
		).toEqual([]);
		const foreign = sources.filter(({ csl }) => csl.language !== undefined);
		expect(foreign.length).toBeGreaterThan(10);
		for (const { id, csl } of foreign) expect(references.foreign[`ref-${id}`]?.[0], id).toBe(csl.language);
	});

	test('has one first heading a chapter, skips no level, and heads the columns and rows of its tables', () => {
		for (const { name, levels } of chapters()) {
			const outline = name === 'EPUB/contents.xhtml' ? levels.slice(0, 1) : levels;
			expect(
				outline.filter((level) => level === 1),
				name,
			).toHaveLength(1);
			expect(
				outline.every((level, place) => level - (outline[place - 1] ?? 0) <= 1),
				`${name}: ${outline.join(' ')}`,
			).toBe(true);
		}
		expect(chapters().flatMap(({ name, tables }) => tables.map((fault) => `${name}: ${fault}`))).toEqual([]);
	});

	test('opens with its edition, urgent help, how to cite it and its licence', () => {
		const { text } = file('EPUB/title.xhtml');
		for (const words of ['edition, version', '116 123', 'In a text: (Peer Support Guide, ', 'CC BY 4.0']) expect(text).toContain(words);
	});
});

test('is offered with its size on the page to print and beside the data, and in the foot of every page', () => {
	const says = `(EPUB, ${Math.round(archive.length / 1000)} kB)`;
	for (const page of ['print', 'data']) {
		const { document } = parseHTML(readFileSync(join(inject('site'), page, 'index.html'), 'utf8'));
		const link = document.querySelector(`main a[href="/${FILE}"]`);
		expect(squeezed(link?.parentElement?.textContent ?? ''), page).toContain(says);
		expect(document.querySelector(`footer a[href="/${FILE}"]`), page).not.toBeNull();
	}
	expect(readFileSync(join(inject('site'), 'llms.txt'), 'utf8')).toContain(`/${FILE})`);
});

test('chapters fit a phone, and axe finds nothing wrong with them', async () => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	await context.route('**/*', (route) => {
		const bytes = files[`EPUB${new URL(route.request().url()).pathname}`];
		const type = route.request().url().endsWith('.css') ? 'text/css' : 'application/xhtml+xml';
		return bytes ? route.fulfill({ body: Buffer.from(bytes), contentType: type }) : route.abort();
	});
	const page = await context.newPage();
	const { answers } = published('answers');
	const names = [
		'title',
		'contents',
		'training.length-and-form',
		'tools.supervision',
		'countries.ireland',
		'glossary',
		`answers.${answers[0]?.id}`,
	];
	for (const name of names) {
		await page.goto(`http://book.invalid/${name}.xhtml`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
		// The book sets no colour: contrast is the reader’s own, and of a box to tick axe cannot tell it.
		expect(
			(await findBarriers(page)).filter((line) => !line.startsWith('color-contrast undecided')),
			name,
		).toEqual([]);
	}
	await context.close();
});

describe('other programs open it', () => {
	test.runIf(installed('whether epubcheck finds the e-book valid', 'epubcheck', 'java'))('epubcheck', () => {
		// Debian’s program is the archive of Java itself, which a system runs by its name only where it is told how.
		const program = realpathSync(pathOf('epubcheck') ?? '');
		const [command, ...first] = program.endsWith('.jar') ? ['java', '-jar', program] : [program];
		const said = execFileSync(command ?? '', [...first, '--failonwarnings', join(inject('site'), FILE)], { encoding: 'utf8' });
		expect(said).toContain('0 fatals / 0 errors / 0 warnings');
	});

	test.runIf(installed('whether pandoc reads the e-book', 'pandoc'))('pandoc', () => {
		const text = squeezed(
			execFileSync('pandoc', [join(inject('site'), FILE), '-t', 'plain', '--wrap=none'], { encoding: 'utf8', maxBuffer: 1e9 }),
		);
		for (const { number, kind } of published('statements').statements) expect(text).toContain(`${number} ${STATEMENT_WORDS[kind]}`);
		for (const { question, sure } of published('answers').answers)
			for (const words of [question, ...sure.map((sentence) => sentence.text)]) expect(text).toContain(squeezed(words));
	});
});
