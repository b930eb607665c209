/** Narrows the list of sources by section and kind, counts what is left, and keeps the choice in the page’s address. */

const filter = document.querySelector('#source-filter');
const selects = [...(filter?.querySelectorAll('select') ?? [])];
const count = filter?.querySelector('output');
const groups = [...document.querySelectorAll<HTMLElement>('.source-group')];
const cards = [...document.querySelectorAll<HTMLElement>('.source-card')];

const chosen = (name: string) => selects.find((select) => select.name === name)?.value ?? '';

/** Shows the cards of the chosen section and kind; a group without any is hidden. */
function show(): void {
	const section = chosen('section');
	const kind = chosen('kind');
	for (const card of cards) {
		const { sections = '', kind: ofCard } = card.dataset;
		card.hidden = (section !== '' && !sections.split(' ').includes(section)) || (kind !== '' && kind !== ofCard);
	}
	for (const group of groups) group.hidden = !group.querySelector('.source-card:not([hidden])');
	const shown = cards.filter(({ hidden }) => !hidden).length;
	if (count) count.value = shown === 0 ? 'No main source fits both' : `${shown} of ${cards.length} sources`;
}

/** Takes the choice from the address; an unknown value means no choice. */
function readAddress(): void {
	const address = new URLSearchParams(location.search);
	for (const select of selects) {
		const value = address.get(select.name) ?? '';
		select.value = [...select.options].some((option) => option.value === value) ? value : '';
	}
	show();
}

/** Shows the choice and writes it into the address, without a step in the history for each change. */
function choose(): void {
	const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value])).toString();
	history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
	show();
}

filter?.addEventListener('change', choose);
filter?.querySelector('button')?.addEventListener('click', () => {
	for (const select of selects) select.value = '';
	choose();
});
addEventListener('popstate', readAddress);
if (location.search) readAddress();
// Who has chosen before this came, in an address that holds no choice.
else if (selects.some(({ value }) => value)) choose();

export {};
