import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide } from '../guide.ts';
import { launchBrowser, openContext } from './browser.ts';
import { inPage, walkOnce } from './walk.ts';

const paths = guide.sections.flatMap(({ topics }) => topics.map(({ path }) => path));

/** Runs in the page: too many stops before the first statement, or in one that is folded. */
function stops(): string[] {
	const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
		(element) => !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
	);
	const statements = [...document.querySelectorAll('article.statement')];
	const before = all.filter((one) => statements[0] && one.compareDocumentPosition(statements[0]) & Node.DOCUMENT_POSITION_FOLLOWING);
	return [
		...(before.length > 12 ? [`${before.length} stops before the first statement`] : []),
		...statements.flatMap((statement) => {
			const within = all.filter((one) => statement.contains(one)).length;
			return within > 5 ? [`${within} stops in ${statement.id}`] : [];
		}),
	];
}

/** Runs in the page: more words in view than one reads on, or too few of them statements. What stands next to the text is not of the text. */
function words(): string[] {
	const count = (element: Element) => {
		let sum = 0;
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let text = walker.nextNode(); text; text = walker.nextNode())
			if (text.parentElement?.checkVisibility() && !text.parentElement.closest('.visually-hidden, nav.contents, .topic-aside'))
				sum += text.nodeValue?.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
		return sum;
	};
	const all = count(document.querySelector('main') as HTMLElement);
	const statements = [...document.querySelectorAll('.statement-text')].reduce((sum, text) => sum + count(text), 0);
	return [
		...(all > 700 ? [`${all} words in view`] : []),
		...(3 * statements < all ? [`${statements} of ${all} words in view are statements`] : []),
	];
}

/** Runs in the page: what must stand next to the text, and does not. */
function beside(): string[] {
	const missing = (selector: string, what: string) => (document.querySelector(`.topic-aside ${selector}`) ? [] : [`no ${what}`]);
	const empty = [...document.querySelectorAll('main table')].flatMap((table) => {
		const rows = [...table.querySelectorAll('tbody tr:not(.row-group)')];
		return [...(rows[0]?.children ?? [])].flatMap((_, column) =>
			rows.every((row) => /^\s*(?:not stated)?\s*$/i.test(row.children[column]?.textContent ?? ''))
				? [`column ${column + 1} says nothing`]
				: [],
		);
	});
	return [
		...missing('a[href^="/answers/"]', 'question that it helps to answer'),
		...missing('a[href^="/for/"]', 'way back to a reader’s questions'),
		...missing('a[href$=".docx"]', 'Word file'),
		...empty,
	];
}

describe('every topic’s page', () => {
	let browser: Browser;
	let context: BrowserContext;
	let said: Record<'stops' | 'words' | 'beside' | 'narrow', string[]>;
	beforeAll(async () => {
		browser = await launchBrowser();
		context = await openContext(browser, { viewport: { width: 1440, height: 900 } });
		const wide = await walkOnce(context, paths, { stops: inPage(stops), words: inPage(words), beside: inPage(beside) });
		const phone = await openContext(browser, { viewport: { width: 360, height: 740 } });
		said = { ...wide, narrow: (await walkOnce(phone, paths, { stops: inPage(stops) })).stops };
		await phone.close();
	});
	afterAll(async () => {
		await context.close();
		await browser.close();
	});

	test('has at most 12 stops before its first statement, and at most 5 in one that is folded, on a desk and on a phone', () => {
		expect(paths.length).toBeGreaterThan(40);
		expect([...said.stops, ...said.narrow]).toEqual([]);
	});

	test('has at most 700 words in view, at least a third of them statements', () => {
		expect(said.words).toEqual([]);
	});

	test('leads to the questions that it helps to answer and back to its readers, and has no column that says nothing', () => {
		expect(said.beside).toEqual([]);
	});
});
