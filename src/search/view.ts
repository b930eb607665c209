import type { Answer } from './answer.ts';
import { arrowKeys } from './arrow-keys.ts';
import { ask, prepare } from './ask.ts';
import { part } from '../dom.ts';
import { choose, isNarrowed } from './facet.ts';
import { type FacetControls, facetControls } from './facet-controls.ts';
import { isHalfSaid } from './guesses.ts';
import type { OpenLibrary } from './library.ts';
import { namedResult } from './named-result.ts';
import { formatQuery, parseQuery, type Query, tidy } from './query.ts';
import { putResults, resultList } from './result-list.ts';
import { FAILED, NO_MORE, sayFound, SEARCHING } from './say-found.ts';
import { session } from './session.ts';
import { BEFORE_HALF, BEFORE_READING_ON, rest, whenTyping } from './typing.ts';

/** How many results are shown at first: their cards are one round of requests, six at a time over HTTP/1.1. */
const FIRST_SHOWN = 6;
/** How many more are shown with each “more”. */
const MORE = 12;

type State = 'idle' | 'loading' | 'done' | 'error';
/** Whether the reader is still typing, has asked, or wants to read on in what is not looked through yet. */
type How = 'typed' | 'asked' | 'on';

/** A search in place. */
export interface SearchView {
	input: HTMLInputElement;
	/** Takes what stands in the box as the query. */
	take: () => void;
	/** Searches for what stands in the box and in the page’s address, and loads what search needs. */
	start: () => void;
}

