import { part } from './elements.ts';
import { preloadSearch } from './preload.ts';
import { wordsIn } from './query.ts';

/** The search page’s script: small, and loads the rest when the box is used or the address asks for something. */

const root = part(document, '[data-search]');
const input = part<HTMLInputElement>(root, 'input[name="q"]');
const retry = part<HTMLButtonElement>(root, '#search-retry');
let loading: Promise<void> | undefined;

function load(): void {
	if (!loading) preloadSearch(import.meta.env.BASE_URL);
	loading ??= import('./view.ts').then(
		({ searchView }) => searchView(root, import.meta.env.BASE_URL, true).start(),
		() => {
			loading = undefined;
			part(root, '#results').dataset['state'] = 'error';
			part(root, '#search-status').textContent =
				'Search could not be loaded. Check the connection and try again, or start from the sections below.';
			retry.hidden = false;
			retry.addEventListener('click', load, { once: true });
		},
	);
}

input.value = wordsIn(location.search);
if (location.search || document.activeElement === input) load();
else input.addEventListener('focus', load, { once: true });
