import type { Answer } from './answer.ts';
import { arrowKeys } from './arrow-keys.ts';
import { ask, prepare } from './ask.ts';
import { part } from './elements.ts';
import { type Chosen, isNarrowed } from './facet.ts';
import { type FacetControls, facetControls } from './facet-controls.ts';
import { type OpenLibrary, openLibrary } from './library.ts';
import { formatQuery, parseQuery, type Query, tidy } from './query.ts';
import { resultItem } from './result-item.ts';
import { sayFound } from './say-found.ts';
import { beginsStopWord } from './stop-words.ts';

/** How many results are shown at first: their cards are one round of requests, six at a time over HTTP/1.1. */
const FIRST_SHOWN = 6;
/** How many more are shown with each “more”. */
const MORE = 12;
/** How long typing rests before results are drawn, in milliseconds. The index is asked with every letter. */
const PAUSE = 80;
/** How long it rests where the last word does not tell enough yet: longer than between two keys. */
const LONG_PAUSE = 180;

/** Whether the beginning of a word tells enough to ask the index for it: fewer letters, or those of a stop word, have parts of it loaded that nobody wants. */
const isTelling = (beginning: string) => beginning.length > 2 && !beginsStopWord(beginning.toLowerCase());

type State = 'idle' | 'loading' | 'done' | 'error';

/** A search in place. */
export interface SearchView {
	input: HTMLInputElement;
	/** Loads what search needs, if it is not loaded. */
	warm: () => void;
	/** Searches for what stands in the page’s address and in the box, and loads what search needs. */
	start: () => void;
	/** Takes what stands in the box as the query. */
	take: () => void;
}

/** The stems to mark: all that were asked for, but what stands everywhere only where nothing else was. */
const asked = ({ concepts }: Answer) => {
	const telling = concepts.filter(({ everywhere }) => !everywhere);
	return (telling.length ? telling : concepts).flatMap(({ sayings }) => sayings.flatMap(({ stems }) => stems));
};

/** Makes markup of `SearchResults.astro` search. `base`: the site’s base path; `address`: whether the query stands in the page’s address. */
export function searchView(root: HTMLElement, base: string, address: boolean): SearchView {
	const input = part<HTMLInputElement>(root, 'input[name="q"]');
	const list = part<HTMLOListElement>(root, '#results');
	const status = part(root, '#search-status');
	const facets = part<HTMLDetailsElement>(root, '#search-facets');
	const chips = part(root, '#search-chosen');
	const more = part<HTMLButtonElement>(root, '#search-more');
	const retry = part<HTMLButtonElement>(root, '#search-retry');
	const help = part(root, '#search-help');

	let library: Promise<OpenLibrary> | undefined;
	let attempt = 0;
	let controls: FacetControls | undefined;
	let query: Query = { words: tidy(input.value), chosen: {} };
	let answer: Answer | undefined;
	let shown = 0;
	/** The number of the newest search: an answer to an older one is dropped. */
	let newest = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;

	function open(): Promise<OpenLibrary> {
		library ??= openLibrary(`${base}pagefind/`, attempt).then((opened) => {
			const { facets: known } = opened.catalogue;
			if (address) query = { ...query, chosen: parseQuery(location.search, known).chosen };
			controls ??= facetControls(known, facets, chips, (chosen: Chosen) => {
				query = { ...query, chosen };
				void search();
			});
			return opened;
		});
		library.catch(() => {
			library = undefined;
			attempt += 1;
		});
		return library;
	}

	function show(state: State): void {
		const found = answer?.found.length ?? 0;
		list.dataset['state'] = state;
		list.setAttribute('aria-busy', String(state === 'loading'));
		retry.hidden = state !== 'error';
		more.hidden = state !== 'done' || shown >= found;
		help.hidden = state === 'loading' || (state === 'done' && found > 0);
		if (state === 'idle' || state === 'error') {
			answer = undefined;
			list.replaceChildren();
			controls?.hide();
		}
	}

	/** The results from one place to another, as they are drawn. */
	async function items({ card }: OpenLibrary, { found, concepts }: Answer, from: number, to: number): Promise<HTMLLIElement[]> {
		const stems = asked({ concepts } as Answer);
		const cards = await Promise.all(found.slice(from, to).map(async ({ row, lacking }) => ({ card: await card(row), lacking })));
		return cards.map(({ card, lacking }) =>
			resultItem(
				card,
				base,
				stems,
				lacking.map((place) => concepts[place]?.typed ?? ''),
			),
		);
	}

	async function draw(opened: OpenLibrary, mine: number): Promise<boolean> {
		const made = await ask(query, opened);
		const drawn = await items(opened, made, 0, FIRST_SHOWN);
		if (mine !== newest) return false;
		answer = made;
		shown = drawn.length;
		list.replaceChildren(...drawn);
		controls?.show(made.counts, query.chosen);
		status.textContent = sayFound(made);
		return true;
	}

	async function search(): Promise<void> {
		clearTimeout(pause);
		const mine = ++newest;
		try {
			if (address && controls) history.replaceState(null, '', `${location.pathname}${formatQuery(query)}`);
			if (query.words === '' && !isNarrowed(query.chosen)) {
				status.textContent = '';
				return show('idle');
			}
			show('loading');
			if (!answer) status.textContent = 'Searching …';
			const opened = await open();
			if (mine !== newest || !(await draw(opened, mine))) return;
			const whole = await opened.whole;
			if (mine !== newest) return;
			if (whole) {
				library = Promise.resolve(whole);
				if (!(await draw(whole, mine))) return;
			}
			show('done');
		} catch {
			if (mine !== newest) return;
			library = undefined;
			attempt += 1;
			status.textContent =
				'Search could not be loaded. Check the connection and try again, or start from the sections and the glossary below.';
			show('error');
		}
	}

	/** Asks the index with every letter, for what it must load, and draws when typing rests. */
	function take(): void {
		query = { ...query, words: tidy(input.value) };
		newest += 1;
		clearTimeout(pause);
		const [last = ''] = /\S*$/u.exec(input.value) ?? [];
		const telling = isTelling(last);
		if (telling)
			void open()
				.then((opened) => prepare(query.words, opened))
				.catch(() => undefined);
		pause = setTimeout(() => void search(), telling ? PAUSE : LONG_PAUSE);
	}

	input.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) take();
	});
	input.addEventListener('compositionend', take);
	input.form?.addEventListener('submit', (event) => {
		if (!address) return;
		event.preventDefault();
		query = { ...query, words: tidy(input.value) };
		void search();
	});
	retry.addEventListener('click', () => void search());
	more.addEventListener('click', () => {
		void (async () => {
			const opened = await open();
			if (!answer) return;
			const from = shown;
			const drawn = await items(opened, answer, from, from + MORE);
			shown += drawn.length;
			list.append(...drawn);
			show('done');
			drawn[0]?.querySelector('a')?.focus();
		})().catch(() => show('error'));
	});
	arrowKeys(root, input, list);
	facets.open = matchMedia('(width >= 60rem)').matches;
	const warm = () => void open().catch(() => undefined);
	return {
		input,
		warm,
		take,
		start() {
			query = { ...query, words: tidy(input.value) };
			// What is chosen in the address can be read when the facets are known.
			if (query.words === '' && location.search) void open().then(search, search);
			else if (query.words === '') warm();
			else void search();
		},
	};
}
