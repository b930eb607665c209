import { parseAddress } from './briefing-list.ts';
import { STORAGE_KEYS, readStoredList, onStorageChange } from '../../storage.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`#briefing [data-part="${name}"]`) as HTMLElement;
let wanted = false;

/** Loads what a briefing is made of as soon as there is one: with the address, or kept by the reader’s browser. */
async function open(): Promise<void> {
	if (!wanted && parseAddress(location.hash) === undefined && readStoredList(STORAGE_KEYS.briefing).length === 0) return;
	if (!wanted) part('empty').hidden = true;
	wanted = true;
	try {
		await (await import('./briefing-page.ts')).open();
	} catch {
		part('status').textContent = 'The briefing could not be loaded. Check the connection, and reload the page.';
	}
}

addEventListener('hashchange', () => void open());
onStorageChange(() => void open());
