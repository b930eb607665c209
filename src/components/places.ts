import type { Topic } from '../evidence/model.ts';
import { ROWS, type RowKind } from '../schema/topic.ts';

/** A stretch of a page that cites sources: a reference leads back to it. */
export interface Place {
	/** The anchor, `cite-1` and so on in the order of the page. */
	id: string;
	/** What it is, e.g. `summary`, `body`, a statement’s id, that id with `/why`, or `programmes/0`. */
	of: string;
	/** How a reference names it, e.g. `6.2.1`. */
	label: string;
	keys: readonly string[];
}

/** Every place of a topic’s page that cites, in reading order. */
export function citingPlaces(topic: Topic): Place[] {
	const kinds = Object.keys(ROWS) as RowKind[];
	const places = [
		{ of: 'summary', label: 'summary', keys: topic.summary.keys },
		...topic.statements.flatMap(({ id, number, text, why }) => [
			{ of: id, label: number, keys: text.keys },
			{ of: `${id}/why`, label: `${number}, why`, keys: why?.keys ?? [] },
		]),
		...kinds.flatMap((kind) =>
			topic.rows[kind].map(({ sources }, index) => ({ of: `${kind}/${index}`, label: `table, row ${index + 1}`, keys: sources })),
		),
	];
	const placed = new Set(places.flatMap(({ keys }) => keys));
	places.splice(1, 0, { of: 'body', label: 'text between the statements', keys: topic.keys.filter((key) => !placed.has(key)) });
	return places.filter(({ keys }) => keys.length > 0).map((place, index) => ({ ...place, id: `cite-${index + 1}` }));
}

/** The anchor of one place, or nothing where it cites no source. */
export const findAnchor = (places: readonly Place[] | undefined, of: string) => places?.find((place) => place.of === of)?.id;
