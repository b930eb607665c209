import { make, part } from '../../dom.ts';
import { keep, readStoredList, STORAGE_KEYS } from '../../storage.ts';

/** So many of the last searches are kept on the device. */
const MOST = 6;

/**
 * Fills the list of the last searches, which stay on this device, and are cleared by a button. `search` is called with one that is chosen; what is returned
 * keeps a query that the reader meant: one that was asked, or whose result was followed.
 */
export function recentSearches(root: HTMLElement, search: (words: string) => void): (words: string) => void {
	const place = part(root, '#search-recent');
	const list = part(place, 'ul');
	function show(): void {
		const searches = readStoredList(STORAGE_KEYS.searches);
		list.replaceChildren(
			...searches.map((words) => {
				const button = make('button', { type: 'button' }, words);
				button.addEventListener('click', () => search(words));
				return make('li', {}, button);
			}),
		);
		place.hidden = searches.length === 0;
	}
	part(place, '#search-forget').addEventListener('click', () => {
		keep(STORAGE_KEYS.searches, '');
		show();
		part<HTMLInputElement>(root, 'input[name="q"]').focus();
	});
	show();
	return (words) => {
		if (words === '') return;
		const others = readStoredList(STORAGE_KEYS.searches).filter((one) => one !== words);
		keep(STORAGE_KEYS.searches, [words, ...others].slice(0, MOST).join('\n'));
		show();
	};
}
