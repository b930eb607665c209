import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { findPages } from '../../testing/built-pages.ts';

/** Pages that are read: topics, answers, tools, countries and those of each reader. */
const READ =
	/^\/(?:(?:definitions|effectiveness|experiences|implementation|perceptions|recruitment|supervision|training)\/[^/]+|(?:answers|tools|countries|for)\/[^/]+|method)\/$/;
/** What leads elsewhere is no part of the text. */
const AROUND = 'aside, nav, .related';

const packed = (text: string) => text.replace(/\s+/g, '');

/** What the reader view of Firefox, which is this library, leaves out of a page: of its summary, its headings and its statements. */
function leftOut({ path, html }: { path: string; html: string }): string[] {
	const { document } = parseHTML(html);
	const parts = [...document.querySelectorAll('main .lead, main h2, main h3, main .statement-text')].filter(
		(part) => !part.closest(AROUND),
	);
	const wanted = parts.map((part) => packed(part.textContent));
	const shown = packed(new Readability(document as unknown as Document).parse()?.textContent ?? '');
	return wanted.filter((part) => !shown.includes(part)).map((part) => `${path}: ${part.slice(0, 60)}`);
}

test('a reader view keeps every summary, heading and statement', () => {
	const pages = findPages(inject('site')).filter(({ path }) => READ.test(path));
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.flatMap(leftOut)).toEqual([]);
});
