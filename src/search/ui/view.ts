import { make, part } from '../../dom.ts';
import { type Answer, ask, FIRST_SHOWN } from '../query/ask.ts';
import { IndexMismatchError } from '../query/engine.ts';
import { choose, FACET_IDS, FIRST_FACETS, formatQuery, isNarrowed, parseQuery, type Query, tidy } from '../query/query.ts';
import { asksUrgentHelp } from '../query/safety.ts';
import { FAILED, NO_MORE, NO_WASM, OTHER_EDITION, sayFound, SEARCHING } from '../query/say-found.ts';
import { arrowKeys } from './arrow-keys.ts';
import { facetControls } from './facet-controls.ts';
import { NoWebAssemblyError, session } from './library.ts';
import { recentSearches } from './recent.ts';
import { putResults, resultList } from './results.ts';
import { isBegun, stillFor, whenTyping } from './typing.ts';

/** How many more are shown with each “more”. */
const MORE = 12;

type State = 'idle' | 'loading' | 'done' | 'error';

/** A search in place. */
export interface SearchView {
	input: HTMLInputElement;
	/** Takes what stands in the box as the query; what the list shows for other words goes at once. */
	take: () => void;
	/** Searches for what stands in the box and in the page’s address, and loads what search needs. */
	start: () => void;
}

const failure = (error: unknown) =>
	error instanceof NoWebAssemblyError ? NO_WASM : error instanceof IndexMismatchError ? OTHER_EDITION : FAILED;

/** Makes the markup of `SearchResults.astro` search. `base`: the site’s base path; `address`: whether the query stands in the page’s address. */
export function searchView(root: HTMLElement, base: string, address: boolean): SearchView {
	const input = part<HTMLInputElement>(root, 'input[name="q"]');
	const list = part<HTMLOListElement>(root, '#results');
	const definition = part(root, '#search-definition');
	const status = part(root, '#search-status');
	const urgent = part(root, '#search-urgent');
	const facets = part<HTMLDetailsElement>(root, '#search-facets');
	const more = part<HTMLButtonElement>(root, '#search-more');
	const retry = part<HTMLButtonElement>(root, '#search-retry');
	const help = part(root, '#search-help');

	let query: Query = { words: '', chosen: {} };
	/** Whether the values that the address chooses were read: they are known when the library is open. */
	let begun = !address;
	/** Whether the facets behind “More filters” are wanted. */
	let everyFilter = address && FACET_IDS.slice(FIRST_FACETS).some((id) => new URLSearchParams(location.search).has(id));
	let answer: Answer | undefined;
	let shown = 0;
	/** The number of the newest search: an answer to an older one is dropped. */
	let newest = 0;

	const { open, discard } = session(base);
	const controls = facetControls(
		facets,
		part(root, '#search-chosen'),
		(facet, value, wanted) => {
			// From what is asked for by now, not from what is shown: a second box may be ticked before the first is answered.
			query = { ...query, chosen: choose(query.chosen, facet, value, wanted) };
			void search();
		},
		() => {
			everyFilter = true;
			void search();
		},
	);

	function read(): void {
		query = { ...query, words: tidy(input.value) };
		// Help does not wait for the engine, nor for the last letter.
		urgent.hidden = !asksUrgentHelp(query.words);
	}

	function show(state: State, message = ''): void {
		const found = answer?.found.length ?? 0;
		list.dataset['state'] = state;
		list.setAttribute('aria-busy', String(state === 'loading'));
		retry.hidden = state !== 'error' || message === NO_WASM;
		more.hidden = state !== 'done' || shown >= found;
		help.hidden = state === 'loading' || (state === 'done' && found > 0);
		if (state === 'loading' || state === 'done') return;
		empty();
		status.textContent = message;
	}

	function empty(): void {
		answer = undefined;
		list.replaceChildren();
		controls.hide();
		definition.hidden = true;
		status.textContent = '';
	}

	/** The end of a search: its address is the page’s. */
	function finish(state: 'idle' | 'done'): void {
		if (address) {
			history.replaceState(null, '', `${location.pathname}${formatQuery(query)}`);
			// WebKit gives a box without autocompletion its first value again when it brings the page back.
			input.defaultValue = query.words;
		}
		show(state);
	}

	/** Answers and draws, unless a newer search has begun. */
	async function search(): Promise<void> {
		typing.stop();
		read();
		const mine = ++newest;
		const asksNothing = () => query.words === '' && !isNarrowed(query.chosen);
		// What the address chooses can be read when the facets are known.
		if (asksNothing() && (begun || !location.search)) return finish('idle');
		show('loading');
		if (!answer && status.textContent !== SEARCHING) status.textContent = SEARCHING;
		try {
			const opened = await open();
			const library = everyFilter ? await opened.withEveryFilter() : opened;
			if (mine !== newest) return;
			if (!begun) query = { ...query, chosen: parseQuery(location.search, library.catalogue.facets).chosen };
			begun = true;
			if (asksNothing()) return finish('idle');
			const made = await ask(query, library);
			const [drawn, term] = await Promise.all([
				resultList(made, library, base, 0, FIRST_SHOWN),
				made.definition === undefined ? undefined : library.card(made.definition),
			]);
			if (mine !== newest) return;
			answer = made;
			shown = drawn.length;
			putResults(list, drawn);
			// The words that the list answers, which may be the beginning of what is typed by now.
			list.dataset['words'] = made.query.words;
			definition.replaceChildren(...(term ? [make('a', { href: base + term.url.slice(1) }, term.title), `: ${term.quote}`] : []));
			definition.hidden = !term;
			controls.show(library.catalogue.facets, made.counts, query.chosen);
			status.textContent = sayFound(made);
			finish('done');
		} catch (error) {
			if (mine !== newest) return;
			discard();
			show('error', failure(error));
		}
	}

	async function showMore(): Promise<void> {
		if (!answer) return;
		const [mine, from] = [newest, shown];
		const drawn = await resultList(answer, await open(), base, from, from + MORE);
		// Another search has begun since, or another press has brought them.
		if (mine !== newest || from !== shown) return;
		shown += drawn.length;
		list.append(...drawn);
		// Whoever has gone on to type or to read is left there.
		const waits = document.activeElement === more;
		show('done');
		if (waits) drawn[0]?.querySelector('a')?.focus();
	}

	const typing = whenTyping(
		input,
		() => {
			read();
			return stillFor(query.words, list.dataset['state'] === 'done' ? answer?.query.words : undefined);
		},
		() => void search(),
	);
	const keepSearch = recentSearches(root, (words) => {
		input.value = words;
		input.focus();
		void search();
	});
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		read();
		keepSearch(query.words);
		if (address) void search();
		else location.assign(`${base}search/${formatQuery(query)}`);
	});
	list.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) keepSearch(query.words);
	});
	// A button that goes when it is pressed: the focus goes on to what it brought.
	retry.addEventListener('click', () => void search().then(() => (retry.hidden ? (list.querySelector('a') ?? input) : retry).focus()));
	more.addEventListener('click', () => void showMore().catch(() => (status.textContent = NO_MORE)));
	arrowKeys(root, input, list);
	facets.open = matchMedia('(width >= 60rem)').matches;
	return {
		input,
		take() {
			if (answer && tidy(input.value) !== answer.query.words && !isBegun(tidy(input.value), answer.query.words)) {
				newest += 1;
				empty();
			}
			typing.take();
		},
		start() {
			read();
			if (query.words !== '' || (address && location.search)) void search();
			else open().catch(() => undefined);
		},
	};
}
