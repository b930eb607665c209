import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from './browser.ts';
import { ORDINARY_KINDS } from './page-kinds.ts';
import { inPage, walkOnce } from './walk.ts';

/** Runs in the page. */
function findFaultsOfOutline(): string[] {
	const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility());
	const levels = headings.map(({ tagName }) => Number(tagName[1]));
	return [
		...(levels.filter((level) => level === 1).length === 1 ? [] : ['has not one h1']),
		...(levels[0] === 1 ? [] : ['does not begin with its h1']),
		...headings.filter(({ textContent }) => textContent.trim() === '').map(() => 'has an empty heading'),
		...levels.flatMap((level, index) =>
			index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`jumps to h${level}: ${headings[index]?.textContent ?? ''}`] : [],
		),
		...headings
			.filter((heading) => !heading.closest('main, dialog'))
			.map(({ textContent }) => `has a heading outside of main: ${textContent}`),
	];
}

/** Runs in the page. */
function findFaultsOfLandmarks(): string[] {
	const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
	const nameOf = (element: Element) =>
		element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ?? '';
	const one = (selector: string) => (shown(selector).length === 1 ? [] : [`has ${shown(selector).length} of ${selector}`]);
	const named = ['nav', 'section[aria-label], section[aria-labelledby], [role="region"]'].flatMap((kind) => {
		const names = shown(kind).map(nameOf);
		return names.flatMap((name, index) => (name === '' || names.indexOf(name) !== index ? [`has ${kind} called “${name}”`] : []));
	});
	const outside = [...document.body.children].filter(
		(element) =>
			element.checkVisibility() &&
			!element.matches('header, main, footer, nav, .skip, script, dialog, [popover]') &&
			!element.querySelector('nav'),
	);
	return [
		...one('body > header'),
		...one('main'),
		...one('body > footer'),
		...(shown('search').length > 1 &&
		shown('search').some((element) => nameOf(element) === '' && !element.closest('header') && !element.closest('main'))
			? ['has searches that one cannot tell apart']
			: []),
		...named,
		...outside.map((element) => `has ${element.outerHTML.slice(0, 60)} outside of every landmark`),
	];
}

/** Runs in the page: tables that have no caption, no headings of columns, or a row without a heading. */
function findFaultsOfTables(): string[] {
	return [...document.querySelectorAll('table')].flatMap((table) => {
		const name = table.caption?.textContent.trim() ?? '';
		const cells = [...table.querySelectorAll('th')].filter(({ scope }) => !['col', 'row', 'rowgroup', 'colgroup'].includes(scope));
		return [
			...(name ? [] : ['a table without a caption']),
			...(table.tHead?.querySelector('th[scope="col"]') ? [] : [`${name}: no heading of a column`]),
			...[...table.tBodies]
				.flatMap(({ rows }) => [...rows])
				.filter((row) => !row.querySelector('th'))
				.map((row) => `${name}: a row without a heading: ${row.innerText.slice(0, 40)}`),
			...cells.map((cell) => `${name}: “${cell.innerText}” does not say of what it is the heading`),
		];
	});
}

/** Runs in the page: what can be pressed or filled in and has no name, and names that two purposes share. */
function findFaultsOfNames(): string[] {
	const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter((element) =>
		element.checkVisibility({ visibilityProperty: true }),
	);
	const nameOf = (element: HTMLElement) =>
		(
			element.getAttribute('aria-label') ??
			([...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ') || element.textContent)
		)
			.replace(/\s+/g, ' ')
			.trim();
	/** A link may take its purpose from its menu, list item, sentence, row or definition (WCAG 2.2, 2.4.4); a button says it by itself. */
	const contextOf = (element: HTMLElement) => {
		if (!(element instanceof HTMLAnchorElement)) return element.closest('fieldset')?.textContent;
		return [
			element.closest('p, dt, dd, tr, h2, h3, h4')?.textContent,
			element.closest('li')?.textContent,
			element.closest('nav')?.ariaLabel,
			element.closest('td')?.dataset['label'],
			element.closest('dd')?.previousElementSibling?.textContent,
			element.closest('section, article')?.querySelector('h2, h3')?.textContent,
		].join(' ');
	};
	/** Where a link leads; to a work, whichever of its facts it opens there. */
	const targetOf = ({ href }: HTMLAnchorElement) => href.replace(/(?<=#ref-[a-z0-9-]+)\..*$|#fact-.*$/, '');
	const purposes = new Map<string, Set<unknown>>();
	for (const element of controls) {
		const key = [element.tagName, contextOf(element), nameOf(element)].join(' · ');
		purposes.set(key, (purposes.get(key) ?? new Set()).add(element instanceof HTMLAnchorElement ? targetOf(element) : element));
	}
	return [
		...controls.filter((element) => nameOf(element) === '').map((element) => `without a name: ${element.outerHTML.slice(0, 80)}`),
		...[...purposes]
			.filter(([, set]) => set.size > 1)
			.map(([key, set]) => `${set.size} purposes called “${key.split(' · ').at(-1) ?? ''}”`),
	];
}

/** Runs in the page: no language, or another than the words have. A passage in another language would say so by itself. */
function findFaultsOfLanguage(): string[] {
	const { lang } = document.documentElement;
	const others = [...document.querySelectorAll<HTMLElement>('body [lang]')].filter(
		(part) => !Intl.DisplayNames.supportedLocalesOf(part.lang).length,
	);
	return [
		...(lang === 'en-IE' ? [] : [`says that it is in “${lang}”`]),
		...others.map((part) => `has a part in no language: “${part.lang}”`),
	];
}

const LOOKS = {
	outline: inPage(findFaultsOfOutline),
	landmarks: inPage(findFaultsOfLandmarks),
	tables: inPage(findFaultsOfTables),
	names: inPage(findFaultsOfNames),
	language: inPage(findFaultsOfLanguage),
};

describe('a page of each kind', () => {
	let faults: Record<keyof typeof LOOKS, string[]>;
	beforeAll(async () => {
		const browser = await launchBrowser();
		const context = await openContext(browser, { viewport: { width: 1280, height: 900 } });
		const paths = ORDINARY_KINDS.map(([, path]) => path);
		faults = await walkOnce(context, paths, LOOKS);
		await browser.close();
	});

	test('has one h1, which comes first, and skips no level of headings', () => {
		expect(faults.outline).toEqual([]);
	});

	test('has a banner, a main part and information about its contents, and every other landmark by a name of its own', () => {
		expect(faults.landmarks).toEqual([]);
	});

	test('has tables with a caption and with headings of columns and rows', () => {
		expect(faults.tables).toEqual([]);
	});

	test('gives everything that can be pressed a name, and no two purposes the same one', () => {
		expect(faults.names).toEqual([]);
	});

	test('says in which language it is', () => {
		expect(faults.language).toEqual([]);
	});
});
