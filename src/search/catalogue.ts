import type { Chosen, Facet, FacetId } from './facet.ts';
import type { IndexParts } from './index-parts.ts';
import { kindOfResult } from './result-kinds.ts';

/** What the browser knows of some records without asking the index, in columns: the files `catalogue.json` and `rest/catalogue.json`. */
export interface CatalogueColumns {
	/** The records’ names in the index, run together; each is `width` characters long. */
	ids: string;
	width: number;
	/** How long each record’s names are, in quarters of a word: words that stand everywhere count a quarter. */
	names: number[];
	/** What each record is called, as `titleMark` has it; of a statement, its id. */
	titles: number[];
	/** What else it is called: of a source, its key; of a section, its short title; 0 for any other. */
	keys: number[];
	/** 1 where a record leads to where the one before it leads: another name of the same term. */
	same: number[];
	/** The values of each facet as bits, the first value of the facet being 1. */
	values: Partial<Record<FacetId, number[]>>;
}

/** What the guide says for a phrase that people type: each as stems joined by a space. */
export type AliasTable = Readonly<Record<string, readonly string[]>>;

/** The catalogue of the records that are looked through first, with what holds for all. */
export interface CatalogueFile extends CatalogueColumns, IndexParts {
	/** Digest of everything that search shows: the folder of the cards. */
	version: string;
	facets: Facet[];
	/** Stems that tell no records apart. */
	everywhere: string[];
	/** Phrases by their stems, which are looked for as well as what they mean. */
	also: AliasTable;
	/** Phrases by their stems, which are not looked for themselves. */
	instead: AliasTable;
	/** How many records there are besides, in `rest/`. */
	rest: number;
}

/** The records as ranking and filters see them; a record is its row, counted from 0. */
export interface Catalogue {
	facets: readonly Facet[];
	/** By row, in quarters of a word. */
	names: readonly number[];
	/** By row: see `titleMark`. */
	titles: readonly number[];
	keys: readonly number[];
	/** By row: the first record that leads to where it leads; its own row but for other names of a term. */
	places: readonly number[];
	/** By facet and row. */
	values: Readonly<Partial<Record<FacetId, readonly number[]>>>;
	/** The row of a record by its name in the index; nothing where index and catalogue are of different editions. */
	rowOf: (id: string) => number | undefined;
	/** The row of a section, topic or statement by its number, e.g. `5.2.3`. */
	numbers: ReadonlyMap<string, number>;
}

/** Which of a facet’s values a mask holds. */
export const holds = (mask: number, place: number) => (mask & (1 << place)) !== 0;

/** The mask of some of a facet’s values. */
export const maskOf = ({ values }: Facet, chosen: readonly string[]) =>
	values.reduce((mask, [value], place) => (chosen.includes(value) ? mask | (1 << place) : mask), 0);

/** The masks of a choice, by facet; a facet without a choice is left out. */
export const masksOf = (facets: readonly Facet[], chosen: Chosen): [FacetId, number][] =>
	facets.flatMap((facet): [FacetId, number][] => {
		const mask = maskOf(facet, chosen[facet.id] ?? []);
		return mask ? [[facet.id, mask]] : [];
	});

/** Numbers follow from the order of sections, topics and statements. */
function toNumbers({ values }: Pick<Catalogue, 'values'>, facets: readonly Facet[]): Map<string, number> {
	const numbers = new Map<string, number>();
	const kinds = facets.find(({ id }) => id === 'kind')?.values;
	const depth = new Map(kinds?.map(([kind], place) => [1 << place, kindOfResult(kind).depth]));
	const count = [0, 0, 0];
	for (const [row, kind] of (values.kind ?? []).entries()) {
		const level = depth.get(kind);
		if (level === undefined) continue;
		count[level] = (count[level] ?? 0) + 1;
		count.fill(0, level + 1);
		numbers.set(count.slice(0, level + 1).join('.'), row);
	}
	return numbers;
}

/** The first row of each run of records that lead to one place. */
function toPlaces(same: readonly number[]): number[] {
	let first = 0;
	return same.map((one, row) => (first = one ? first : row));
}

/** Puts the columns of one or two files together. */
export function openCatalogue(facets: readonly Facet[], parts: readonly CatalogueColumns[]): Catalogue {
	const names = parts.flatMap((part) => part.names);
	const values = Object.fromEntries(facets.map(({ id }) => [id, parts.flatMap((part) => part.values[id] ?? part.names.map(() => 0))]));
	const width = parts[0]?.width ?? 0;
	const rows = new Map<string, number>();
	for (const { ids } of parts) for (let at = 0; at < ids.length; at += width) rows.set(ids.slice(at, at + width), rows.size);
	return {
		facets,
		names,
		titles: parts.flatMap((part) => part.titles),
		keys: parts.flatMap((part) => part.keys),
		places: toPlaces(parts.flatMap((part) => part.same)),
		values,
		rowOf: (id) => rows.get(id.slice(id.indexOf('_') + 1).slice(0, width)),
		numbers: toNumbers({ values }, facets),
	};
}
