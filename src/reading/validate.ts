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

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined),
		value,
	);
}

const shown = (value: unknown) => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Zod’s own “Invalid input: expected string, received null”, without what stands in `found` already. */
const expectation = (message: string) => message.replace(/^Invalid [a-z]+: /, '').replace(/, received \w+$/, '');

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
	const isLong = fault.code === 'invalid_value' && fault.values.length > MOST_NAMED;
	if (at === undefined)
		return [
			{
				rule: 'missing-field',
				file,
				line,
				found: `no \`${name(path)}\``,
				fix: `add it: ${isLong ? NAME_OF_ISO : expectation(fault.message)}`,
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
	return [{ rule: 'wrong-value', file, line, found: `${what} is “${shown(at)}”`, fix: expectation(fault.message) }];
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
	if (!result.success) return { issues: [...result.error.issues.flatMap((fault) => toIssues(fault, schema, parsed, file)), ...issues] };
	return { record: result.data, remarks: issues };
}
