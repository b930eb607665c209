import { storeList, STORAGE_KEYS, readStoredList, onStorageChange } from '../../storage.ts';

/** Keeps the ticks of a page’s checklists in the reader’s browser, counts them, and clears them. */

const output = document.querySelector<HTMLOutputElement>('.checklist-tools > output');
const button = document.querySelector<HTMLButtonElement>('.checklist-tools > button');
const boxes = [...document.querySelectorAll<HTMLInputElement>(':not(.tools) > label > [type="checkbox"]')];

/** A line is known by its page and by what the build calls it. */
const nameOf = (box: HTMLInputElement) => `${location.pathname} ${box.value}`;
/** The first edition knew it by its words, which a browser that translates the page changes: as they are before it does. */
const formerNames = new Map(boxes.map((box) => [box, `${location.pathname} ${box.parentElement?.textContent.trim() ?? ''}`]));
const own = new Set(boxes.flatMap((box) => [nameOf(box), formerNames.get(box)]));
const ticked = () => boxes.filter(({ checked }) => checked).map(nameOf);

function say(kept: boolean): void {
	if (output) output.value = `${ticked().length} of ${boxes.length} ticked${kept ? '' : ', but not kept'}`;
}

/** Keeps what is ticked on this page, beside what is kept of other pages and of lines that this page does not have. */
function keepTicks(): void {
	say(storeList(STORAGE_KEYS.ticks, [...readStoredList(STORAGE_KEYS.ticks).filter((name) => !own.has(name)), ...ticked()]));
}

function showKept(): void {
	const kept = readStoredList(STORAGE_KEYS.ticks);
	for (const box of boxes) box.checked = kept.includes(nameOf(box)) || kept.includes(formerNames.get(box) ?? '');
	say(true);
}

for (const box of boxes) box.onchange = keepTicks;
if (button)
	button.onclick = () => {
		for (const box of boxes) box.checked = false;
		keepTicks();
	};
onStorageChange(showKept);
