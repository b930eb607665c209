import type { Topic } from '../../evidence/model.ts';
import { type CitationItem, citationItems, namedFacts } from '../../reading/cited-text.ts';
import type { RowKind } from '../../schema/topic.ts';
import { rowsHere } from '../topic/row-pages.ts';

/** A stretch of a page that cites sources: a reference leads back to it. */
export interface Place {
	/** The anchor, `cite-1` and so on in the order of the page. */
	id: string;
	/** What it is, e.g. `summary`, `body`, a statement’s id, that id with `/why`, or `programmes/0`. */
	of: string;
	/** How a reference names it, e.g. `6.2.1`. */
	label: string;
	keys: readonly string[];
	/** Its citations with the facts that they name. */
	items: readonly CitationItem[];
}

type Unnumbered = Omit<Place, 'id' | 'keys'> & Partial<Pick<Place, 'keys'>>;

/** Anchors for the places that cite, in reading order; the keys of a place are those of its citations where nothing else is said. */
export const numbered = (places: readonly Unnumbered[]): Place[] =>
	places
		.map(({ keys, ...place }) => ({ ...place, keys: keys ?? [...new Set(place.items.map(({ key }) => key))] }))
		.filter(({ keys }) => keys.length > 0)
		.map((place, index) => ({ ...place, id: `cite-${index + 1}` }));

const inRows = ({ rows }: Topic, kind: RowKind): Unnumbered[] =>
	rows[kind].map(({ named }, index) => ({ of: `${kind}/${index}`, label: `table, row ${index + 1}`, items: named }));

/** Every place of a topic’s page that cites, in reading order. */
export function citingPlaces(topic: Topic): Place[] {
	const summary = { of: 'summary', label: 'summary', keys: topic.summary.keys, items: citationItems(topic.summary.segments) };
	const statements = topic.statements.flatMap(({ id, number, text, why }): Unnumbered[] => [
		{ of: id, label: number, keys: text.keys, items: citationItems(text.segments) },
		{ of: `${id}/why`, label: `${number}, why`, keys: why?.keys ?? [], items: citationItems(why?.segments ?? []) },
	]);
	const elsewhere = Object.values(topic.rows).flatMap((rows) => rows.flatMap(({ sources }) => sources));
	const placed = new Set([summary, ...statements].flatMap(({ keys }) => keys).concat(elsewhere));
	const body = { of: 'body', label: 'text between the statements', keys: topic.keys.filter((key) => !placed.has(key)), items: topic.loose };
	return numbered([summary, body, ...statements, ...rowsHere(topic).flatMap((kind) => inRows(topic, kind))]);
}

/** Every row that cites, on the page that a table has of its own. */
export const citingRows = (topic: Topic, kind: RowKind): Place[] => numbered(inRows(topic, kind));

/** The keys cited in some places, each once, in order of first appearance: what the page’s reference list holds. */
export const citedIn = (places: readonly Place[]): string[] => [...new Set(places.flatMap(({ keys }) => keys))];

/** The number of each key in a reference list of that order, 1 first. */
export const numberedReferences = (keys: readonly string[]): ReadonlyMap<string, number> =>
	new Map(keys.map((key, place) => [key, place + 1]));

/** The facts that some places name, by key. */
export const namedIn = (places: readonly Place[]) => namedFacts(places.flatMap(({ items }) => items));

/** The anchor of one place, or nothing where it cites no source. */
export const findAnchor = (places: readonly Place[] | undefined, of: string) => places?.find((place) => place.of === of)?.id;
