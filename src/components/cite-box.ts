/** Cite boxes: one style at a time, the one that the reader chose last, and a button that copies. Without script a box shows every style. */

const REMEMBERED = 'cite-style';

/** The style that was chosen last; where a browser keeps nothing for the site, none. */
function remembered(): string {
	try {
		return localStorage.getItem(REMEMBERED) ?? '';
	} catch {
		return '';
	}
}

function remember(style: string): void {
	try {
		localStorage.setItem(REMEMBERED, style);
	} catch {
		// Then the choice lasts as long as the page.
	}
}

/** Puts a reference on the clipboard, with its italics where the browser can; marks it for copying by hand where it cannot. */
async function copy(reference: HTMLElement): Promise<string> {
	const text = reference.textContent;
	const blob = (type: string, content: string) => [type, new Blob([content], { type })];
	try {
		const item = Object.fromEntries([blob('text/plain', text), blob('text/html', reference.innerHTML)]) as Record<string, Blob>;
		await navigator.clipboard.write([new ClipboardItem(item)]);
	} catch {
		try {
			await navigator.clipboard.writeText(text);
		} catch {
			getSelection()?.selectAllChildren(reference);
			return 'Not copied: the reference is marked, copy it with the keyboard';
		}
	}
	return 'Copied';
}

let boxes = 0;

/** Gives a box its radio buttons, its copy button and its announcements. */
export function enhance(box: Element): void {
	const entries = [...box.querySelectorAll<HTMLElement>('[data-style]')];
	const [first] = entries;
	if (!first || box.querySelector('fieldset')) return;
	const name = `cite-style-${++boxes}`;
	const choice = document.createElement('fieldset');
	choice.append(Object.assign(document.createElement('legend'), { textContent: 'Style' }));
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy the reference' });
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	const show = (chosen: HTMLElement) => {
		for (const entry of entries) entry.hidden = entry !== chosen;
		status.textContent = '';
		button.onclick = async () => {
			const reference = chosen.querySelector<HTMLElement>('.reference');
			if (!reference) return;
			status.textContent = '';
			status.textContent = `${await copy(reference)}, ${chosen.querySelector('h3')?.textContent ?? ''}`;
		};
	};
	const chosen = entries.find(({ dataset }) => dataset['style'] === remembered()) ?? first;
	for (const entry of entries) {
		const style = entry.dataset['style'] ?? '';
		const radio = Object.assign(document.createElement('input'), { type: 'radio', name, value: style, checked: entry === chosen });
		radio.addEventListener('change', () => {
			remember(style);
			show(entry);
		});
		const label = document.createElement('label');
		label.append(radio, ` ${entry.querySelector('h3')?.textContent ?? style}`);
		choice.append(label);
	}
	first.before(choice);
	entries.at(-1)?.after(button, ' ', status);
	box.classList.add('one-style');
	show(chosen);
}

for (const box of document.querySelectorAll('.cite-box')) enhance(box);
