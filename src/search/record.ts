import type { FacetId } from './facet.ts';
import type { ResultKind } from './result-kinds.ts';

/** What search finds: a thing with an address of its own. */
export interface SearchRecord {
	kind: ResultKind;
	/** Address with its anchor, without the base path. */
	url: string;
	/** What the result is called; of a statement, its text. */
	title: string;
	/** The language of that name, where it is not English. */
	language?: string;
	/** What it is, with its number, e.g. `Statement 5.2.3`. */
	label: string;
	/** What stands beside that: how sure, section, kind of evidence, year. */
	notes: string[];
	/** A second name by which it comes first, word for word: a statement’s id, a source’s key, a section’s short title. */
	key: string;
	/** The words that a result quotes. */
	quote: string;
	/** What it is known by: title, id, other names, authors and year. These words weigh most. */
	names: string[];
	/** What it says in the first place. */
	says: string[];
	/** All else that is found in it. */
	rest: string[];
	/** What stands around it or is told in its parts: found here last. */
	around: string[];
	/** Strings that are found only whole, e.g. a DOI. */
	whole: string[];
	/** The values by which it can be filtered, by facet. */
	values: Partial<Record<FacetId, string[]>>;
	/** Whether it belongs to the wider reading, which is looked through after the rest. */
	wider: boolean;
}

/** A DOI as one word of letters and digits, e.g. `101017ipm202521`. */
export const doiWord = (doi: string) => doi.toLowerCase().replace(/[^a-z0-9]/g, '');