/** Makes the markup of `SearchResults.astro` search. `base`: the site’s base path; `address`: whether the query stands in the page’s address. */
export function searchView(root: HTMLElement, base: string, address: boolean): SearchView {
	const input = part<HTMLInputElement>(root, 'input[name="q"]');
	const list = part<HTMLOListElement>(root, '#results');
	const status = part(root, '#search-status');
	const facets = part<HTMLDetailsElement>(root, '#search-facets');
	const more = part<HTMLButtonElement>(root, '#search-more');
	const further = part<HTMLButtonElement>(root, '#search-rest');
	const retry = part<HTMLButtonElement>(root, '#search-retry');
	const help = part(root, '#search-help');

	let controls: FacetControls | undefined;
	let query: Query = { words: '', chosen: {} };
	let answer: Answer | undefined;
	let shown = 0;
	/** How many records the answer has not looked through. */
	let unread = 0;
	/** The number of the newest search: an answer to an older one is dropped. */
	let newest = 0;

	const { open, discard, replace } = session(base, ({ catalogue }) => {
		if (controls) return;
		if (address) query = { ...query, chosen: parseQuery(location.search, catalogue.facets).chosen };
		controls = facetControls(catalogue.facets, facets, part(root, '#search-chosen'), (facet, value, wanted) => {
			// From what is asked for by now, not from what is shown: a second box may be ticked before the first is answered.
			query = { ...query, chosen: choose(query.chosen, facet, value, wanted) };
			void search('asked');
		});
	});

	function show(state: State): void {
		const found = answer?.found.length ?? 0;
		list.dataset['state'] = state;
		list.setAttribute('aria-busy', String(state === 'loading'));
		retry.hidden = state !== 'error';
		more.hidden = state !== 'done' || shown >= found;
		further.hidden = state !== 'done' || unread === 0;
		further.textContent = `Look through ${unread.toLocaleString('en-IE')} further sources too`;
		help.hidden = state === 'loading' || (state === 'done' && found > 0);
		if (state === 'loading' || state === 'done') return;
		answer = undefined;
		list.replaceChildren();
		controls?.hide();
		status.textContent = state === 'error' ? FAILED : '';
	}

	/** The end of a search: its address is the page’s. */
	function finish(state: 'idle' | 'done'): void {
		if (address) history.replaceState(null, '', `${location.pathname}${formatQuery(query)}`);
		show(state);
	}

	function fail(): void {
		discard();
		show('error');
	}

	/** Whether to look through the rest as well: it is dear on a phone, and what is typed so far seldom needs it. */
	const readsOn = (how: How) => how === 'on' || !answer?.found.length || (how === 'asked' && (!answer.enough || isNarrowed(query.chosen)));

	/** Answers and draws, unless a newer search has begun. */
	async function draw(library: OpenLibrary, mine: number): Promise<boolean> {
		const made = await ask(query, library);
		const drawn = await resultList(made, library, base, 0, FIRST_SHOWN);
		if (mine !== newest) return false;
		answer = made;
		shown = drawn.length;
		unread = library.unread;
		putResults(list, drawn);
		controls?.show(made.counts, query.chosen);
		status.textContent = sayFound(made);
		return true;
	}

	/** Draws what the query names while the engine loads, in the place that it will have. */
	async function drawNamed(library: OpenLibrary, mine: number): Promise<void> {
		if (answer || isNarrowed(query.chosen)) return;
		const named = await namedResult(query.words, library, base);
		if (!named || answer || mine !== newest || list.dataset['state'] !== 'loading') return;
		controls?.keepPlace();
		putResults(list, [named]);
	}

	async function search(how: How): Promise<void> {
		typing.stop();
		const mine = ++newest;
		const asksNothing = () => query.words === '' && !isNarrowed(query.chosen);
		// What the address chooses can be read when the facets are known.
		if (asksNothing() && (controls || !address || !location.search)) return finish('idle');
		show('loading');
		if (!answer && status.textContent !== SEARCHING) status.textContent = SEARCHING;
		try {
			const library = await open();
			if (mine !== newest) return;
			if (asksNothing()) return finish('idle');
			if (how === 'typed' && isHalfSaid(query.words, library.file, library.catalogue.keys)) await rest(BEFORE_HALF);
			if (mine !== newest) return;
			void drawNamed(library, mine).catch(() => undefined);
			if (!(await draw(library, mine))) return;
			if (unread > 0 && readsOn(how)) {
				// Half a word with a slip finds nothing either: the rest is for one at which typing stops.
				if (how === 'typed') await rest(BEFORE_READING_ON);
				if (mine !== newest) return;
				const whole = await library.whole();
				replace(whole);
				if (mine !== newest || !(await draw(whole, mine))) return;
			}
			finish('done');
		} catch {
			if (mine === newest) fail();
		}
	}

	/** A button that goes when it is pressed: the focus goes on to what it brought. */
	function searchAgain(button: HTMLButtonElement, how: How): void {
		button.addEventListener('click', () => {
			void search(how).then(() => (retry.hidden ? (list.querySelector('a') ?? input) : retry).focus());
		});
	}

	async function showMore(): Promise<void> {
		if (!answer) return;
		const [mine, from] = [newest, shown];
		const drawn = await resultList(answer, await open(), base, from, from + MORE);
		// Another search has begun since, or another press has brought them.
		if (mine !== newest || from !== shown) return;
		shown += drawn.length;
		list.append(...drawn);
		show('done');
		drawn[0]?.querySelector('a')?.focus();
	}

	const typing = whenTyping(
		input,
		(selective) => {
			query = { ...query, words: tidy(input.value) };
			newest += 1;
			void open()
				.then((library) => Promise.all([prepare(query.words, selective, library), namedResult(query.words, library, base)]))
				.catch(() => undefined);
		},
		() => void search('typed'),
	);
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		query = { ...query, words: tidy(input.value) };
		if (address) void search('asked');
		else location.assign(`${base}search/${formatQuery(query)}`);
	});
	searchAgain(retry, 'asked');
	searchAgain(further, 'on');
	more.addEventListener('click', () => void showMore().catch(() => (status.textContent = NO_MORE)));
	arrowKeys(root, input, list);
	facets.open = matchMedia('(width >= 60rem)').matches;
	return {
		input,
		take: typing.take,
		start() {
			query = { ...query, words: tidy(input.value) };
			if (query.words !== '' || (address && location.search)) void search('asked');
			else open().catch(() => undefined);
		},
	};
}
