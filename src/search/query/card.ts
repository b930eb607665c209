/** What a result shows: a file of its own, `cards/<version>/<row>.json`. */
export interface Card {
	/** Address with its anchor, without the base path. */
	url: string;
	/** What it is, by the values of the facet `kind`. */
	kind: string;
	/** What the result is called; of a statement, its text. */
	title: string;
	/** By which other names it is asked for word for word. */
	names?: string[];
	/** The language of the title, where it is not English. */
	language?: string;
	/** What it is, with its number, e.g. `Statement 5.2.3`. */
	label: string;
	/** What stands beside that: how sure, section, kind of evidence, year. */
	notes: string[];
	/** The words that a result quotes. */
	quote: string;
}
