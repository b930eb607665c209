import { make, part } from '../../dom.ts';
import sheet from './search.css?inline';
import { searchView } from '../../search/ui/view.ts';

/** The search page’s own search, in a dialog over any other page. */
export interface SearchDialog {
	/** Opens it; takes over what has been typed into a box, and gives it back when it closes. */
	open: (box?: HTMLInputElement) => void;
}

async function build(base: string): Promise<SearchDialog> {
	const response = await fetch(`${base}search/box/`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	const fetched = new DOMParser().parseFromString(await response.text(), 'text/html');
	const root = document.importNode(part(fetched, '[data-search]'), true);
	root.querySelector('noscript')?.remove();
	const close = make('button', { type: 'button', className: 'close' }, 'Close');
	const element = make('dialog', { className: 'search-dialog', ariaLabel: 'Search the guide' }, close, root);
	let from: HTMLInputElement | undefined;
	// The sheet comes with this script, and not after it: the search is drawn a round of requests earlier.
	const styles = new CSSStyleSheet();
	styles.replaceSync(sheet);
	document.adoptedStyleSheets.push(styles);
	document.body.append(element);
	const view = searchView(root, base, false);
	view.start();

	close.addEventListener('click', () => element.close());
	element.addEventListener('click', (event) => {
		const outside = event.target === element;
		const inNew = event.ctrlKey || event.metaKey || event.shiftKey;
		const followed = !inNew && event.target instanceof Element && event.target.closest('a');
		if (outside || followed) element.close();
	});
	element.addEventListener('close', () => {
		if (from) from.value = view.input.value;
		from = undefined;
	});
	return {
		open(box) {
			// Whoever has gone on from the box since does not wait for it any more.
			if (element.open || (box && box !== document.activeElement)) return;
			from = box;
			element.showModal();
			if (box) view.input.value = box.value;
			view.input.focus();
			view.input.setSelectionRange(box?.selectionStart ?? 0, box?.selectionEnd ?? view.input.value.length);
			if (box) view.take();
		},
	};
}

let building: Promise<SearchDialog> | undefined;

/** The one dialog of the page, made at the first call. A call after one that failed tries again. */
export function dialog(base: string): Promise<SearchDialog> {
	building ??= build(base).catch((error: unknown) => {
		building = undefined;
		throw error;
	});
	return building;
}
