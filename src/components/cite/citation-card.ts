/** Opens the citation card on a click, touch, Enter or Space on a citation. Where a browser has no popovers, citations stay links to the list. */

const card = document.querySelector<HTMLElement>('#citation-card');
const content = card?.querySelector('.card');
const citations = document.querySelectorAll<HTMLAnchorElement>('.cite a[href^="#ref-"]');
let opener: HTMLAnchorElement | undefined;

/** Fills the card with a copy of the reference’s entry, without ids, which must stay unique. */
function open(citation: HTMLAnchorElement): boolean {
	const entry = document.querySelector(`${citation.hash} > .card`);
	if (!card || !content || !entry) return false;
	const copy = entry.cloneNode(true) as Element;
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	content.replaceChildren(...copy.childNodes);
	card.ariaLabel = `Source: ${citation.textContent}`;
	opener = citation;
	// One that is open stays where it was opened.
	card.hidePopover();
	card.classList.remove('at-edge');
	card.showPopover({ source: citation });
	// WebKit places it above the window on a page that is scrolled: then it goes to the bottom edge, as on a phone.
	const { top, bottom } = card.getBoundingClientRect();
	card.classList.toggle('at-edge', top < 0 || bottom > innerHeight);
	card.focus({ preventScroll: true });
	return true;
}

if (card && 'showPopover' in card) {
	for (const citation of citations) {
		citation.ariaHasPopup = 'dialog';
		// Enter is a click on a link; Space is a key alone.
		citation.onclick = citation.onkeydown = (event: KeyboardEvent | PointerEvent) => {
			if (('key' in event && event.key !== ' ') || event.ctrlKey || event.metaKey || event.shiftKey) return;
			if (open(citation)) event.preventDefault();
		};
	}
	card.addEventListener('toggle', (event) => {
		const focused = document.activeElement;
		if (event.newState === 'closed' && (focused === document.body || card.contains(focused))) opener?.focus({ preventScroll: true });
	});
}

export {};
