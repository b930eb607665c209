import { copyText } from '../site/copy-text.ts';
import { STORAGE_KEYS, readStoredList } from '../../storage.ts';

/** Copies a statement’s address, and says so; where the browser does not let a page do that, says the address. */
async function copyLink(id: string, status: HTMLElement): Promise<void> {
	const address = new URL(`#${id}`, location.href).href;
	status.textContent = '';
	status.textContent = (await copyText(address)) ? 'Copied' : address;
}

/** Says what has become of a tick, and shows the way to the briefing, with how many statements are in it. */
function sayChosen(id: string, chosen: boolean, status: HTMLElement): void {
	const ids = readStoredList(STORAGE_KEYS.briefing);
	if (ids.includes(id) !== chosen) {
		status.textContent = 'Your browser keeps nothing for this site, so it cannot keep a briefing.';
		return;
	}
	const way = document.querySelector('.footer a[href$="/briefing/"]');
	if (!way) return;
	way.textContent = `My briefing (${ids.length})`;
	status.replaceChildren(chosen ? 'Added: ' : 'Taken out: ', way.cloneNode(true));
}

/** What a click beside a statement is for. */
export function act(row: HTMLElement, target: EventTarget | null): void {
	const id = row.closest('.statement')?.id ?? '';
	const status = row.querySelector<HTMLElement>('[role="status"]');
	if (!status) return;
	if (target instanceof HTMLButtonElement) void copyLink(id, status);
	// A tick is kept when it changes, which is after the click.
	else if (target instanceof HTMLInputElement) setTimeout(() => sayChosen(id, target.checked, status));
}
