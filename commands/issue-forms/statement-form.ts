import { UserError } from '../../src/build/user-error.ts';
import type { Guide } from '../../src/evidence/model.ts';
import { writeNearest } from '../../src/reading/validate.ts';
import { answered, fieldsOf, type Form } from './read-form.ts';

/** The ids of the statements that a text names: behind the `#` of an address, by number, or by themselves. */
export function statementsIn(text: string, { statements }: Pick<Guide, 'statements'>): string[] {
	const byNumber = new Map([...statements.values()].map(({ number, id }) => [number, id]));
	const words = text.split(/[\s,;()<>]+/).map((word) => word.replace(/^.*#|[.:]+$/g, ''));
	return [...new Set(words.flatMap((word) => (statements.has(word) ? [word] : (byNumber.get(word) ?? []))))];
}

/** The statement that “this statement is wrong” is about. */
export function statementOf(form: Form, guide: Pick<Guide, 'statements'>): string {
	const { text, line } = answered(form, 'statement');
	const refuse = (rule: string, found: string, fix: string) => new UserError(`${form.file}:${line}  ${rule}  ${found} → ${fix}`);
	const [id, ...more] = statementsIn(text, guide);
	if (more.length)
		throw refuse('several-statements', `${more.length + 1} statements`, 'keep the one that is wrong; each has a note of its own');
	if (id !== undefined) return id;
	const named = text.replace(/^[\s\S]*#/, '').trim();
	const fix = writeNearest(named, [...guide.statements.keys()], 'write its id or its number there');
	throw refuse('unknown-statement', `“${named}” is no statement`, fix);
}

/** What a reader wrote as comments of YAML, under the labels of the form: for whoever mends the statement, and not published. */
export function asComment(form: Form, ids: readonly string[]): string[] {
	return fieldsOf(form.name)
		.filter(({ id }) => ids.includes(id) && answered(form, id).text !== '')
		.flatMap(({ id, label }) => [
			`# ${label}:`,
			...answered(form, id)
				.text.split('\n')
				.map((line) => `#   ${line}`.trimEnd()),
		]);
}
