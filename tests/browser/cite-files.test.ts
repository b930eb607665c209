import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, inject, test } from 'vitest';
import type { FullItem } from '../../src/citation/printable.ts';
import { FORMATS, type Format } from '../../src/schema/required.ts';
import { FILES } from './works.ts';

const read = (path: string) => readFileSync(join(inject('site'), path), 'utf8');

type Name = NonNullable<FullItem['author']>[number];
const nameOf = (name: Partial<Record<string, string>>) =>
	[name['literal'], name['dropping-particle'], name['non-dropping-particle'], name['family'], name['suffix'], name['given']]
		.filter(Boolean)
		.join(' ')
		// Of a body in RIS: citation-js takes it off some of them.
		.replace(/,$/, '');
/** Words without what readers put around capitals that must stay. */
const plain = (text: unknown) => (typeof text === 'string' ? text.replace(/<\/?span[^>]*>/g, '') : text);

/** What has to come through a file whole. */
const essence = (item: Partial<FullItem>) => ({
	type: item.type,
	title: plain(item.title),
	authors: (item.author ?? []).map((name: Name) => nameOf(name as Partial<Record<string, string>>)),
	year: item.issued?.['date-parts'][0][0],
	container: plain(item['container-title'] ?? item['collection-title']),
	DOI: item.DOI,
	URL: item.URL,
});

/** What a format has no place for, or has in another place. */
const AS_READ: Record<Format, (expected: ReturnType<typeof essence>, item: FullItem) => Partial<ReturnType<typeof essence>>> = {
	// A report’s series is the type of the report.
	bib: ({ container }, item) => ({ container: item.type === 'report' ? undefined : container }),
	// A comma parts a name: a body’s is a dash, and one at its end keeps it whole in EndNote. A page
	// without a title of its site has its publisher there.
	ris: ({ container }, item) => ({
		authors: (item.author ?? []).map((name) =>
			nameOf('literal' in name ? { literal: name.literal.replace(/\s*,\s+/g, ' – ') } : (name as Partial<Record<string, string>>)),
		),
		container: container ?? (item.type === 'webpage' ? item.publisher : undefined),
	}),
	json: () => ({}),
};

const parsed = (text: string, format: Format): Partial<FullItem>[] =>
	format === 'json'
		? (JSON.parse(text) as Partial<FullItem>[])
		: (new Cite(text, { forceType: format === 'bib' ? '@biblatex/text' : '@ris/file' }).data as Partial<FullItem>[]);

describe.each(FORMATS)('every .%s file', (format) => {
	/** Of talks, laws and news citation-js knows little but in CSL-JSON, and of a page not its site: what it does not read is not compared. */
	const comparable = (read: Partial<Record<string, unknown>>, type: FullItem['type'] | undefined) => {
		const { title, DOI, URL, year, authors } = read;
		if (format === 'json' || type === undefined) return read;
		if (type === 'webpage') return { title, DOI, URL, year, authors };
		return ['paper-conference', 'legislation', 'article-newspaper'].includes(type) ? { title, DOI, URL } : read;
	};

	test('is there, and no other', () => {
		const expected = [...FILES.keys()].map((path) => `${path}.${format}`);
		const found = globSync(`{sources,sources-all}.${format}`, { cwd: inject('site') }).concat(
			globSync(
				['sources', 'cite', ...new Set([...FILES.keys()].map((path) => path.split('/')[0] ?? ''))]
					.filter((folder) => !/^sources/.test(folder) || folder === 'sources')
					.map((folder) => `${folder}/**/*.${format}`),
				{ cwd: inject('site') },
			),
		);
		expect([...new Set(found)].sort()).toEqual(expected.sort());
	});

	test('is parsed back into the type, title, authors, year, container, DOI and address of the record', () => {
		let works = 0;
		for (const [path, expected] of FILES) {
			const items = parsed(read(`${path}.${format}`), format);
			expect([path, items.map((item, place) => comparable(essence(item), expected[place]?.csl.type))]).toEqual([
				path,
				expected.map(({ csl }) => {
					const whole = essence(csl);
					return comparable({ ...whole, ...AS_READ[format](whole, csl) }, csl.type);
				}),
			]);
			works += items.length;
		}
		expect(works).toBeGreaterThan(1500);
	});

	test('holds nothing that comes of a missing value', () => {
		const faulty = [...FILES.keys()].filter((path) =>
			/undefined|\bnull\b|\[object|= \{\},|  - $(?<!ER  - )|""/m.test(read(`${path}.${format}`)),
		);
		expect(faulty).toEqual([]);
	});
});

test('a BibLaTeX file has the guide’s own keys', () => {
	for (const [path, works] of FILES)
		expect([path, [...read(`${path}.bib`).matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)]).toEqual([
			path,
			works.map(({ csl }) => csl.id),
		]);
});
