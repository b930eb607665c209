import type { Facet, FacetId } from './query.ts';
import { kindOfResult } from './result-kinds.ts';

/** Facets, and by facet the values of each record as bits, the first value of the facet being 1. */
export interface Filters {
	facets: readonly Facet[];
	values: Readonly<Partial<Record<FacetId, readonly number[]>>>;
}

/** What the browser knows of the records without asking the index, in columns: the file `catalogue.json`. */
export interface CatalogueFile extends Filters {
	/** Digest of everything that search shows: the folder of the cards. */
	version: string;
	/** The mark of the index that it belongs to, see `markOf`. */
	index: number;
	/** How many stems each record’s title has: they stand first in its words. */
	titles: number[];
	/** Stems that tell no records apart: of what a record says they are left out of the index. */
	everywhere: string[];
	/** The rows of the answers on what to do where a life is in danger. */
	urgent: number[];
	/** What people type, and what is looked for beside it, in stems: a line for each alias, `phrase,phrase=meaning,meaning`. */
	aliases: string;
	/** The guide’s own words, packed. */
	words: string;
}

/** The records as ranking and filters see them; a record is its row, counted from 0. */
export interface Catalogue extends Filters, Readonly<Pick<CatalogueFile, 'titles' | 'everywhere' | 'urgent'>> {
	/** What the guide says for a phrase that people type: each as stems joined by a space. */
	aliases: ReadonlyMap<string, readonly string[]>;
	/** The kind of a row. */
	kindOf: (row: number) => string;
	/** The row of a section, topic or statement by its number, e.g. `5.2.3`. */
	numbers: ReadonlyMap<string, number>;
}

/** The mask of some of a facet’s values. */
export const maskOf = ({ values }: Facet, chosen: readonly string[]) =>
	values.reduce((mask, [value], place) => (chosen.includes(value) ? mask | (1 << place) : mask), 0);

/** Numbers follow from the order of sections, topics and statements. */
function toNumbers(size: number, kindOf: Catalogue['kindOf']): Map<string, number> {
	const numbers = new Map<string, number>();
	const count = [0, 0, 0];
	for (let row = 0; row < size; row += 1) {
		const { depth } = kindOfResult(kindOf(row));
		if (depth === undefined) continue;
		count[depth] = (count[depth] ?? 0) + 1;
		count.fill(0, depth + 1);
		numbers.set(count.slice(0, depth + 1).join('.'), row);
	}
	return numbers;
}

/** Opens the file: rows by number, with their kinds, and aliases by what people type. */
export function openCatalogue(file: CatalogueFile): Catalogue {
	const kinds = new Map(file.facets.find(({ id }) => id === 'kind')?.values.map(([kind], place) => [1 << place, kind]));
	const kindOf = (row: number) => kinds.get(file.values.kind?.[row] ?? 0) ?? '';
	const lines = file.aliases.split('\n').map((line) => line.split('=').map((side) => side.split(',')));
	return {
		...file,
		aliases: new Map(lines.flatMap(([say = [], mean = []]) => say.map((phrase) => [phrase, mean] as const))),
		kindOf,
		numbers: toNumbers(file.titles.length, kindOf),
	};
}
