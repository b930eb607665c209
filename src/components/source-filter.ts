/** Narrows the list of sources by section and kind, counts what is left, and keeps the choice in the page’s address. */

const form = document.querySelector<HTMLFormElement>('#source-filter');
const count = form?.querySelector('output');
const groups = [...document.querySelectorAll<HTMLElement>('.source-group')];
const cards = [...document.querySelectorAll<HTMLElement>('.source-card')];

/** Shows the cards of the chosen section and kind; a group without any is hidden. */
function show(): void {
	if (!form) return;
	const chosen = new FormData(form);
	const section = String(chosen.get('section'));
	const kind = String(chosen.get('kind'));
	for (const card of cards) {
		const { sections = '', kind: ofCard } = card.dataset;
		card.hidden = (section !== '' && !sections.split(' ').includes(section)) || (kind !== '' && kind !== ofCard);
	}
	for (const group of groups) group.hidden = !group.querySelector('.source-card:not([hidden])');
	const shown = cards.filter(({ hidden }) => !hidden).length;
	const all = cards.length === shown ? '' : ` of ${cards.length}`;
	if (count) count.value = shown === 0 ? 'No source fits both. Choose fewer.' : `${shown}${all} ${cards.length === 1 ? 'source' : 'sources'}`;
}

/** Takes the choice from the address; an unknown value means no choice. */
function readAddress(): void {
	const address = new URLSearchParams(location.search);
	for (const select of form?.querySelectorAll('select') ?? []) {
		const value = address.get(select.name) ?? '';
		select.value = [...select.options].some((option) => option.value === value) ? value : '';
	}
	show();
}

function writeAddress(): void {
	const chosen = [...(form?.querySelectorAll('select') ?? [])].filter(({ value }) => value).map(({ name, value }) => [name, value]);
	const query = new URLSearchParams(chosen).toString();
	history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
	show();
}

form?.addEventListener('change', writeAddress);
form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('reset', () => setTimeout(writeAddress));
addEventListener('popstate', readAddress);
readAddress();

export {};
