import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { PUBLISHED_NAMES } from '../../src/schema/published.ts';
import { type BuiltPage, findPages } from '../../testing/built-pages.ts';
import { guide } from './works.ts';

const SITE = 'https://peer-support-guide.example';
const SOURCE = /^\/sources\/[a-z0-9-]+\/$/;

let pages: (BuiltPage & { document: Document })[];
beforeAll(() => {
	pages = findPages(inject('site')).map(({ path, html }) => ({ path, html, document: parseHTML(html).document }));
});

const tags = (document: Document, name: string) =>
	[...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((tag) => tag.getAttribute('content'));
const graphOf = (document: Document) => {
	const [data] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
		(script) => JSON.parse(script.textContent) as { '@context': string; '@graph': Record<string, unknown>[] },
	);
	return data?.['@graph'] ?? [];
};
const at = (path: string) => {
	const page = pages.find((one) => one.path === path);
	if (!page) throw new Error(`no page ${path}`);
	return page.document;
};

test('every page has what link previews need, and one of each', () => {
	const faults = pages.flatMap(({ path, document }) =>
		['og:title', 'og:type', 'og:url', 'og:site_name', 'og:description'].flatMap((name) => {
			const found = tags(document, name);
			return found.length === 1 && found[0] ? [] : [`${path}: ${name} ${JSON.stringify(found)}`];
		}),
	);
	expect(faults).toEqual([]);
});

test('Zotero takes topics and sections for parts of the guide, the home page for a report, everything else for a web page', () => {
	const kinds = pages.map(({ path, document }) => {
		const kind =
			tags(document, 'citation_inbook_title').length > 0
				? 'part'
				: tags(document, 'citation_technical_report_institution').length > 0
					? 'report'
					: 'page';
		return { path, kind, type: tags(document, 'og:type')[0], authors: tags(document, 'citation_author').length };
	});
	const own = [...guide.sections, ...guide.sections.flatMap(({ topics }) => topics)].map(({ path }) => path);
	const statements = [...guide.statements.values()].map(({ section, topic, id }) => `/cite/${section}/${topic}/${id}/`);
	expect(
		kinds
			.filter(({ kind }) => kind === 'part')
			.map(({ path }) => path)
			.sort(),
	).toEqual([...own, ...statements].sort());
	expect(kinds.filter(({ kind }) => kind === 'report').map(({ path }) => path)).toEqual(['/']);
	// Zotero lets `website` overrule all other tags.
	expect(kinds.filter(({ kind, type }) => (kind === 'page') !== (type === 'website'))).toEqual([]);
	expect(kinds.filter(({ authors }) => authors > 0)).toEqual([]);
});

test('a source’s page does not pose as the work', () => {
	const posing = pages.filter(({ path, document }) => SOURCE.test(path) && document.querySelector('meta[name^="citation_"]'));
	expect(posing.map(({ path }) => path)).toEqual([]);
});

test('what can be cited says how, and leads to its files and its licence', () => {
	const document = at('/training/length-and-form/');
	const rel = (name: string) => [...document.querySelectorAll(`link[rel="${name}"]`)].map((link) => link.getAttribute('href'));
	expect(rel('cite-as')).toEqual([`${SITE}/training/length-and-form/`]);
	expect(rel('describedby')).toEqual(['bib', 'ris', 'json'].map((format) => `/cite/training/length-and-form.${format}`));
	expect(rel('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
});

describe('JSON-LD', () => {
	test('names in every page only things that are pages or anchors of the site, or out of it', () => {
		const known = new Set(pages.map(({ path }) => `${SITE}${path}`));
		const unknown = pages.flatMap(({ path, document }) =>
			[...JSON.stringify(graphOf(document)).matchAll(/"(?:@id|item)":"([^"]+)"/g)]
				.map(([, id = '']) => id)
				.filter((id) => id.startsWith(SITE) && !known.has(id.replace(/#.*/, '')))
				.map((id) => `${path} → ${id}`),
		);
		expect(unknown).toEqual([]);
	});

	test('describes each kind of page as what it is', () => {
		const types = (path: string) => graphOf(at(path)).map((thing) => thing['@type']);
		expect(types('/')).toEqual(['Report']);
		expect(types('/training/')).toEqual(['Article', 'BreadcrumbList']);
		expect(types('/training/length-and-form/')).toEqual(['Article', 'BreadcrumbList']);
		expect(types('/sources/opie-2022/')).toEqual(['ScholarlyArticle', 'BreadcrumbList']);
		expect(types('/glossary/')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
		expect(types('/method/')).toEqual([]);
	});

	test('says of a topic what it rests on, its version and when it was last read', () => {
		const [article] = graphOf(at('/training/length-and-form/'));
		const topic = guide.sections.flatMap(({ topics }) => topics).find(({ path }) => path === '/training/length-and-form/');
		expect(article).toMatchObject({
			version: guide.about.version,
			dateModified: topic?.reviewed,
			isBasedOn: { '@id': 'https://doi.org/10.1017/ipm.2025.21' },
		});
		expect((article?.['citation'] as unknown[]).length).toBe(new Set(topic?.statements.flatMap(({ text }) => text.keys)).size);
	});
});

describe.each(PUBLISHED_NAMES)('/data/%s.json', (name) => {
	test('is what its schema says', () => {
		const read = (path: string) => JSON.parse(readFileSync(join(inject('site'), path), 'utf8')) as Record<string, unknown>;
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		addFormats.default(ajv);
		const schema = read(`data/schema/${name}.json`);
		const file = read(`data/${name}.json`);
		const validate = ajv.compile(schema);
		validate(file);
		expect(validate.errors).toBeNull();
		expect([file['$schema'], schema['$id']]).toEqual([`${SITE}/data/schema/${name}.json`, `${SITE}/data/schema/${name}.json`]);
	});
});

test('the data hold everything', () => {
	const read = (name: string) =>
		(JSON.parse(readFileSync(join(inject('site'), `data/${name}.json`), 'utf8')) as Record<string, unknown[]>)[name] ?? [];
	expect([read('sections').length, read('statements').length, read('sources').length]).toEqual([
		guide.sections.length,
		guide.statements.size,
		guide.sources.size,
	]);
	expect(read('terms').length).toBeGreaterThan(20);
});
