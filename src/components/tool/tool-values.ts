/** What a reader has entered in a tool, as the browser keeps it and as a file holds it. Pure: no page, no storage. */

/** The version of the form in which values are kept. A later version names here what it can still read. */
export const VALUES_VERSION = 1;

/** What was entered, by the name of the field: a line’s id, or that with `.1` and so on; `true` for a tick. */
export type Values = Readonly<Record<string, string | true>>;

/** A rating that was kept with its day. */
export interface Run {
	/** e.g. `2026-11-29`. */
	on: string;
	values: Values;
}

export interface ToolValues {
	version: typeof VALUES_VERSION;
	/** The tool’s id. */
	tool: string;
	values: Values;
	runs: readonly Run[];
}

/** What came of reading: the values, or why there are none. */
export type Reading =
	| { state: 'read'; kept: ToolValues }
	/** No JSON, or not what a tool keeps. */
	| { state: 'broken' }
	| { state: 'other-version'; version: string }
	/** It belongs to the tool that is named. */
	| { state: 'other-tool'; tool: string };

export const noValues = (tool: string): ToolValues => ({ version: VALUES_VERSION, tool, values: {}, runs: [] });
export const isEmpty = ({ values, runs }: ToolValues) => Object.keys(values).length === 0 && runs.length === 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isValues = (value: unknown): value is Values =>
	isRecord(value) && Object.values(value).every((one) => typeof one === 'string' || one === true);
const isRun = (value: unknown): value is Run =>
	isRecord(value) && typeof value['on'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(value['on']) && isValues(value['values']);

/** Reads what was kept, or a file: never in part. */
export function readValues(text: string, tool: string): Reading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { state: 'broken' };
	}
	if (!isRecord(value) || typeof value['tool'] !== 'string') return { state: 'broken' };
	if (value['tool'] !== tool) return { state: 'other-tool', tool: value['tool'] };
	const { version, values, runs } = value;
	if (version !== VALUES_VERSION) return { state: 'other-version', version: typeof version === 'number' ? String(version) : 'unknown' };
	if (!isValues(values) || !Array.isArray(runs) || !runs.every(isRun)) return { state: 'broken' };
	return {
		state: 'read',
		kept: { version, tool, values: { ...values }, runs: runs.map(({ on, values: of }) => ({ on, values: { ...of } })) },
	};
}

/** As it is kept and as a file holds it: one value a line, so that a file can be read by people too. */
export const writeValues = (kept: ToolValues): string => `${JSON.stringify(kept, null, '\t')}\n`;

/** Names of values for which the tool has no field any more. They stay in what is kept. */
export const unknownNames = ({ values }: ToolValues, fields: ReadonlySet<string>): string[] =>
	Object.keys(values).filter((name) => !fields.has(name));

/** The kept values with what the fields hold now; what has no field stays as it is. */
export function withFields(kept: ToolValues, fields: ReadonlySet<string>, now: Values): ToolValues {
	const others = Object.entries(kept.values).filter(([name]) => !fields.has(name));
	return { ...kept, values: { ...Object.fromEntries(others), ...now } };
}
