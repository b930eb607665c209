import { z } from 'astro/zod';
import { aliases } from '../../src/schema/alias.ts';
import { answer } from '../../src/schema/answer.ts';
import { audience } from '../../src/schema/audience.ts';
import { COUNTRY_SUBJECTS, countryPage } from '../../src/schema/country-page.ts';
import { changes } from '../../src/schema/edition.ts';
import { guide, held } from '../../src/schema/guide.ts';
import { section, SECTIONS } from '../../src/schema/section.ts';
import { FACT_BASES, source, SOURCE_KINDS } from '../../src/schema/source.ts';
import { DESIGNS } from '../../src/schema/strength.ts';
import { TABLE_NAMES, tableOf } from '../../src/schema/tables.ts';
import { LINE_MARKS, tool, TOOL_FORMS } from '../../src/schema/tool.ts';
import { TOOL_NAMES } from '../../src/schema/tool-id.ts';
import { TOPICS } from '../../src/schema/topic.ts';
import { urgentHelp } from '../../src/schema/urgent-help.ts';
import { readFieldDocs } from './field-docs.ts';

/** The kinds of file that writers write: the schema’s name, the schema, and which files it is of. Topics’ is of their front matter. */
export const KINDS: readonly (readonly [name: string, schema: z.ZodType, files: string])[] = [
	['source', source, 'src/content/sources/*.json'],
	['section', section, 'src/content/sections/*.yaml'],
	['answer', answer, 'src/content/answers/*.yaml'],
	['reader', audience, 'src/content/audiences/*.yaml'],
	['tool', tool, 'src/content/tools/*.yaml'],
	['country', countryPage, 'src/content/countries/*.yaml'],
	['guide', guide, 'src/content/guide.yaml'],
	['changes', changes, 'src/content/changes.yaml'],
	['aliases', aliases, 'src/content/aliases.yaml'],
	['urgent-help', urgentHelp, 'src/content/urgent-help.yaml'],
	['held', held, 'src/content/held.json'],
	...TABLE_NAMES.map((name) => [`table-${name}`, tableOf(name) as z.ZodType, `src/content/tables/${name}.json`] as const),
	...SECTIONS.map((name) => [`topic-${name}`, TOPICS[name] as z.ZodType, `src/content/${name}/*.mdx`] as const),
];

/** What the members of closed lists mean, list by list. */
const MEANINGS: readonly Readonly<Record<string, string>>[] = [
	TOOL_FORMS,
	SOURCE_KINDS,
	FACT_BASES,
	COUNTRY_SUBJECTS,
	TOOL_NAMES,
	Object.fromEntries(Object.entries(LINE_MARKS).map(([mark, { explained: words }]) => [mark, words])),
	Object.fromEntries(Object.entries(DESIGNS).map(([name, { one }]) => [name, one])),
];

/** What each member of a closed list means, in its order; nothing where no list has them all. */
const meaningsOf = (members: unknown): string[] | undefined => {
	if (!Array.isArray(members)) return undefined;
	const list = MEANINGS.find((one) => members.every((member) => Object.hasOwn(one, String(member))));
	return list && members.map((member) => list[String(member)] ?? '');
};

/** A JSON Schema with the explanation of each field. A part that stands in several places is copied: each place has a field, and an explanation, of its own. */
function explained(schema: unknown, docOf: ReturnType<typeof readFieldDocs>): unknown {
	if (Array.isArray(schema)) return schema.map((one) => explained(one, docOf));
	if (typeof schema !== 'object' || schema === null) return schema;
	const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, explained(value, docOf)]));
	const enumDescriptions = meaningsOf(copy['enum']);
	if (enumDescriptions) Object.assign(copy, { enumDescriptions });
	const properties = copy['properties'] as Record<string, object> | undefined;
	const fields = Object.keys(properties ?? {});
	for (const [field, property] of Object.entries(properties ?? {})) {
		const description = docOf(fields, field);
		if (description !== undefined) Object.assign(property, { description });
	}
	return copy;
}

/** The schemas as JSON Schema, by name, each field with the explanation that stands with it in `src/schema/`. */
export function toEditorSchemas(): ReadonlyMap<string, string> {
	const docOf = readFieldDocs();
	return new Map(
		KINDS.map(([name, schema, files]) => {
			const json = explained(z.toJSONSchema(schema, { target: 'draft-7', io: 'output', unrepresentable: 'any' }), docOf) as object;
			return [name, `${JSON.stringify({ title: files, ...json }, null, '\t')}\n`] as const;
		}),
	);
}

/** Where editors find them. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** `.vscode/settings.json`: which schema is of which files, for the extensions that `.vscode/extensions.json` names. */
export function toEditorSettings(): string {
	const of = (ending: string) => KINDS.filter(([, , files]) => files.endsWith(ending));
	return `${JSON.stringify(
		{
			'editor.wordWrap': 'on',
			'files.eol': '\n',
			'files.insertFinalNewline': true,
			'editor.quickSuggestions': { strings: 'on' },
			'astro.content-intellisense': true,
			'yaml.schemas': Object.fromEntries(of('yaml').map(([name, , files]) => [`./${SCHEMA_FOLDER}/${name}.json`, files])),
			'json.schemas': of('json').map(([name, , files]) => ({ fileMatch: [`/${files}`], url: `./${SCHEMA_FOLDER}/${name}.json` })),
		},
		null,
		'\t',
	)}\n`;
}
