import { keepList, KEPT, keptList } from './kept.ts';

/** Keeps the ticks of a page’s checklists in the reader’s browser, counts them, and clears them. */

const tools = document.querySelector('.checklist-tools');
const boxes = [...document.querySelectorAll<HTMLInputElement>(':not(.tools) > label > [type="checkbox"]')];

/** A line is known by its page and its words: one that a later edition changes is another line, and not ticked. */
const nameOf = (box: HTMLInputElement) => `${location.pathname} ${box.parentElement?.textContent.trim() ?? ''}`;
const ticked = () => boxes.filter(({ checked }) => checked).map(nameOf);

function say(kept: boolean): void {
	const output = tools?.querySelector('output');
	if (output) output.value = `${ticked().length} of ${boxes.length} ticked${kept ? '' : ', but not kept'}`;
}

/** Keeps what is ticked on this page, beside what is kept of other pages. */
function keepTicks(): void {
	const elsewhere = keptList(KEPT.ticks).filter((name) => !name.startsWith(`${location.pathname} `));
	say(keepList(KEPT.ticks, [...elsewhere, ...ticked()]));
}

if (tools) {
	const kept = keptList(KEPT.ticks);
	for (const box of boxes) {
		box.checked = kept.includes(nameOf(box));
		box.onchange = keepTicks;
	}
	(tools.querySelector('button') as HTMLButtonElement).onclick = () => {
		for (const box of boxes) box.checked = false;
		keepTicks();
	};
	say(true);
}
