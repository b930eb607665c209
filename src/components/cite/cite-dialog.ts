import citeStyles from './cite.css?inline';

/** Shows the cite box of another page in a dialog over this one. */

let dialog: HTMLDialogElement | undefined;
/** The number of the newest box that was asked for: an older one that comes later is dropped. */
let newest = 0;

function makeDialog(): HTMLDialogElement {
	const made = Object.assign(document.createElement('dialog'), { className: 'cite-dialog' });
	const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
	close.addEventListener('click', () => made.close());
	made.append(close, document.createElement('div'));
	document.body.append(made);
	addStyles();
	return made;
}

/** The styles of a cite box, which this page may not have. They come with this script, so that the box is drawn as soon as it is there. */
function addStyles(): void {
	const styles = new CSSStyleSheet();
	styles.replaceSync(citeStyles);
	document.adoptedStyleSheets.push(styles);
}

/** The cite box of a page, ready for this one; throws where it cannot be fetched. */
async function fetchBox(address: string): Promise<HTMLElement> {
	const response = await fetch(address);
	// Without its head: the policy of this page forbids the styles of that one.
	const [, body = ''] = (await response.text()).split('</head>');
	const box = new DOMParser().parseFromString(body, 'text/html').querySelector<HTMLElement>('.cite-box');
	if (!response.ok || !box) throw new Error(`no cite box at ${address}`);
	for (const element of box.querySelectorAll('[id]')) element.removeAttribute('id');
	box.removeAttribute('aria-labelledby');
	// The page itself may have a box, whose choice is another one.
	for (const radio of box.querySelectorAll('input')) radio.name = 'style-in-dialog';
	return document.importNode(box, true);
}

/** Shows the cite box of a page, and until it is there that it is coming; throws where it cannot be fetched and is still waited for. */
export async function openCiteBox(address: string): Promise<void> {
	const mine = ++newest;
	dialog ??= makeDialog();
	const place = dialog.querySelector('div');
	dialog.ariaLabel = 'How to cite';
	place?.replaceChildren(Object.assign(document.createElement('p'), { role: 'status', textContent: 'Loading …' }));
	if (!dialog.open) dialog.showModal();
	try {
		const [box, { enhance }] = await Promise.all([fetchBox(address), import('./cite-box.ts')]);
		if (mine !== newest) return;
		dialog.ariaLabel = box.querySelector('h2')?.textContent ?? '';
		place?.replaceChildren(box);
		enhance(dialog);
	} catch (error) {
		if (mine !== newest || !dialog.open) return;
		dialog.close();
		throw error;
	}
}
