/** Opens the search in place from the search boxes and links of every page; `/` goes to the box. Nothing more is loaded before one is used. */

import { make } from '../../dom.ts';
import { preloadSearch } from '../../search/ui/preload.ts';
import type { SearchDialog } from './search-dialog.ts';

const link = document.querySelector<HTMLAnchorElement>('a.search-link:not([aria-current])');

let preloaded = false;
/** Loads the search, to do something with it. Where it does not load, the form and the link still lead to the search page. */
function load(then?: (search: SearchDialog) => void, otherwise: () => void = () => undefined): void {
	const module = import('./search-dialog.ts');
	if (!preloaded) preloadSearch(import.meta.env.BASE_URL, ['search/box/']);
	preloaded = true;
	module.then((search) => search.dialog(import.meta.env.BASE_URL)).then(then, otherwise);
}

for (const box of document.querySelectorAll<HTMLInputElement>('search input[name="q"]:not([data-search] *)')) {
	box.ariaHasPopup = 'dialog';
	box.addEventListener('focus', () => load());
	// Who presses the box sees what others ask, and what was searched last; the focus alone opens nothing.
	box.addEventListener('click', () => load((search) => search.open(box)));
	box.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing && box.value.trim()) load((search) => search.open(box));
	});
}

// A press begins a tenth of a second before it is a click.
link?.addEventListener('pointerdown', () => load());
link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	// It may take a second on a slow line.
	const waiting = make('span', {}, ' …');
	link.append(waiting);
	load(
		(search) => {
			waiting.remove();
			search.open();
		},
		() => location.assign(link.href),
	);
});

document.addEventListener('keydown', (event) => {
	const from = event.target as HTMLElement;
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || from.matches('input, select, html[data-slash=off] *')) return;
	// The last of them is that of the open search, if it is open.
	const box = [...document.querySelectorAll<HTMLInputElement>('search input[name="q"]')].findLast((one) => one.checkVisibility());
	event.preventDefault();
	if (box) box.focus();
	else load((search) => search.open());
});
