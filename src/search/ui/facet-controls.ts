import { make } from '../../dom.ts';
import { type Chosen, type Facet, FIRST_FACETS } from '../query/query.ts';
import type { Answer } from '../query/ask.ts';

/**
 * The boxes by which results are narrowed, and a button for each that is ticked: `show` gives them the counts of an answer; a value that has none and is not
 * chosen is hidden, and each facet is drawn once, so that no box loses the focus. `change` is told of each value that is chosen or taken back, `more` that the
 * facets behind “More filters” are wanted.
 */
export function facetControls(
	place: HTMLElement,
	chips: HTMLElement,
	change: (facet: Facet['id'], value: string, wanted: boolean) => void,
	more: () => void,
) {
	const draw = (facet: Facet) => {
		const boxes = facet.values.map(([value, words]) => {
			const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet.id, value });
			const count = make('span', { className: 'count' });
			box.addEventListener('change', () => change(facet.id, value, box.checked));
			return { value, words, box, count, label: make('label', {}, box, make('span', {}, `${words} `, count)) };
		});
		return { facet, boxes, set: make('fieldset', {}, make('legend', {}, facet.name), ...boxes.map(({ label }) => label)) };
	};
	const sets: ReturnType<typeof draw>[] = [];
	const further = make('details', { id: 'search-further' }, make('summary', {}, 'More filters'));
	further.addEventListener('toggle', () => further.open && sets.length <= FIRST_FACETS && more());
	place.append(further);

	/** One button a chosen value; after the last is gone the focus goes to where the choices are. */
	function showChips(chosen: Chosen): void {
		const focused = [...chips.children].findIndex((child) => child.contains(document.activeElement));
		chips.replaceChildren(
			...sets.flatMap(({ facet, boxes }) =>
				boxes
					.filter(({ value }) => chosen[facet.id]?.includes(value))
					.map(({ value, words }) => {
						const button = make('button', { type: 'button', ariaLabel: `Remove ${facet.name}: ${words}` }, words);
						button.addEventListener('click', () => change(facet.id, value, false));
						return make('li', {}, button);
					}),
			),
		);
		chips.hidden = chips.children.length === 0;
		if (focused >= 0)
			(
				chips.children[Math.min(focused, chips.children.length - 1)]?.querySelector('button') ??
				place.querySelector('summary') ??
				place
			).focus();
	}

	return {
		show(facets: readonly Facet[], counts: Answer['counts'], chosen: Chosen): void {
			for (const facet of facets.slice(sets.length)) {
				const drawn = draw(facet);
				if (sets.push(drawn) > FIRST_FACETS) further.append(drawn.set);
				else further.before(drawn.set);
			}
			for (const { facet, boxes, set } of sets) {
				for (const [at, { value, box, count, label }] of boxes.entries()) {
					const number = counts[facet.id]?.[at] ?? 0;
					box.checked = chosen[facet.id]?.includes(value) ?? false;
					count.textContent = `(${number})`;
					label.hidden = number === 0 && !box.checked;
				}
				set.hidden = boxes.every(({ label }) => label.hidden);
			}
			place.hidden = sets.every(({ set }) => set.hidden);
			if (sets.slice(FIRST_FACETS).some(({ boxes }) => boxes.some(({ box }) => box.checked))) further.open = true;
			showChips(chosen);
		},
		hide(): void {
			place.hidden = true;
			chips.replaceChildren();
			chips.hidden = true;
		},
	};
}
