/** Opens the search in place from the search boxes and links of every page; `/` goes to the box. Nothing more is loaded before one is used. */

import { preloadSearch } from './preload.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('search input[name="q"]')].filter((box) => !box.closest('[data-search]'));
const link = document.querySelector<HTMLAnchorElement>('a.search-link:not([aria-current])');

let preloaded = false;
function load() {
	const module = import('./searching.ts');
	if (!preloaded) preloadSearch(import.meta.env.BASE_URL, ['search/box/']);
	preloaded = true;
	return module.then(({ dialog }) => dialog(import.meta.env.BASE_URL));
}
/** Where the search does not load, the form and the link still lead to the search page. */
const ignore = () => undefined;
const open = (box?: HTMLInputElement) => load().then((opened) => opened.open(box));

for (const box of boxes) {
	box.ariaHasPopup = 'dialog';
	box.addEventListener('focus', () => void load().catch(ignore));
	box.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing && box.value.trim()) open(box).catch(ignore);
	});
}

// A press begins a tenth of a second before it is a click.
link?.addEventListener('pointerdown', () => void load().catch(ignore));
link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	open().catch(() => location.assign(link.href));
});

document.addEventListener('keydown', (event) => {
	const from = event.target as HTMLElement;
	if (
		event.key !== '/' ||
		event.ctrlKey ||
		event.metaKey ||
		event.altKey ||
		from.isContentEditable ||
		/^(?:INPUT|TEXTAREA|SELECT)$/.test(from.tagName)
	)
		return;
	const box = [document.querySelector<HTMLInputElement>('[data-search] input[name="q"]'), ...boxes].find((one) => one?.checkVisibility());
	event.preventDefault();
	if (box) box.focus();
	else open().catch(ignore);
});
