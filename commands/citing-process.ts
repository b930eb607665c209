import { toCitations } from '../src/citation/citations.ts';
import type { FullItem } from '../src/citation/printable.ts';
import { toReference } from '../src/citation/references.ts';
import type { StyleId } from '../src/citation/style.ts';
import type { CitationItem } from '../src/reading/cited-text.ts';
import type { CslItem } from '../src/schema/source.ts';

/** What can be ordered, and what is set of it. */
export interface Orders {
	/** How the guide’s own texts and lists write its works, in their order; `named`: those whose authors are part of a sentence somewhere. */
	guide: {
		order: { works: readonly CslItem[]; named: readonly string[] };
		set: { labels: string[]; references: string[]; narrative: { author: string; year: string }[] };
	};
	/** Of each item its references by themselves, one a style. */
	alone: { order: { items: readonly FullItem[]; styles: readonly StyleId[] }; set: string[][] };
	/** How a briefing writes works and what cites them, in the order of both. */
	briefing: {
		order: { works: readonly CslItem[]; citations: readonly CitationItem[]; style: StyleId };
		set: { references: string[]; inText: string[]; narrative: { author: string; year: string }[] };
	};
}

/** Something to set. */
type Order = { [Kind in keyof Orders]: { kind: Kind } & Orders[Kind]['order'] }[keyof Orders];

/** What was set of an order, or what went wrong. */
export type Delivery = { set: unknown } | { error: string };

function setOrder(order: Order): Orders[keyof Orders]['set'] {
	if (order.kind === 'alone') return order.items.map((item) => order.styles.map((style) => toReference(item, style)));
	const works = order.works.map((csl) => ({ csl }));
	const keys = order.works.map(({ id }) => id);
	if (order.kind === 'guide') {
		const { label, reference, narrative } = toCitations(works);
		return { labels: keys.map(label), references: keys.map(reference), narrative: order.named.map((key) => narrative({ key })) };
	}
	const { reference, inText, narrative } = toCitations(works, order.style, 'briefing');
	return { references: keys.map(reference), inText: order.citations.map(inText), narrative: order.citations.map(narrative) };
}

function deliver(order: Order): Delivery {
	try {
		return { set: setOrder(order) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

/** Nobody is there any more who waits for it. */
const end = (error: Error | null) => {
	if (error) process.exit();
};

// Sets what it is ordered, one order after the other. It ends with the process that has started it, however that ends: one that is stopped while an order
// is set cannot take the delivery.
process.on('message', (order: Order) => process.send?.(deliver(order), end));
process.on('disconnect', () => process.exit());
