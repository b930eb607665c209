import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';
import { findContentFiles } from '../src/content-files.ts';
import { changeSince, newestEdition } from '../src/evidence/editions.ts';
import { toEvidence } from '../src/evidence/evidence.ts';
import type { Edition, Guide } from '../src/evidence/model.ts';
import { formatIssue } from '../src/reading/issue.ts';
import { validate, writeNearest } from '../src/reading/validate.ts';
import { parseYaml } from '../src/reading/yaml.ts';
import { answer } from '../src/schema/answer.ts';
import { monthAfter, notedIn, withEdition, withNote } from './change/change-note.ts';
import { writeCitationFile } from './citation-file.ts';
import { toAnswerFrame } from './issue-forms/question-form.ts';
import { type Form, readFormOf } from './issue-forms/read-form.ts';
import { asComment, statementOf } from './issue-forms/statement-form.ts';
import { readText } from './read-text.ts';

const USE = 'npm run change -- who-supervises';
const USE_FORM = 'npm run change -- --from issue.md';

/** What keeps a note from being written on a statement; nothing where it needs one. Where a reader found it wrong it may not have changed yet. */
function refusal(id: string, newest: Edition, guide: Guide, noted: ReadonlySet<string>, isReported: boolean): string | undefined {
	const frozen = newest.statements.some((one) => one.id === id);
	const refuse = (rule: string, found: string, fix: string) => `change:1  ${rule}  \`${id}\` ${found} → ${fix}`;
	if (!frozen && guide.statements.has(id))
		return refuse('new-statement', `is new since the edition ${newest.edition}`, 'it needs no note: only what an edition has is cited');
	if (!frozen)
		return refuse('unknown-statement', 'is no statement', writeNearest(id, [...guide.statements.keys()], 'give the id of a statement'));
	if (!isReported && !changeSince(newest, id, guide))
		return refuse(
			'unchanged',
			`is what it was in the edition ${newest.edition}`,
			'change its words first, save the file, and run this again',
		);
	return noted.has(id) ? refuse('noted', `has a note since ${newest.edition} already`, 'change that note in changes.yaml') : undefined;
}

/** Writes the frame of a note on statements that change for one reason, under a comment, and the next edition where none is named. */
function writeNote(content: string, guide: Guide, ids: readonly string[], comment?: readonly string[]): void {
	const newest = newestEdition(guide);
	if (!newest)
		throw new UserError('change:1  no-edition  no edition is frozen yet → nothing needs a note: nobody can have cited what has changed');
	if (ids.length === 0) throw new UserError(`change:1  no-statement  no statement is named → ${USE}`);
	const file = join(content, 'changes.yaml');
	const notes = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	const noted = notedIn(notes, newest.edition);
	const refused = ids.flatMap((id) => refusal(id, newest, guide, noted, comment !== undefined) ?? []);
	if (refused.length) throw new UserError(refused.join('\n'));

	if (guide.about.edition <= newest.edition) {
		const next = monthAfter(newest.edition);
		const about = join(content, 'guide.yaml');
		writeFileSync(about, withEdition(readFileSync(about, 'utf8'), next));
		console.log(`Wrote the next edition, ${next}, into ${about}; change its month and day there if it comes later.`);
		writeCitationFile(content);
	}
	const { text, line } = withNote(notes, newest.edition, ids, comment);
	writeFileSync(file, text);
	for (const id of ids) {
		const before = newest.statements.find((one) => one.id === id)?.text ?? '';
		const now = guide.statements.get(id);
		console.log(
			`\n${id}\n  was: ${before}\n  is:  ${now ? now.text.plain : 'gone; name in `instead: […]` what took its place, if anything did'}`,
		);
	}
	const words = comment === undefined ? '' : ' under the reader’s words, which you delete with it if the statement is right';
	console.log(
		[
			'',
			`Wrote a note into ${file}${words}. Write between its quotes, in your own words:`,
			`  line ${line}: what is other than it was`,
			`  line ${line + 1}: why`,
			`Then: npm run check -- content, and npm run second-reading -- ${ids[0] ?? ''} prints the words beside their facts.`,
		].join('\n'),
	);
}

/** Writes the frame of an answer, and says what it lacks. `wx`: no file is overwritten. */
function writeAnswer(content: string, form: Form, guide: Guide): void {
	const { slug, text } = toAnswerFrame(form, guide);
	const name = `answers/${slug}.yaml`;
	const path = join(content, name);
	try {
		mkdirSync(join(content, 'answers'), { recursive: true });
		writeFileSync(path, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new UserError(`${form.file}:1  slug-taken  ${name} is there already → write into it, or rename it: nothing was overwritten`);
	}
	const checked = validate(answer, parseYaml(text, name), name);
	const issues = 'issues' in checked ? checked.issues : checked.remarks;
	console.log(
		`Wrote ${path}; the name is its permanent address: change it before it is published, if at all. ${count(issues.length, 'field')} to fill before it can be built:`,
	);
	for (const issue of issues) console.log(`  ${formatIssue(issue)}`);
}

/**
 * `npm run change -- <statement> …`: the frame of a note on statements that are other than the newest edition has them, for one reason; and the next edition,
 * where the guide is still under the name of that one. `npm run change -- --from issue.md`: the frame of a note, or of an answer, from an issue that a form of
 * the repository made.
 */
await run(async () => {
	const words = process.argv.slice(2);
	const [file] = words.slice(1);
	if (words[0] === '--from' && (file === undefined || words.length > 2))
		throw new UserError(`change:1  no-file  one saved issue at a time → ${USE_FORM}`);
	const form =
		words[0] === '--from' && file !== undefined ? readFormOf(['statement', 'question'], file, readText(file, USE_FORM)) : undefined;
	const { CONTENT } = await configuration();
	const { contentFolder } = await import('../src/build/content-folder.ts');
	const { guide } = toEvidence(findContentFiles(contentFolder()));
	if (form?.name === 'question') writeAnswer(CONTENT, form, guide);
	else if (form) writeNote(CONTENT, guide, [statementOf(form, guide)], asComment(form, ['says', 'source', 'instead']));
	else writeNote(CONTENT, guide, [...new Set(words)]);
});
