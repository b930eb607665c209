import { readStored, keep, STORAGE_KEYS } from '../../storage.ts';

/** Cite boxes: the style that the reader chose last, and the button that copies. One style at a time is shown by the sheet alone. */

/** Whether the page was opened by a link or its address, and not by going back or anew. */
const cameAnew = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';

/** Puts text on the clipboard, or marks it for copying by hand where the browser does not let a page do that; what is to be said of it. */
async function copyText(text: string, what: string, mark: () => void): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return 'Copied';
	} catch {
		mark();
		return `Not copied: ${what} is marked, copy it with the keyboard`;
	}
}

/** Puts a reference on the clipboard, with its italics where the browser can; marks it for copying by hand where it cannot. */
async function copy(reference: HTMLElement): Promise<string> {
	const text = reference.textContent;
	const blob = (type: string, content: string) => [type, new Blob([content], { type })];
	try {
		const item = Object.fromEntries([blob('text/plain', text), blob('text/html', reference.innerHTML)]) as Record<string, Blob>;
		await navigator.clipboard.write([new ClipboardItem(item)]);
		return 'Copied';
	} catch {
		return copyText(text, 'the reference', () => getSelection()?.selectAllChildren(reference));
	}
}

/** Lets the buttons beside fields of HTML copy it; where the browser does not let a page do so, it is marked for copying by hand. */
function enhanceFields(box: Element): void {
	for (const part of box.querySelectorAll('.embed-code > div')) {
		const field = part.querySelector('textarea');
		const button = part.querySelector('button');
		const status = part.querySelector('[role="status"]');
		if (!field || !button || !status) continue;
		button.disabled = false;
		button.onclick = async () => {
			status.textContent = '';
			status.textContent = await copyText(field.value, 'the HTML', () => field.select());
		};
	}
}

/** Fills in the day on which a reference says that the page was read: today, which the reader is asked to check. */
function fillInDay(box: Element): void {
	const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
	for (const accessed of box.querySelectorAll<HTMLElement>('.accessed')) {
		const time = accessed.querySelector('time');
		const note = accessed.closest('[data-style]')?.querySelector<HTMLElement>('.check-day');
		if (!time || !note) continue;
		time.textContent = day;
		accessed.hidden = note.hidden = false;
	}
}

/** Gives a box the style that was chosen last, remembers what is chosen, and lets its button copy. */
export function enhance(box: Element): void {
	const radios = [...box.querySelectorAll<HTMLInputElement>('[type="radio"]')];
	const button = box.querySelector<HTMLButtonElement>('.copy button');
	const status = box.querySelector('.copy [role="status"]');
	if (!button || !status) return;
	// Chosen before this came. Where somebody comes back to a page, the browser has put it as it was.
	const early = radios.find(({ checked, defaultChecked }) => checked && !defaultChecked && cameAnew());
	if (early) keep(STORAGE_KEYS.style, early.value);
	const last = radios.find(({ value }) => value === readStored(STORAGE_KEYS.style));
	if (last) last.checked = true;
	fillInDay(box);
	enhanceFields(box);
	button.disabled = false;
	for (const radio of radios)
		radio.onchange = () => {
			keep(STORAGE_KEYS.style, radio.value);
			status.textContent = '';
		};
	button.onclick = async () => {
		const chosen = radios.find(({ checked }) => checked);
		const reference = box.querySelector<HTMLElement>(`[data-style="${chosen?.value ?? ''}"] .reference`);
		if (!reference) return;
		status.textContent = '';
		status.textContent = `${await copy(reference)}, ${chosen?.parentElement?.textContent.trim() ?? ''}`;
	};
}

for (const box of document.querySelectorAll('.cite-box')) enhance(box);
