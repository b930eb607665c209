import type { Issue } from './issue.ts';

/** The way to a value inside a document, e.g. `['statements', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** A document read into plain values, with the line of each. */
export interface Parsed {
	value: unknown;
	/** The line on which the value at a path begins, with its field’s name, or of the nearest one above it that exists. */
	lineOf: (path: Path) => number;
	issues: Issue[];
}
