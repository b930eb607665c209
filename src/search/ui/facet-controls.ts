import { make } from '../../dom.ts';
import type { Chosen, Facet } from '../query/facet.ts';
import type { Counts } from '../query/answer.ts';

/** So many groups of boxes are in sight; the rest stands behind “More filters”. */
const AT_FIRST = 4;

/** The boxes by which results are narrowed, and a button for each that is ticked. */
export interface FacetControls {
	/** Shows the counts of an answer; what has none and is not chosen is hidden. */
	show: (counts: Counts, chosen: Chosen) => void;
	hide: () => void;
}

/** Draws the boxes once, so that none loses the focus when counts change. `change` is told of each value that is chosen or taken back. */
export function facetControls(
	facets: readonly Facet[],
	place: HTMLElement,
	chips: HTMLElement,
	change: (facet: Facet['id'], value: string, wanted: boolean) => void,
): FacetControls {
	const sets = facets.map((facet) => {
		const boxes = facet.values.map(([value, words]) => {
			const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet.id, value });
			const count = make('span', { className: 'count' });
			box.addEventListener('change', () => change(facet.id, value, box.checked));
			return { value, words, box, count, label: make('label', {}, box, make('span', {}, `${words} `, count)) };
		});
		return { facet, boxes, set: make('fieldset', {}, make('legend', {}, facet.name), ...boxes.map(({ label }) => label)) };
	});
	const further = make(
		'details',
		{ id: 'search-further' },
		make('summary', {}, 'More filters'),
		...sets.slice(AT_FIRST).map(({ set }) => set),
	);
	place.append(...sets.slice(0, AT_FIRST).map(({ set }) => set), further);

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
		show(counts, chosen) {
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
			further.hidden = sets.slice(AT_FIRST).every(({ set }) => set.hidden);
			if (sets.slice(AT_FIRST).some(({ boxes }) => boxes.some(({ box }) => box.checked))) further.open = true;
			showChips(chosen);
		},
		hide() {
			place.hidden = true;
			chips.replaceChildren();
			chips.hidden = true;
		},
	};
}
