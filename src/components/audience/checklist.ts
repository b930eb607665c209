import { storeList, STORAGE_KEYS, readStoredList, onStorageChange } from '../../storage.ts';

/** Keeps the ticks of a page’s checklists in the reader’s browser, counts them, and clears them. */

const output = document.querySelector<HTMLOutputElement>('.checklist-tools > output');
const button = document.querySelector<HTMLButtonElement>('.checklist-tools > button');
const boxes = [...document.querySelectorAll<HTMLInputElement>(':not(.tools) > label > [type="checkbox"]')];

/** A line is known by its page and its words: one that a later edition changes is another line, and not ticked. */
const nameOf = (box: HTMLInputElement) => `${location.pathname} ${box.parentElement?.textContent.trim() ?? ''}`;
const ticked = () => boxes.filter(({ checked }) => checked).map(nameOf);

function say(kept: boolean): void {
	if (output) output.value = `${ticked().length} of ${boxes.length} ticked${kept ? '' : ', but not kept'}`;
}

/** Keeps what is ticked on this page, beside what is kept of other pages. */
function keepTicks(): void {
	const elsewhere = readStoredList(STORAGE_KEYS.ticks).filter((name) => !name.startsWith(`${location.pathname} `));
	say(storeList(STORAGE_KEYS.ticks, [...elsewhere, ...ticked()]));
}

function showKept(): void {
	const kept = readStoredList(STORAGE_KEYS.ticks);
	for (const box of boxes) box.checked = kept.includes(nameOf(box));
	say(true);
}

for (const box of boxes) box.onchange = keepTicks;
if (button)
	button.onclick = () => {
		for (const box of boxes) box.checked = false;
		keepTicks();
	};
onStorageChange(showKept);
