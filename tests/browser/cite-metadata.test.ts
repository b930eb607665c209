import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { PUBLISHED_NAMES } from '../../src/schema/published.ts';
import { type BuiltPage, findPages } from '../../testing/built-pages.ts';
import { CARD, typeOfPage } from '../../testing/page-types.ts';
import { rowPagePath, rowsApart } from '../../src/components/topic/row-pages.ts';
import { guide } from '../guide.ts';

const SITE = 'https://peer-support-guide.example';
const SOURCE = /^\/sources\/([a-z0-9-]+)\/$/;

let pages: (BuiltPage & { document: Document })[];
beforeAll(() => {
	// A card is a part of somebody else’s page.
	const built = findPages(inject('site')).filter(({ path }) => typeOfPage(path) !== CARD);
	pages = built.map(({ path, html }) => ({ path, html, document: parseHTML(html).document }));
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
		['og:title', 'og:type', 'og:url', 'og:site_name', 'og:description', 'og:image', 'og:image:alt', 'twitter:card'].flatMap((name) => {
			const found = tags(document, name);
			return found.length === 1 && found[0] ? [] : [`${path}: ${name} ${JSON.stringify(found)}`];
		}),
	);
	expect(faults).toEqual([]);
});

test('Zotero takes whatever can be cited by itself for a part of the guide, the home page for a report, everything else for a web page', () => {
	const kinds = pages.map(({ path, document }) => {
		const kind =
			tags(document, 'citation_inbook_title').length > 0
				? 'part'
				: tags(document, 'citation_technical_report_institution').length > 0
					? 'report'
					: 'page';
		return { path, kind, type: tags(document, 'og:type')[0] };
	});
	const own = [...guide.sections, ...guide.sections.flatMap(({ topics }) => topics), ...guide.answers, ...guide.tools].map(
		({ path }) => path,
	);
	const statements = [...guide.statements.values(), ...guide.former.map(({ frozen }) => frozen)].map(
		({ section, topic, id }) => `/cite/${section}/${topic}/${id}/`,
	);
	const frozen = guide.editions.flatMap(({ edition, topics }) => Object.keys(topics).map((topic) => `/editions/${edition}/${topic}/`));
	const tables = guide.sections.flatMap(({ topics }) =>
		topics.flatMap((topic) => rowsApart(topic).map((kind) => rowPagePath(topic, kind))),
	);
	expect(
		kinds
			.filter(({ kind }) => kind === 'part')
			.map(({ path }) => path)
			.sort(),
	).toEqual([...own, ...statements, ...frozen, ...tables].sort());
	expect(kinds.filter(({ kind }) => kind === 'report').map(({ path }) => path)).toEqual(['/']);
	// Zotero lets `website` overrule all other tags.
	expect(kinds.filter(({ kind, type }) => (kind === 'page') !== (type === 'website'))).toEqual([]);
});

test('every page has the body that publishes the guide as its author, whole, and a date, its terms and its language', () => {
	const faults = pages.flatMap(({ path, document }) => {
		const found = [tags(document, 'citation_author'), tags(document, 'DC.date').length, tags(document, 'DC.rights')];
		const isRight = JSON.stringify(found) === JSON.stringify([[`${guide.about.publisher},`], 1, ['CC BY 4.0']]);
		return isRight && document.documentElement.getAttribute('lang') === 'en-IE' ? [] : [`${path}: ${JSON.stringify(found)}`];
	});
	expect(faults).toEqual([]);
});

test('every page is described in a sentence', () => {
	const faults = pages.filter(({ document }) => !/^[\p{Lu}\d“‘].*[.?!]”?$/u.test(tags(document, 'description')[0] ?? ''));
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('how to cite a statement has the statement as its abstract, and its address as the one to keep', () => {
	const [statement] = guide.statements.values();
	if (!statement) throw new Error('the guide has statements');
	const { section, topic, id, path, text } = statement;
	const document = at(`/cite/${section}/${topic}/${id}/`);
	expect([tags(document, 'description'), document.querySelector('link[rel="canonical"]')?.getAttribute('href')]).toEqual([
		[text.plain],
		`${SITE}${path}`,
	]);
});

test('a source’s page has its work once as COinS, a list of sources each of its own, and no topic any', () => {
	const worksOf = (path: string) =>
		[...at(path).querySelectorAll('.Z3988')].map((span) => new URLSearchParams(span.getAttribute('title') ?? ''));
	const [work, ...more] = worksOf('/sources/opie-2022/');
	expect([work?.get('rft.genre'), work?.get('rft_id'), more.length]).toEqual([
		'article',
		`info:doi/${guide.sources.get('opie-2022')?.csl.DOI ?? ''}`,
		0,
	]);
	expect(worksOf('/sources/').length).toBe([...guide.sources.values()].filter(({ set }) => set === 'core').length);
	expect(worksOf('/training/length-and-form/')).toEqual([]);
});

test('a source’s page does not pose as the work', () => {
	const posing = pages.filter(({ path, document }) => {
		const key = SOURCE.exec(path)?.[1] ?? '';
		const title = guide.sources.get(key)?.csl.title;
		return (
			title !== undefined &&
			(document.querySelector('meta[name="citation_title"]') !== null ||
				tags(document, 'og:title')[0] === title ||
				graphOf(document)[0]?.['@type'] !== 'WebPage')
		);
	});
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
		expect(types('/sources/opie-2022/')).toEqual(['WebPage', 'BreadcrumbList']);
		expect(types('/glossary/')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
		expect(types('/method/')).toEqual(['WebPage', 'BreadcrumbList']);
	});

	test('says of a topic what it rests on, its version and when it was last read', () => {
		const [article] = graphOf(at('/training/length-and-form/'));
		const topic = guide.sections.flatMap(({ topics }) => topics).find(({ path }) => path === '/training/length-and-form/');
		expect(article).toMatchObject({
			version: guide.about.version,
			headline: topic?.title,
			author: { '@type': 'Organization', name: guide.about.publisher },
			inLanguage: 'en-IE',
			datePublished: guide.editions[0]?.published,
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
