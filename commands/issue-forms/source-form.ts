import { UserError } from '../../src/build/user-error.ts';
import { doiIn, fetchDoi } from '../import-source/fetch-doi.ts';
import type { ReadByHand } from '../import-source/new-record.ts';
import { readItems } from '../import-source/read-items.ts';
import { answered, type Form, linesOf } from './read-form.ts';

/** Words that may stand before a DOI in the field. */
const doiOf = (work: string) => work.split(/\s+/).flatMap((word) => doiIn(word.replace(/[.,;]+$/, '')) ?? [])[0];

/** What “a source to add” says: the work’s reference, or what the registry of its DOI has, with what was read in it. */
export async function readSourceForm(
	form: Form,
	ask: typeof fetchDoi = fetchDoi,
): Promise<ReturnType<typeof readItems> & { byHand: ReadByHand }> {
	const refuse = (line: number, rule: string, found: string, fix: string) =>
		new UserError(`${form.file}:${line}  ${rule}  ${found} → ${fix}`);
	const [work, reference] = [answered(form, 'work'), answered(form, 'reference')];
	const doi = doiOf(work.text);
	if (reference.text === '' && doi === undefined)
		throw refuse(
			work.line,
			'no-reference',
			'no DOI and no reference',
			'write the DOI there, or the work as BibTeX or RIS under its own heading',
		);
	// The lines of what cannot be read are those of the form.
	const read = readItems(form.file, reference.text === '' ? await ask(doi ?? '') : '\n'.repeat(reference.line - 1) + reference.text);
	if (read.references.length > 1)
		throw refuse(reference.line, 'several-works', `${read.references.length} references`, 'keep that of the work which the form is about');
	return {
		...read,
		byHand: {
			facts: linesOf(form, 'says').map((fact) => ({ fact })),
			verified: linesOf(form, 'read').map((url) => ({ url })),
			adds: linesOf(form, 'adds').join(' '),
		},
	};
}
