import { preloadSearch } from '../../search/ui/preload.ts';

/**
 * The search page’s script: small, and loads the rest when the box is used or the address asks for something. It shares nothing with that rest, so
 * that it is one file.
 */

const root = document.querySelector('[data-search]') as HTMLElement;
const part = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
const input = part<HTMLInputElement>('input[name="q"]');
const retry = part<HTMLButtonElement>('#search-retry');
let loading: Promise<void> | undefined;

function load(): void {
	if (loading) return;
	loading = import('../../search/ui/view.ts').then(
		(search) => search.searchView(root, import.meta.env.BASE_URL, true).start(),
		() => {
			loading = undefined;
			part('#results').dataset['state'] = 'error';
			part('#search-status').textContent =
				'Search could not be loaded. Check the connection and try again, or start from the sections below.';
			retry.hidden = false;
			// A browser remembers a script that did not come: only the page anew asks for it again.
			retry.addEventListener('click', () => {
				const query = new URLSearchParams(location.search);
				query.set('q', input.value);
				location.search = String(query);
			});
		},
	);
	preloadSearch(import.meta.env.BASE_URL);
}

// Who has begun to type before this came goes on.
input.value ||= new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (input.value || location.search || document.activeElement === input) load();
else input.addEventListener('focus', load, { once: true });
