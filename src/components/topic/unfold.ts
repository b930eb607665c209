/**
 * A link to a statement, to its “why”, to a reference or to a row of a table unfolds what it leads to. Without the script the link leads to the place, and its
 * summary can be opened. On paper everything is unfolded, also where the style sheet alone cannot do that.
 */

/** Opens the folds around a place, and a statement’s own. */
function unfold(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (!target?.closest('main')) return;
	let moved = false;
	const folds = target.matches('.statement, .reference-list > li') ? target.querySelectorAll('details') : [];
	for (
		let fold: HTMLDetailsElement | null | undefined = folds[0] ?? target.closest('details');
		fold;
		fold = fold.parentElement?.closest('details')
	) {
		moved ||= !fold.open;
		fold.open = true;
	}
	if (moved) target.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	if (CSS.supports('selector(::details-content)')) return;
	opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .contents-narrow)')];
	for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
	for (const fold of opened) fold.open = false;
	opened = [];
});

export {};
