/** What a result shows: a file of its own, `cards/<version>/<row>.json`. */
export interface Card {
	/** Address with its anchor, without the base path. */
	url: string;
	/** What it is, by the values of the facet `kind`. */
	kind: string;
	title: string;
	/** The language of the title, where it is not English. */
	language?: string;
	label: string;
	notes: string[];
	quote: string;
}
