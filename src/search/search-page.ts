import { type Answer, ask, type Counts, type Found, loadEngine } from './engine.ts';
import { type Facet, FACETS } from './facets.ts';
import { formatQuery, parseQuery, type Query } from './query.ts';

/** How many results are shown at first and with each “more”. */
const STEP = 10;
/** How long typing rests before a search is made, in milliseconds. */
const PAUSE = 150;

type State = 'idle' | 'loading' | 'done' | 'error';

function part<E extends Element>(selector: string): E {
	const element = document.querySelector<E>(selector);
	if (!element) throw new Error(`the search page has no ${selector}`);
	return element;
}

const element = <K extends keyof HTMLElementTagNameMap>(name: K, words: string, className = ''): HTMLElementTagNameMap[K] => {
	const made = document.createElement(name);
	made.textContent = words;
	if (className) made.className = className;
	return made;
};

const root = part<HTMLElement>('[data-search]');
const input = part<HTMLInputElement>('[data-search] input[name="q"]');
const list = part<HTMLOListElement>('#results');
const status = part<HTMLElement>('#search-status');
const facets = part<HTMLElement>('#search-facets');
const more = part<HTMLButtonElement>('#search-more');
const retry = part<HTMLButtonElement>('#search-retry');
const help = part<HTMLElement>('#search-help');
const base = root.dataset['base'] ?? '/';

let query: Query = parseQuery(location.search);
let answer: Answer | undefined;
let shown = 0;
/** The number of the newest search: an answer to an older one is dropped. */
let newest = 0;

function show(state: State): void {
	list.dataset['state'] = state;
	list.setAttribute('aria-busy', String(state === 'loading'));
	retry.hidden = state !== 'error';
	more.hidden = state !== 'done' || !answer || shown >= answer.total;
	help.hidden = state === 'loading' || (state === 'done' && (answer?.total ?? 0) > 0);
	if (state !== 'done') list.replaceChildren();
}

/** Pagefind escapes an excerpt and adds `<mark>`: it is read as HTML and only its words and marks are taken over. */
function excerptOf({ excerpt }: Found): HTMLElement {
	const paragraph = element('p', '', 'excerpt');
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	for (const node of body.childNodes)
		paragraph.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
	return paragraph;
}

function itemOf(found: Found): HTMLLIElement {
	const item = document.createElement('li');
	const link = element('a', found.meta.title);
	link.href = found.url;
	item.append(link, element('p', `${found.meta.kind} · ${found.meta.detail}`, 'detail'), excerptOf(found));
	return item;
}

function sentence({ total, missed, partial }: Answer): string {
	if (total === 0)
		return query.words.trim() === '' ? 'Nothing matches these choices.' : `Nothing found for “${query.words.trim().slice(0, 60)}”.`;
	const found = `${total} ${total === 1 ? 'result' : 'results'}`;
	if (!partial) return `${found}.`;
	const without = missed.length ? ` Nothing was found for ${missed.map((word) => `“${word}”`).join(', ')}.` : '';
	return `No page holds all these words. ${found} with some of them.${without}`;
}

function facetOf(facet: Facet, values: Record<string, number>): HTMLFieldSetElement | undefined {
	const chosen = query.chosen[facet] ?? [];
	const present = Object.entries(values).filter(([value, number]) => number > 0 || chosen.includes(value));
	if (present.length === 0) return undefined;
	const set = document.createElement('fieldset');
	set.append(element('legend', FACETS[facet]));
	for (const [value, number] of present) {
		const label = document.createElement('label');
		const box = document.createElement('input');
		box.type = 'checkbox';
		box.name = facet;
		box.value = value;
		box.checked = chosen.includes(value);
		label.append(box, element('span', `${value} (${number})`));
		set.append(label);
	}
	return set;
}

/** Draws the facets anew and keeps the focus on the box that was just ticked. */
function drawFacets(counts: Counts): void {
	const focused =
		document.activeElement instanceof HTMLInputElement && facets.contains(document.activeElement) ? document.activeElement : undefined;
	facets.replaceChildren(...(Object.keys(FACETS) as Facet[]).flatMap((facet) => facetOf(facet, counts[facet] ?? {}) ?? []));
	if (focused) [...facets.querySelectorAll('input')].find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

async function showMore(): Promise<void> {
	if (!answer) return;
	const from = shown;
	const found = await answer.page(from, from + STEP);
	shown = from + found.length;
	list.append(...found.map(itemOf));
	show('done');
	if (from > 0) list.children[from]?.querySelector('a')?.focus();
}

async function search(): Promise<void> {
	const mine = ++newest;
	history.replaceState(null, '', `${location.pathname}${formatQuery(query)}`);
	const chosen = Object.values(query.chosen).some((values) => values.length > 0);
	if (query.words.trim() === '' && !chosen) {
		status.textContent = '';
		facets.replaceChildren();
		answer = undefined;
		show('idle');
		return;
	}
	show('loading');
	status.textContent = 'Searching …';
	try {
		const found = await ask(await loadEngine(`${base}pagefind/`), query);
		const first = await found.page(0, STEP);
		if (mine !== newest) return;
		answer = found;
		shown = first.length;
		drawFacets(found.counts);
		list.replaceChildren(...first.map(itemOf));
		status.textContent = sentence(found);
		show('done');
	} catch {
		if (mine !== newest) return;
		status.textContent = 'Search could not be loaded. Check the connection and try again, or use the contents and the glossary below.';
		show('error');
	}
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
	clearTimeout(pause);
	pause = setTimeout(() => {
		query = { ...query, words: input.value };
		void search();
	}, PAUSE);
});
input.addEventListener('focus', () => void loadEngine(`${base}pagefind/`).catch(() => undefined), { once: true });
input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(pause);
	query = { ...query, words: input.value };
	void search();
});
facets.addEventListener('change', () => {
	const chosen: Query['chosen'] = {};
	for (const { name, value } of facets.querySelectorAll<HTMLInputElement>('input:checked'))
		chosen[name as Facet] = [...(chosen[name as Facet] ?? []), value];
	query = { ...query, chosen };
	void search();
});
more.addEventListener('click', () => void showMore());
retry.addEventListener('click', () => void search());

input.value = query.words;
void search();
