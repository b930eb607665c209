import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toGuideCitations } from '../../../../src/citation/guide-citations.ts';
import { wordContext } from '../../../../src/components/site/word-context.ts';
import { toBook } from '../../../../src/export/epub/book.ts';
import { writeEpub } from '../../../../src/export/epub/write-epub.ts';
import { evidenceOf } from '../../../evidence.ts';

const { guide } = evidenceOf();
const COVER = new Uint8Array([1, 2, 3]);
const book = toBook({
	...wordContext({ guide, citations: toGuideCitations(guide) }, (path) => `https://guide.example/base${path}`),
	tellsOf: ({ name }) => name,
	kinds: [{ label: 'Finding', meaning: 'what studies observed' }],
	own: { reference: 'A small guide. (2026).', inText: '(A small guide, 2026)' },
});
const bytes = writeEpub(book, COVER);
const part = (name: string) => strFromU8(unzipSync(bytes)[`EPUB/${name}`] ?? new Uint8Array());

test('the same book has the same bytes, in whatever zone', () => {
	const zone = process.env['TZ'];
	process.env['TZ'] = 'Pacific/Auckland';
	expect(Buffer.from(writeEpub(book, COVER)).equals(Buffer.from(bytes))).toBe(true);
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

test('a link stays in the book where it can, and leads to the full address where the book has no such thing', () => {
	const topic = part('training.one.xhtml');
	expect(topic).toContain('<a href="sources.xhtml#ref-roe-2020">');
	expect(topic).toContain('<a href="https://guide.example/base/training/one/">https://guide.example/base/training/one/</a>');
	expect(part('sources.xhtml')).toContain('<li id="ref-roe-2020">');
	expect(part('training.xhtml')).toContain('<a href="training.one.xhtml#supervision-keeps-people">6.1.1</a>');
	const inward = Object.keys(unzipSync(bytes)).flatMap((name) =>
		[...strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()).matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href),
	);
	expect(inward).toEqual([]);
});

test('says what it is, of which day, and what it is for readers who do not see', () => {
	const { published } = guide.about;
	const about = part('package.opf');
	expect(about).toContain(`<meta property="dcterms:modified">${published}T00:00:00Z</meta>`);
	for (const name of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
		expect(about).toContain(`<meta property="schema:${name}">`);
	expect(about).toContain('<dc:language>en-IE</dc:language>');
	expect(part('title.xhtml')).toContain('In a text: (A small guide, 2026)');
});

test('a group without chapters is left out', () => {
	const files = Object.keys(unzipSync(bytes));
	expect(guide.countries).toEqual([]);
	expect(files).not.toContain('EPUB/countries.xhtml');
	expect(files).toContain('EPUB/training.xhtml');
});

test('leaves typeface, size, spacing, margins and colours to the reader', () => {
	const style = part('style.css');
	expect(style).not.toMatch(/font-family|line-height|letter-spacing|word-spacing|background|text-align: justify|@page|!important/);
	expect([...style.matchAll(/font-size: (\S+);/g)].every(([, size = '']) => size.endsWith('em'))).toBe(true);
	expect([...style.matchAll(/color: (\S+);|solid (\S+);/g)].map(([, colour, line]) => colour ?? line)).toEqual(
		Array.from({ length: 3 }, () => 'currentColor'),
	);
});
