import { keepList, KEPT, keptList } from './kept.ts';

/** Keeps the ticks of a page’s checklists in the reader’s browser, counts them, and clears them. */

const tools = document.querySelector('.checklist-tools');
const output = tools?.querySelector('output');
const boxes = [...document.querySelectorAll<HTMLInputElement>('main label > [type="checkbox"]')];

/** A line is known by its page and its words: one that a later edition changes is another line, and not ticked. */
const nameOf = (box: HTMLInputElement) => `${location.pathname} ${box.labels?.[0]?.textContent.trim() ?? ''}`;

function count(): void {
	if (output) output.value = `${boxes.filter(({ checked }) => checked).length} of ${boxes.length} ticked`;
}

/** Keeps what is ticked on this page, beside what is kept of other pages. */
function keepTicks(): void {
	const here = `${location.pathname} `;
	const elsewhere = keptList(KEPT.ticks).filter((name) => !name.startsWith(here));
	const kept = keepList(KEPT.ticks, [...elsewhere, ...boxes.filter(({ checked }) => checked).map(nameOf)]);
	count();
	if (!kept && output) output.value += '. Your browser keeps nothing for this site: print the page to keep them.';
}

const kept = new Set(keptList(KEPT.ticks));
for (const box of boxes) {
	box.checked = kept.has(nameOf(box));
	box.addEventListener('change', keepTicks);
}
tools?.querySelector('button')?.addEventListener('click', () => {
	for (const box of boxes) box.checked = false;
	keepTicks();
});
count();
