import { copyText, make } from '../../dom.ts';
import { storeList, STORAGE_KEYS, readStoredList, onStorageChange } from '../../storage.ts';

/** Beside the way to a statement’s reference: a button that copies the statement’s address, and the tick that takes it into the reader’s briefing. */

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

const ticks = [...document.querySelectorAll<HTMLElement>('.statement .tools')].map((row) => {
	const statement = row.closest('.statement');
	const number = statement?.querySelector('.number')?.textContent ?? '';
	const id = statement?.id ?? '';
	const button = make('button', { type: 'button', ariaLabel: `Copy link to ${number}` }, 'Copy link');
	const tick = make('input', { type: 'checkbox', value: id, ariaLabel: `In my briefing: ${number}` });
	const status = make('span', { role: 'status' });
	row.append(button, make('label', {}, tick, ' In my briefing'), status);
	button.onclick = async () => {
		const address = new URL(`#${id}`, location.href).href;
		status.textContent = '';
		// At once: some browsers let a page copy only while the click lasts. Where they do not at all, the address is said.
		status.textContent = (await copyText(address)) ? 'Copied' : address;
	};
	tick.onchange = () => {
		const others = readStoredList(STORAGE_KEYS.briefing).filter((one) => one !== id);
		storeList(STORAGE_KEYS.briefing, [...others, ...(tick.checked ? [id] : [])]);
		sayChosen(id, tick.checked, status);
	};
	return tick;
});

onStorageChange(() => {
	const chosen = readStoredList(STORAGE_KEYS.briefing);
	for (const tick of ticks) tick.checked = chosen.includes(tick.value);
});
