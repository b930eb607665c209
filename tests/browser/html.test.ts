import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPage, findPages } from '../../testing/built-pages.ts';
import { CARD, typeOfPage } from '../../testing/page-types.ts';
import { guide } from '../guide.ts';
import { sampled } from './sample.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// How the source is spelt, not whether it is valid: Astro writes it so.
		'void-style': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		// The site’s own files need no digest; there are no others.
		'require-sri': ['error', { target: 'crossorigin' }],
		// The anchor of a fact, `ref-key.fact`, is a permanent address, and HTML allows its dot.
		'valid-id': ['error', { relaxed: true }],
		// A source’s title is as long as it is.
		'long-title': 'off',
	},
});

const { former } = guide;
/** The address that a page names as its own: to cite a statement is to cite its place in its topic, or in the edition that had it last. */
const ownAddress = (path: string) =>
	path.replace(/^\/cite(\/[^/]+\/[^/]+\/)([^/]+)\/$/, (_, topic: string, id: string) => {
		const gone = former.find(({ frozen }) => frozen.id === id && `/${frozen.section}/${frozen.topic}/` === topic);
		return `${gone ? gone.edition.path.slice(0, -1) : ''}${topic}#${id}`;
	});

interface ReadPage extends BuiltPage {
	document: ReturnType<typeof parseHTML>['document'];
}

let pages: ReadPage[];
beforeAll(() => {
	pages = findPages(inject('site')).map((page) => ({ ...page, document: parseHTML(page.html).document }));
});

describe('every page of the real build', () => {
	test('is there: home, sections, topics, and each source', () => {
		const paths = pages.map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining(['/', '/search/', '/sources/', '/sources/wider/', '/training/', '/training/length-and-form/', '/404.html']),
		);
		const records = readdirSync('src/content/sources').filter((name) => name.endsWith('.json'));
		expect(records.length).toBeGreaterThan(500);
		expect(paths.filter((path) => /^\/sources\/(?!wider\/)[^/]+\/$/.test(path)).sort()).toEqual(
			records.map((name) => `/sources/${name.replace(/\.json$/, '')}/`).sort(),
		);
	});

	test('is valid HTML, of those that one template makes by the hundred a few', async () => {
		const faults: string[] = [];
		for (const { path, html } of sampled(pages)) {
			const { results } = await validator.validateString(html, path);
			faults.push(
				...results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${path}:${line}  ${ruleId}  ${message}`)),
			);
		}
		expect(faults).toEqual([]);
	}, 1_800_000);

	test('has no anchor twice', () => {
		const twice = pages.flatMap(({ path, document }) => {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `${path}#${id}`);
		});
		expect(twice).toEqual([]);
	});

	test('links only to pages, files and anchors that exist', () => {
		const site = inject('site');
		const anchors = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
		const dead = pages.flatMap(({ path, document }) =>
			[...document.querySelectorAll('[href], [src]')].flatMap((element) => {
				const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
				const url = new URL(target, `https://guide.example${path}`);
				if (url.host !== 'guide.example') return [];
				const ids = anchors.get(url.pathname);
				const there = ids
					? url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)))
					: existsSync(join(site, url.pathname)) && !url.pathname.endsWith('/');
				return there ? [] : [`${path} → ${target}`];
			}),
		);
		expect(dead).toEqual([]);
	});

	test('has one h1, a title of its own, a description and a canonical address', () => {
		const titles = new Map<string, string>();
		// What a card is a part of, and that search leaves it out, is in embed.test.ts.
		const own = pages.filter(({ path }) => typeOfPage(path) !== CARD);
		const faults = own.flatMap(({ path, document }) => {
			const headings = document.querySelectorAll('h1').length;
			const twin = titles.get(document.title);
			titles.set(document.title, path);
			const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
			return [
				...(headings === 1 ? [] : [`${path}: ${headings} h1`]),
				...(twin === undefined ? [] : [`${path}: the title of ${twin}`]),
				...(document.querySelector('meta[name="description"]')?.getAttribute('content') ? [] : [`${path}: no description`]),
				...(canonical === `https://peer-support-guide.example${ownAddress(path)}` ? [] : [`${path}: canonical ${String(canonical)}`]),
			];
		});
		expect(faults).toEqual([]);
	});

	test('marks the title of a work in another language wherever it stands in a reference', () => {
		const foreign = [...guide.sources.values()].flatMap(({ csl }) => (csl.language === undefined ? [] : [csl]));
		const marked = new Set<string>();
		const bare = pages.flatMap(({ path, document }) =>
			[...document.querySelectorAll('.reference')].flatMap((reference) =>
				foreign
					.filter(({ title }) => reference.textContent.includes(title))
					.flatMap(({ title, language }) => {
						const span = reference.querySelector(`[lang="${language}"]`);
						if (!span?.textContent.includes(title.slice(0, 20))) return [`${path}: ${title}`];
						marked.add(title);
						return [];
					}),
			),
		);
		expect(bare).toEqual([]);
		expect(marked.size).toBeGreaterThan(foreign.length / 2);
	});

	test('says nothing that comes of a missing value or a citation that was not read', () => {
		const patterns = [/\bundefined\b/, /\bNaN\b/, /\[object /, /@[a-z]+-\d{4}/];
		const faults = pages.flatMap(({ path, html }) => {
			// What is nowhere in a page is not in its words.
			if (!patterns.some((pattern) => pattern.test(html))) return [];
			const { document } = parseHTML(html);
			// The example of data shows citation keys on purpose.
			for (const hidden of document.querySelectorAll('script, style, pre')) hidden.remove();
			const words = document.body.textContent;
			return patterns.filter((pattern) => pattern.test(words)).map((pattern) => `${path}: ${String(pattern)}`);
		});
		expect(faults).toEqual([]);
	});

	test('never says that a source is included in the review', () => {
		expect(
			pages
				.filter(({ html }) => /included in (?:the|this|Norton[^<]{0,20}) (?:rapid |scoping )*review/i.test(html))
				.map(({ path }) => path),
		).toEqual([]);
	});
});
