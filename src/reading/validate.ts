import { z } from 'astro/zod';
import { closest, distance } from 'fastest-levenshtein';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';
import { valueFaults } from './value-faults.ts';

/** The nearest of some names, or nothing where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
	const found = names.length ? closest(name, names) : undefined;
	return found !== undefined && distance(name, found) <= Math.max(2, Math.floor(name.length / 3)) ? found : undefined;
}

/** What to do about a name that is none of some names: to write the nearest, or what is said otherwise. */
export function writeNearest(name: string, names: readonly string[], otherwise: string): string {
	const near = nearest(name, names);
	return near === undefined ? otherwise : `write \`${near}\``;
}

/** A list that is longer is not said in a fault; the one that is holds the names of countries. */
const MOST_NAMED = 30;
const NAME_OF_ISO =
	'write the country as ISO 3166 names it, e.g. `Ireland`, `United Kingdom` or `United States of America`, or `International`';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The names of the fields that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
	let places: JsonSchema[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })];
	const open = (place: JsonSchema): JsonSchema[] => [
		place,
		...[...(place.anyOf ?? []), ...(place.oneOf ?? []), ...(place.allOf ?? [])].flatMap((one) => open(one as JsonSchema)),
	];
	for (const step of path)
		places = places.flatMap(open).flatMap((place) => {
			const next = typeof step === 'number' ? place.items : place.properties?.[step];
			return typeof next === 'object' && !Array.isArray(next) ? [next as JsonSchema] : [];
		});
	return places.flatMap(open).flatMap((place) => Object.keys(place.properties ?? {}));
}

const name = (path: Path) => path.map((step, place) => (typeof step === 'number' ? `[${step + 1}]` : place ? `.${step}` : step)).join('');

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined),
		value,
	);
}

const shown = (value: unknown) => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What zod expects, in words. */
const KINDS: Readonly<Record<string, string>> = {
	string: 'words',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'fields of its own',
	record: 'fields of its own',
	null: '`null`',
};

/** What to write, as a message of a schema’s own says it, or in words for what zod says of itself. */
function expectation(fault: z.core.$ZodIssue, schema: z.ZodType, path: Path): { verb: string; what: string } | undefined {
	switch (fault.code) {
		case 'invalid_type': {
			if (!fault.message.startsWith('Invalid input: ')) return undefined;
			const fields = fault.expected === 'object' ? fieldsAt(schema, path) : [];
			return { verb: 'write', what: `${KINDS[fault.expected] ?? fault.expected}${fields.length ? `: ${fields.join(', ')}` : ''}` };
		}
		case 'too_small':
			if (!fault.message.startsWith('Too small: ')) return undefined;
			return fault.origin === 'array'
				? { verb: 'write', what: `at least ${fault.minimum} ${fault.minimum === 1 ? 'entry' : 'entries'} in the list` }
				: { verb: 'write', what: `a number ${fault.inclusive ? 'from' : 'above'} ${fault.minimum}` };
		case 'too_big':
			if (!fault.message.startsWith('Too big: ')) return undefined;
			return fault.origin === 'array'
				? { verb: 'write', what: `at most ${fault.maximum} entries in the list` }
				: { verb: 'write', what: `a number ${fault.inclusive ? 'up to' : 'below'} ${fault.maximum}` };
		default:
			return undefined;
	}
}

/** What a whole file is to begin with, that is something else: most often a list whose field was forgotten above it. */
function wholeFix(schema: z.ZodType): string {
	const fields = fieldsAt(schema, []);
	return fields.length === 1 ? `write \`${fields[0] ?? ''}:\` above it` : `write its fields: ${fields.join(', ')}`;
}

/** Words for one fault that zod reports, with the nearest right spelling where there is one. */
function toIssues(fault: z.core.$ZodIssue, schema: z.ZodType, { value, lineOf }: Parsed, file: string): Issue[] {
	const path = fault.path as Path;
	const at = valueAt(value, path);
	const line = lineOf(path);
	const what = path.length ? `\`${name(path)}\`` : 'the whole';
	if (fault.code === 'unrecognized_keys')
		return fault.keys.map((key) => {
			const names = fieldsAt(schema, path);
			const near = nearest(key, names);
			return {
				rule: 'unknown-field',
				file,
				line: lineOf([...path, key]),
				found: `\`${name([...path, key])}\``,
				fix: near ? `write \`${near}\`` : `use one of: ${names.join(', ')}`,
			};
		});
	if (fault.code === 'invalid_union' && fault.errors.length) {
		const best = [...fault.errors].sort((a, b) => a.length - b.length)[0] ?? [];
		return best.flatMap((inner) =>
			toIssues({ ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue, schema, { value, lineOf, issues: [] }, file),
		);
	}
	const expected = expectation(fault, schema, path);
	const isLong = fault.code === 'invalid_value' && fault.values.length > MOST_NAMED;
	if (at === undefined)
		return [
			{
				rule: 'missing-field',
				file,
				line,
				found: `no \`${name(path)}\``,
				fix:
					isLong || !(expected || fault.code === 'invalid_value')
						? `add it: ${isLong ? NAME_OF_ISO : fault.message}`
						: `add it, with ${fault.code === 'invalid_value' ? `one of: ${fault.values.map(String).join(', ')}` : (expected?.what ?? '')}`,
			},
		];
	if (fault.code === 'invalid_value') {
		const near = typeof at === 'string' ? nearest(at, fault.values.map(String)) : undefined;
		return [
			{
				rule: 'wrong-value',
				file,
				line,
				found: `${what} is “${shown(at)}”`,
				fix: near ? `write \`${near}\`` : isLong ? NAME_OF_ISO : `use one of: ${fault.values.map(String).join(', ')}`,
			},
		];
	}
	const fix = path.length === 0 && expected ? wholeFix(schema) : expected ? `${expected.verb} ${expected.what}` : fault.message;
	return [{ rule: 'wrong-value', file, line, found: `${what} is “${shown(at)}”`, fix }];
}

/** Without the fields that are missing because they are written under a name that is nearly theirs, which is said of that name. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
	const meant = new Set(
		issues.flatMap(({ rule, found, fix }) =>
			rule === 'unknown-field' && fix.startsWith('write ') ? [found.replace(/[^.`]+`$/, fix.slice('write `'.length))] : [],
		),
	);
	return issues.filter(({ rule, found }) => rule !== 'missing-field' || !meant.has(found.slice('no '.length)));
}

/** Holds a document against its schema: the typed record with every fault in its texts, or every fault in it. */
export function validate<S extends z.ZodType>(
	schema: S,
	parsed: Parsed,
	file: string,
): { record: z.infer<S>; remarks: Issue[] } | { issues: Issue[] } {
	if (parsed.issues.length) return { issues: parsed.issues };
	const result = schema.safeParse(parsed.value);
	// What was frozen stays as it was, whatever rules have come since: its digest holds it.
	const issues = file.startsWith('editions/') ? [] : valueFaults(parsed, file);
	if (!result.success)
		return { issues: [...withoutEchoes(result.error.issues.flatMap((fault) => toIssues(fault, schema, parsed, file))), ...issues] };
	return { record: result.data, remarks: issues };
}
