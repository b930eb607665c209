import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../../src/evidence/addresses.ts';
import { pageAnchors, SECTION_ANCHORS } from '../../src/evidence/anchors.ts';
import { isReserved, RESERVED } from '../../src/evidence/checks/reserved-id.ts';
import { linkTargets } from '../../src/evidence/link-targets.ts';
import { findPages } from '../../testing/built-pages.ts';
import { evidence, guide } from '../guide.ts';

const { records } = evidence;

/** The ids of each page in order, and those of its headings. */
let pages: Map<string, { ids: string[]; headings: string[] }>;
beforeAll(() => {
	const idsOf = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
	pages = new Map(
		findPages(inject('site')).map(({ path, html }) => {
			const { document } = parseHTML(html);
			return [path, { ids: idsOf(document, '[id]'), headings: idsOf(document, 'main :is(h2, h3, h4)[id]') }];
		}),
	);
});

describe('the addresses to which content may link', () => {
	test('are all there, anchors too', () => {
		const targets = [...linkTargets({ records, guide })];
		expect(targets.filter((target) => target.includes('#')).length).toBeGreaterThan(500);
		const isThere = (target: string) => {
			const [path = '', anchor] = target.split('#');
			const page = pages.get(path);
			return page !== undefined && (anchor === undefined || page.ids.includes(anchor));
		};
		expect(targets.filter((target) => !isThere(target))).toEqual([]);
	});

	test('are all the headings of the pages that stand whatever the content is', () => {
		// Those of the page to print are of the topics, which have their own pages.
		const standing = (Object.keys(PAGES) as (keyof typeof PAGES)[]).filter((page) => page !== 'print');
		const unknown = standing.flatMap((page) => {
			const known = pageAnchors(page, guide);
			return (pages.get(PAGES[page])?.headings ?? []).filter((id) => !known.includes(id)).map((id) => `${PAGES[page]}#${id}`);
		});
		expect(unknown).toEqual([]);
	});

	test('are the headings that every section’s page has', () => {
		const shared = guide.sections
			.map(({ path }) => pages.get(path)?.headings ?? [])
			.reduce((common, headings) => common.filter((id) => headings.includes(id)));
		expect(shared).toEqual(SECTION_ANCHORS);
	});
});

describe('the anchors that no statement and no task may take', () => {
	const topics = new Map(
		records.topics.map(({ section, name, body }) => [`/${section}/${name}/`, body.headings.map(({ anchor }) => anchor)]),
	);
	const tasks = guide.audiences.flatMap((audience) => audience.tasks.map(({ id }) => id));
	const former = new Set(guide.former.map(({ frozen }) => frozen.id));
	const isOfContent = (path: string, id: string) =>
		guide.statements.has(id) || former.has(id) || tasks.includes(id) || topics.get(path)?.includes(id);

	test('are those that the pages with statements and tasks have of their own', () => {
		const taken = [...pages].flatMap(([path, { ids }]) =>
			topics.has(path) || path.startsWith('/for/') || path === PAGES.print
				? ids.filter((id) => !isOfContent(path, id) && !isReserved(id)).map((id) => `${path}#${id}`)
				: [],
		);
		expect(taken).toEqual([]);
	});

	test('are each of a page that is there', () => {
		const there = new Set([...pages.values()].flatMap(({ ids }) => ids));
		expect([...RESERVED].filter((id) => !there.has(id))).toEqual([]);
	});
});
