/** Opens the citation card on a click, touch, Enter or Space on a citation. Where a browser has no popovers, citations stay links to the list. */

const card = document.querySelector<HTMLElement>('#citation-card');
const content = card?.querySelector('.card');
const citations = document.querySelectorAll<HTMLAnchorElement>('.cite a[href^="#ref-"]');
let opener: HTMLAnchorElement | undefined;

/** Of a link’s address the entry and the first fact that the citation names, `#ref-key.fact`; the others are in its data. */
function named({ hash, dataset }: HTMLAnchorElement) {
	const [entry = '', fact] = hash.slice(1).split('.');
	return { entry, facts: fact ? [fact, ...(dataset.facts?.split(' ') ?? [])].map((id) => `${entry}.${id}`) : [] };
}

/** Fills the card with a copy of the reference’s entry: first the facts that this citation names, the page’s others folded with those of the source. */
function open(citation: HTMLAnchorElement): boolean {
	const { entry, facts } = named(citation);
	const original = document.querySelector(`#${entry} .card`);
	if (!card || !content || !original) return false;
	const copy = original.cloneNode(true) as Element;
	const others = [...copy.querySelectorAll(':scope > .facts > li')].filter(({ id }) => facts.length && !facts.includes(id));
	if (others.length) {
		const more = copy.querySelector('details') ?? document.createElement('details');
		if (!more.parentNode) {
			more.innerHTML = '<summary>More from this source</summary><ul class="facts"></ul>';
			copy.lastElementChild?.before(more);
		}
		more.querySelector('ul')?.prepend(...others);
	}
	// Ids must stay unique.
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	content.replaceChildren(...copy.childNodes);
	card.ariaLabel = `Source: ${original.parentElement?.querySelector('summary')?.firstChild?.textContent?.trim() ?? citation.textContent}`;
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
