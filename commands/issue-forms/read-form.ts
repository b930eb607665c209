import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { UserError } from '../../src/build/user-error.ts';
import { HIDDEN } from '../../src/reading/characters.ts';

/** The forms of the repository that become a record, by the name of their file in `.github/ISSUE_TEMPLATE/`, each with the command that reads it. */
export const FORMS = {
	statement: 'npm run change -- --from',
	question: 'npm run change -- --from',
	source: 'npm run import:source --',
} as const;
type FormName = keyof typeof FORMS;

/** A field of a form: GitHub writes its label as a heading of level 3 above what was answered. */
interface Field {
	id: string;
	label: string;
	required: boolean;
}

/** What somebody answered, and the line on which it begins. */
interface Answered {
	text: string;
	line: number;
}

/** A form as it was filled in: what was answered, by field; a field that was left empty has no words. */
export interface Form {
	name: FormName;
	file: string;
	answers: ReadonlyMap<string, Answered>;
}

/** The answer to a field. */
export const answered = ({ answers }: Form, id: string): Answered => answers.get(id) ?? { text: '', line: 1 };

/** What was answered line by line, without signs of a list. */
export const linesOf = (form: Form, id: string): string[] =>
	answered(form, id)
		.text.split('\n')
		.map((line) =>
			line
				.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '')
				.replace(/\s+/g, ' ')
				.trim(),
		)
		.filter(Boolean);

/** The fields of a form, as GitHub shows them. */
export function fieldsOf(name: FormName): Field[] {
	const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8')) as {
		body: { id: string; attributes: { label: string }; validations?: { required?: boolean } }[];
	};
	return body.map(({ id, attributes: { label }, validations }) => ({ id, label, required: validations?.required === true }));
}

const HEADING = /^### +(.+?) *$/;
/** What GitHub writes where nothing was answered. */
const NOTHING = /^_No response_$/;
/** The fence that GitHub puts around an answer that is shown as it was typed. */
const FENCE = /^```\w*\n([\s\S]*?)\n?```$/;

/** Characters that do not show are of the clipboard and of nobody’s meaning. */
const visible = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\u00a0\u202f\u2000-\u200a\u3000]/g, ' ')
		.replace(new RegExp(HIDDEN, 'gu'), '');

/** The form that a text is: the one of which most labels stand in it, if any does. */
function formIn(lines: readonly string[]): { name: FormName; fields: Field[] } | undefined {
	const headings = new Set(lines.map((line) => HEADING.exec(line)?.[1]));
	const found = (Object.keys(FORMS) as FormName[])
		.map((name) => ({ name, fields: fieldsOf(name) }))
		.map((form) => ({ ...form, labels: form.fields.filter(({ label }) => headings.has(label)).length }))
		.sort((a, b) => b.labels - a.labels)[0];
	return found && found.labels > 0 ? found : undefined;
}

/**
 * Reads the text of an issue that was made by one of the forms of the repository; nothing where it is none. Only a form’s own labels part it: what somebody wrote may
 * hold headings. Refuses, all at once, fields that are missing, that stand twice, and that need an answer and have none.
 */
export function readForm(file: string, written: string): Form | undefined {
	const lines = visible(written).split('\n');
	const form = formIn(lines);
	if (!form) return undefined;
	const starts = lines.flatMap((line, place) => {
		const field = form.fields.find(({ label }) => label === HEADING.exec(line)?.[1]);
		return field ? [{ field, place }] : [];
	});
	const faults: string[] = [];
	const answers = new Map<string, Answered>();
	for (const [order, { field, place }] of starts.entries()) {
		const block = lines.slice(place + 1, starts[order + 1]?.place);
		const empty = Math.max(
			block.findIndex((line) => line.trim() !== ''),
			0,
		);
		const text = block.join('\n').trim();
		const fenced = FENCE.exec(text)?.[1];
		if (answers.has(field.id))
			faults.push(`${file}:${place + 1}  repeated-field  \`### ${field.label}\` stands twice → save one issue a file, as the form made it`);
		else
			answers.set(field.id, {
				text: NOTHING.test(text) ? '' : (fenced ?? text).trim(),
				line: place + 2 + empty + Number(fenced !== undefined),
			});
	}
	for (const { id, label, required } of form.fields) {
		const found = answers.get(id);
		if (!required || (found && found.text !== '')) continue;
		faults.push(
			found
				? `${file}:${found.line}  no-answer  nothing under \`### ${label}\` → ask whoever opened the issue, and write it there`
				: `${file}:1  missing-field  no \`### ${label}\` → save the whole text of the issue, as the form made it`,
		);
	}
	if (faults.length) throw new UserError(faults.join('\n'));
	return { name: form.name, file, answers };
}

/** The same, where the text is to be one of these forms. */
export function readFormOf(names: readonly FormName[], file: string, written: string): Form {
	const form = readForm(file, written);
	if (!form)
		throw new UserError(
			`${file}:1  no-form  not the text of an issue that a form made → save it from its first \`###\` on, or write the record by hand`,
		);
	if (!names.includes(form.name))
		throw new UserError(`${file}:1  another-form  this form becomes a record elsewhere → ${FORMS[form.name]} ${file}`);
	return form;
}
