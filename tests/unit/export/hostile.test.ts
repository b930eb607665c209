import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { chapterXml } from '../../../src/export/epub/chapter-xhtml.ts';
import { toFeed } from '../../../src/export/feed.ts';
import { formatWorks } from '../../../src/export/formats.ts';
import { toJsonLd } from '../../../src/export/page-metadata.ts';
import { toJson } from '../../../src/export/published.ts';
import { evidenceOf } from '../../evidence.ts';
import { anything, holdsFor, report, written } from '../../hostile.ts';
import { readBib, printed } from './bib-reader.ts';
import { worksOf } from './works.ts';

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

afterAll(report);

test('CSL-JSON gives back every text as it was', () => {
	holdsFor('CSL-JSON', written, (text) => {
		const works = worksOf(text);
		const read = JSON.parse(formatWorks(works, 'json')) as { note?: string }[];
		expect(read.map(({ note: _note, ...item }) => item)).toEqual(works.map(({ csl }) => csl));
	});
});

describe('RIS', () => {
	test('has a line for each value, and no text begins or ends a record', () => {
		holdsFor('RIS', written, (text) => {
			for (const one of worksOf(text)) {
				const lines = formatWorks([one], 'ris').split('\n');
				expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
				expect(lines.filter((line) => /^(?:TY|ER) {2}-/.test(line)).length).toBe(2);
				expect(lines.filter((line) => line.startsWith('TI  - '))).toEqual([`TI  - ${text.replace(/\s+/g, ' ')}`]);
			}
		});
	});

	test('is one work with its title to another reader', () => {
		holdsFor(
			'RIS, as citation-js reads it',
			written,
			(text) => {
				const [one] = worksOf(text);
				const { data } = new Cite(formatWorks(one ? [one] : [], 'ris'), { forceType: '@ris/file' });
				expect(data.map(({ title }) => spaced(String(title)))).toEqual([spaced(text)]);
			},
			100,
		);
	});
});

test('BibLaTeX is one entry a work: nothing in it is a command, and the title is what it was', () => {
	holdsFor('BibLaTeX', written, (text) => {
		for (const one of worksOf(text)) {
			const [entry, ...more] = readBib(formatWorks([one], 'bib'));
			expect(more).toEqual([]);
			expect(entry?.key).toBe('roe-2020');
			expect(printed(entry?.fields['title'] ?? '')).toBe(text);
			for (const [name, value] of Object.entries(entry?.fields ?? {})) if (name !== 'url' && name !== 'doi') printed(value);
		}
	});
});

const { guide } = evidenceOf();

test('JSON-LD gives back every text, and none ends the script in which it stands', () => {
	const at = (path: string) => `https://guide.example${path}`;
	holdsFor('JSON-LD', anything, (text) => {
		const things = [{ '@type': 'Article' as const, name: text, author: { '@type': 'Person' as const, familyName: text } }];
		const json = toJsonLd({ guide, at }, { tags: [], things }, [{ path: '/', title: text }], text, '/x/') ?? '';
		expect(json).not.toContain('<');
		const { document } = parseHTML(`<html><body><script type="application/ld+json">${json}</script><p>after</p></body></html>`);
		expect(document.body.children.length).toBe(2);
		const graph = (JSON.parse(document.querySelector('script')?.textContent ?? '') as { '@graph': object[] })['@graph'];
		expect(graph[0]).toMatchObject({ name: text.toWellFormed() === text ? text : expect.any(String) });
		expect(JSON.stringify(graph)).toBe(JSON.stringify((JSON.parse(json) as { '@graph': object[] })['@graph']));
	});
});

test('the data files give back every text', () => {
	holdsFor('a data file', anything, (text) => {
		expect(JSON.parse(toJson({ text, list: [text] }))).toEqual({ text, list: [text] });
	});
});

/** The tags of what is well-formed by the letter: every ampersand begins an entity of XML’s own, and no character is one that XML forbids. */
function tagsOf(xml: string): string[] {
	expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)|\]\]>/);
	return [...xml.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}
const unescaped = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the feed is the same elements whatever the guide says, and says it', () => {
	const { about } = guide;
	const feedOf = (text: string) => {
		const edition = { ...about, edition: '2025-01', topics: {}, statements: [], references: {}, path: '/editions/2025-01/', file: 'x' };
		const changes = [{ since: '2025-01', statement: 'supervision-keeps-people', what: text, why: text, instead: [] }];
		return toFeed(
			{ ...guide, about: { ...about, title: text, publisher: text }, editions: [edition], changes },
			(path) => `https://a.example${path}`,
		);
	};
	const plain = tagsOf(feedOf('plain'));
	holdsFor('the feed', written, (text) => {
		const xml = feedOf(text);
		expect(tagsOf(xml)).toEqual(plain);
		expect(unescaped(/<name>(.*?)<\/name>/s.exec(xml)?.[1] ?? '')).toBe(text);
		const [, changed] = [...xml.matchAll(/<content type="html">([^<]*)<\/content>/g)].map(([, html = '']) => unescaped(html));
		const html = changed ?? '';
		const { document } = parseHTML(`<html><body>${html}</body></html>`);
		expect([...document.querySelectorAll('body *')].map(({ localName }) => localName)).toEqual(['p', 'blockquote']);
		expect(document.querySelector('p')?.textContent).toBe(`${text} ${text}`);
	});
});

test('a chapter of the e-book is the same elements whatever it says, and says it', () => {
	const chapterOf = (text: string) =>
		chapterXml(
			{
				file: 'one.xhtml',
				title: text,
				type: 'chapter',
				blocks: [
					{ type: 'heading', level: 1, text },
					{ type: 'statement', id: 'one', number: '1.1.1', label: text, runs: [{ text: `(${text})`, cites: [{ text, key: 'roe-2020' }] }] },
					{ type: 'field', field: { kind: 'choice', name: 'one', label: text, options: [text] }, before: text },
				],
			},
			(key) => `#${key}`,
		);
	const plain = tagsOf(chapterOf('plain'));
	holdsFor('a chapter', written, (text) => {
		const xml = chapterOf(text);
		expect(tagsOf(xml)).toEqual(plain);
		for (const [, words = ''] of xml.matchAll(/<(?:title|h1|a href="#roe-2020")>(.*?)<\//gs)) expect(unescaped(words)).toBe(text);
	});
});
