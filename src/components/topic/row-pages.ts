import type { CountryTable } from '../../evidence/link-countries.ts';
import type { Topic } from '../../evidence/model.ts';
import type { RowKind } from '../../schema/topic.ts';

/** A longer table is looked things up in, not read on the way. */
const MOST_ROWS = 14;

/** Where the rows of each kind are shown: their words explained in the glossary, or a table, which may have a picture or boxes to tick. */
const SHOWN = {
	terms: 'glossary',
	factors: 'table',
	themes: 'table',
	views: 'table',
	steps: 'checklist',
	programmes: 'figure',
	arrangements: 'table',
	outcomes: 'figure',
} as const satisfies Record<RowKind, 'glossary' | 'table' | 'checklist' | 'figure'>;

/** Whether rows of a kind are steps to be ticked off. */
export const isChecklist = (kind: RowKind) => SHOWN[kind] === 'checklist';

/** The kinds of rows that a topic has, in the order of the sections. */
export const rowKinds = (topic: Topic) => (Object.keys(topic.rows) as RowKind[]).filter((kind) => topic.rows[kind].length > 0);

/** The kinds of a topic that are shown as tables. */
export const tableKinds = (topic: Topic) => rowKinds(topic).filter((kind) => SHOWN[kind] !== 'glossary');

/** The kinds whose table has a page of its own. */
export const rowsApart = (topic: Topic) => tableKinds(topic).filter((kind) => topic.rows[kind].length > MOST_ROWS);

/** The kinds whose table stands on the topic’s page. */
export const rowsHere = (topic: Topic) => tableKinds(topic).filter((kind) => !rowsApart(topic).includes(kind));

/** The address of a table’s own page, e.g. `/training/length-and-form/programmes/`. */
export const rowPagePath = (topic: Topic, kind: RowKind) => `${topic.path}${kind}/`;

/** Tables that once had a page of their own, and stand on their topic’s page again: the addresses that they had lead there. */
export const RETURNED: readonly string[] = ['/implementation/adapting-to-setting/factors/'];

/** Those of a topic. */
export const rowsReturned = (topic: Topic) => rowsHere(topic).filter((kind) => RETURNED.includes(rowPagePath(topic, kind)));

/** Tables that went to the tables over all countries: the address and the anchor that each had on its topic lead on. */
export const BY_COUNTRY: Readonly<Record<string, { kind: RowKind; table: CountryTable }>> = {
	'/training/accreditation-and-certification/programmes/': { kind: 'programmes', table: 'certification' },
};

/** Those of a topic. */
export const rowsByCountry = (topic: Topic) =>
	Object.entries(BY_COUNTRY).flatMap(([path, moved]) => (path === rowPagePath(topic, moved.kind) ? moved : []));
