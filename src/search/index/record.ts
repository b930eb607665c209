import type { Card } from '../query/card.ts';
import type { FacetId } from '../query/query.ts';
import { RESULT_KINDS, type ResultKind } from '../query/result-kinds.ts';

/** What search finds: a thing with an address of its own. */
export interface SearchRecord extends Card {
	kind: ResultKind;
	/** What it is called, in the words by which it is known: its title, a statement’s id. */
	name: string;
	/** In which other words people ask for it, and its other names. */
	asked: readonly string[];
	/** What it says, the main thing first. */
	says: string[];
	/** Strings that are found only whole, e.g. a DOI. */
	whole: string[];
	/** The values by which it can be filtered, by facet. */
	values: Partial<Record<FacetId, string[]>>;
	/** Whether it says what to do where a life is in danger. */
	urgent: boolean;
}

/** A record with what most have in common: it is called by its title, and labelled by its kind. */
export const recordOf = (
	kind: ResultKind,
	url: string,
	title: string,
	more: Pick<SearchRecord, 'quote' | 'says'> & Partial<SearchRecord>,
): SearchRecord => ({
	...{ kind, url, title, label: RESULT_KINDS[kind].name, notes: [], name: title, asked: [], whole: [], urgent: false, ...more },
	values: { kind: [kind], ...more.values },
});
