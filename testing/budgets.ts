/**
 * What pages may cost a reader, in bytes of brotli at its best where nothing else is said. Tests fail at the limit and warn at four fifths of it; the
 * bench shows the same. Pages that are long on purpose (`LONG_PAGE` of `page-types.ts`) have no limit.
 */
export const BUDGETS = {
	/** HTML and styles of an ordinary page: the largest, and the median of all. */
	page: 24_000,
	medianPage: 14_000,
	/** HTML and styles of a statement’s card, of which another site may show several on a page. */
	card: 4_000,
	/** Script that a page loads without the reader doing anything, modules included. */
	script: 6_000,
	/** Requests of a first load: the page itself, scripts, fonts and all else but the icon. */
	requests: 6,
	/** The fonts of a first load, which every page has in common. */
	fonts: 110_000,
	/**
	 * A first search with nothing cached: engine, index, catalogue, cards and scripts, without the page and its fonts. The engine is 68,000 of it, and each
	 * word of the query asks for a part of the index of 1,000.
	 */
	firstSearch: 120_000,
} as const;
export type Budget = keyof typeof BUDGETS;

/** The share of a budget from which on it is said to be nearly used up. */
const NEARLY = 4 / 5;

/** What some things cost, by name, against a budget: one line each for those over it, and for those over four fifths of it. */
export function weigh(budget: Budget, costs: Iterable<readonly [name: string, cost: number]>): { over: string[]; nearly: string[] } {
	const limit = BUDGETS[budget];
	const lines = (list: readonly (readonly [name: string, cost: number])[]) =>
		list.map(([name, cost]) => `${name}: ${budget} ${cost.toLocaleString('en-IE')} of ${limit.toLocaleString('en-IE')}`);
	const dearest = [...costs].sort(([, a], [, b]) => b - a);
	return {
		over: lines(dearest.filter(([, cost]) => cost > limit)),
		nearly: lines(dearest.filter(([, cost]) => cost > NEARLY * limit && cost <= limit)),
	};
}
