import { enhance } from './cite-box.ts';

/** Shows the cite box of another page in a dialog over this one. */

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
	const made = Object.assign(document.createElement('dialog'), { className: 'cite-dialog' });
	const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
	close.addEventListener('click', () => made.close());
	made.append(close, document.createElement('div'));
	document.body.append(made);
	return made;
}

/** Adds a sheet to the page unless it has it, and waits until it applies. */
async function addSheet(href: string): Promise<void> {
	if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
	const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
	await new Promise((done) => {
		sheet.onload = sheet.onerror = done;
		document.head.append(sheet);
	});
}

/** Shows the cite box of a page; throws where it cannot be fetched. */
export async function openCiteBox(address: string): Promise<void> {
	const response = await fetch(address);
	// Without its head: the policy of this page forbids the sheet of that one.
	const [, body = ''] = (await response.text()).split('</head>');
	const page = new DOMParser().parseFromString(body, 'text/html');
	const box = page.querySelector<HTMLElement>('.cite-box');
	if (!response.ok || !box) throw new Error(`no cite box at ${address}`);
	await addSheet(box.dataset['sheet'] ?? '');
	dialog ??= makeDialog();
	dialog.setAttribute('aria-label', box.querySelector('h2')?.textContent ?? '');
	for (const element of box.querySelectorAll('[id]')) element.removeAttribute('id');
	box.removeAttribute('aria-labelledby');
	// The page itself may have a box, whose choice is another one.
	for (const radio of box.querySelectorAll('input')) radio.name = 'style-in-dialog';
	dialog.querySelector('div')?.replaceChildren(document.importNode(box, true));
	enhance(dialog);
	dialog.showModal();
}
