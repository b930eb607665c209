import { globSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse as parseJsonc } from 'jsonc-parser';
import { parse } from 'yaml';
import { KINDS, toEditorSchemas } from '../../commands/schemas/editor-schemas.ts';
import { editorFiles } from '../../commands/schemas/write-schemas.ts';
import { nameTopicsToEditors } from '../../src/build/editor-topics.ts';
import { FACT_BASES } from '../../src/schema/source.ts';

const schemas = toEditorSchemas();
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

/** What a file says as its editor reads it: of a topic the front matter. */
function valueOf(file: string): unknown {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.json') ? JSON.parse(text) : parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text);
}

describe('every file of the content is as the schema says that its editor shows', () => {
	test.each(KINDS.map(([name, , files]) => [name, files] as const))('%s', (name, files) => {
		const validate = ajv.compile(JSON.parse(schemas.get(name) ?? '') as object) as ValidateFunction;
		const paths = globSync(files);
		expect(paths.length).toBeGreaterThan(0);
		for (const path of paths) expect([path, validate(valueOf(path)) ? [] : validate.errors]).toEqual([path, []]);
	});
});

/** The fields of a schema that are not explained, each with what stands above it. */
function unexplained(schema: unknown, above = ''): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const { properties = {}, ...rest } = schema as { properties?: Record<string, { description?: string; const?: unknown }> };
	return [
		...Object.entries(properties).flatMap(([name, field]) => [
			...(field.description === undefined ? [`${above}.${name}`] : []),
			...unexplained(field, `${above}.${name}`),
		]),
		...Object.values(rest).flatMap((part) => unexplained(part, above)),
	];
}

test.each(KINDS.map(([name]) => name))('every field of %s is explained', (name) => {
	expect(unexplained(JSON.parse(schemas.get(name) ?? ''), name)).toEqual([]);
});

test('fields of one kind of value have explanations of their own', () => {
	const { properties } = JSON.parse(schemas.get('answer') ?? '') as { properties: Record<string, { description: string }> };
	expect(properties['short']?.description).toBe('The answer in at most 60 words; its first sentence answers alone, in at most 25.');
	expect(properties['sure']?.description).toBe('How sure the answer is, in one sentence.');
});

test('a statement’s fields say what `src/schema/statement.ts` says', () => {
	const { properties } = JSON.parse(schemas.get('topic-training') ?? '') as {
		properties: { statements: { items: { properties: Record<string, { description: string }> } } };
	};
	expect(properties.statements.items.properties['place']?.description).toBe(
		'Of a rule: where it holds, e.g. `Pennsylvania, United States`.',
	);
	expect(properties.statements.items.properties['claim']?.description).toBe('Of a finding: what kind of claim it makes.');
});

test('the members of a closed list are explained one by one where the schemas say what they mean', () => {
	const { properties } = JSON.parse(schemas.get('source') ?? '') as {
		properties: { facts: { items: { properties: { basis: { enum: string[]; enumDescriptions: string[] } } } } };
	};
	const { basis } = properties.facts.items.properties;
	expect(Object.fromEntries(basis.enum.map((name, place) => [name, basis.enumDescriptions[place]]))).toEqual(FACT_BASES);
});

test('the files of editors are those of the schemas', () => {
	for (const [path, text] of editorFiles())
		expect(readFileSync(path, 'utf8') === text, `${path} is not of src/schema/: run \`npm run format\``).toBe(true);
});

test('docs/writing.md names the schema of every kind of file', () => {
	const rows = [...readFileSync('docs/writing.md', 'utf8').matchAll(/^\| `(src\/\S+)` +\| `(\S+\.json)`/gm)];
	const named = new Map(rows.map(([, files = '', schema = '']) => [files, schema]));
	for (const [name, , files] of KINDS) {
		const [kind = '', one = ''] = name.startsWith('topic-') || name.startsWith('table-') ? name.split('-') : [];
		const general = files.replace(`/${one}/`, '/<section>/').replace(`/${one}.json`, '/<table>.json');
		const asked = named.get(files) ?? (kind === '' ? named.get(`src/content/<name>.yaml`) : named.get(general));
		const schema = asked?.replace(/<(?:section|table)>/, one).replace('<name>', name);
		expect([files, schema]).toEqual([files, `${name}.json`]);
	}
});

test('a preview names the schema of every topic’s front matter to Astro’s extension', () => {
	nameTopicsToEditors();
	const { collections, entries } = JSON.parse(readFileSync('.astro/collections/collections.json', 'utf8')) as {
		collections: { name: string; hasSchema: boolean }[];
		entries: Record<string, string>;
	};
	const topics = globSync('src/content/*/*.mdx').map((path) => path.replaceAll('\\', '/'));
	const named = Object.entries(entries).map(([address, name]) => [/src\/content\/.+$/.exec(address)?.[0], name]);
	expect(named.sort()).toEqual(topics.map((path) => [path, `topic-${path.split('/')[2] ?? ''}`]).sort());
	for (const { name, hasSchema } of collections) {
		expect(hasSchema).toBe(true);
		expect(readFileSync(`.astro/collections/${name}.schema.json`, 'utf8')).toBe(schemas.get(name));
	}
});

test('every snippet has a word, an explanation and lines', () => {
	const snippets = parseJsonc(readFileSync('.vscode/guide.code-snippets', 'utf8')) as Record<
		string,
		{ prefix: string; body: string[]; description: string }
	>;
	expect(Object.keys(snippets).length).toBeGreaterThan(3);
	for (const { prefix, body, description } of Object.values(snippets))
		expect([Boolean(prefix), body.length > 0, Boolean(description)]).toEqual([true, true, true]);
});
