import type { Topic } from '../../evidence/model.ts';
import type { RowKind } from '../../schema/topic.ts';

/** With more sources than these on one page, its reference list alone would fill the page’s budget of bytes. */
const MOST_SOURCES = 24;
/** A longer table is looked things up in, not read on the way. */
const MOST_ROWS = 14;

/** The kinds of rows that a topic has, in the order of the sections. */
export const rowKinds = (topic: Topic) => (Object.keys(topic.rows) as RowKind[]).filter((kind) => topic.rows[kind].length > 0);

/** Words are explained in the glossary. */
const inGlossary = (kind: RowKind) => kind === 'terms';

/** The kinds whose table has a page of its own. */
export const rowsApart = (topic: Topic) =>
	rowKinds(topic).filter((kind) => !inGlossary(kind) && (topic.keys.length > MOST_SOURCES || topic.rows[kind].length > MOST_ROWS));

/** The kinds whose table stands on the topic’s page. */
export const rowsHere = (topic: Topic) => rowKinds(topic).filter((kind) => !inGlossary(kind) && !rowsApart(topic).includes(kind));

/** The address of a table’s own page, e.g. `/training/length-and-form/programmes/`. */
export const rowPagePath = (topic: Topic, kind: RowKind) => `${topic.path}${kind}/`;
