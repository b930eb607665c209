import { enhance } from './cite-box.ts';

/** Shows the cite box of another page in a dialog on a click on a link to it. Without script, or where it cannot be fetched, the link leads there. */

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
	const made = Object.assign(document.createElement('dialog'), { className: 'cite-dialog' });
	const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
	close.addEventListener('click', () => made.close());
	made.append(close, document.createElement('div'));
	document.body.append(made);
	return made;
}

/** Adds the page’s sheets that this page lacks, and waits until they apply. */
const addSheets = (page: Document) =>
	Promise.all(
		[...page.querySelectorAll('link[rel="stylesheet"]')].map((sheet) => {
			const href = sheet.getAttribute('href') ?? '';
			if (document.querySelector(`link[href="${href}"]`)) return undefined;
			const added = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
			const loaded = new Promise((done) => (added.onload = added.onerror = done));
			document.head.append(added);
			return loaded;
		}),
	);

async function open(address: string): Promise<void> {
	const response = await fetch(address);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const box = page.querySelector('.cite-box');
	if (!response.ok || !box) throw new Error(`no cite box at ${address}`);
	await addSheets(page);
	dialog ??= makeDialog();
	dialog.setAttribute('aria-label', box.querySelector('h2')?.textContent ?? '');
	for (const element of box.querySelectorAll('[id]')) element.removeAttribute('id');
	box.removeAttribute('aria-labelledby');
	dialog.querySelector('div')?.replaceChildren(document.importNode(box, true));
	enhance(dialog);
	dialog.showModal();
}

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.cite-link');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
	event.preventDefault();
	open(link.href).catch(() => location.assign(link.href));
});

for (const box of document.querySelectorAll('.cite-box')) enhance(box);
