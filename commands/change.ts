import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';
import { findContentFiles } from '../src/content-files.ts';
import { changeSince, newestEdition } from '../src/evidence/editions.ts';
import { toEvidence } from '../src/evidence/evidence.ts';
import type { Edition, Guide } from '../src/evidence/model.ts';
import { nearest } from '../src/reading/validate.ts';
import { monthAfter, withEdition, withNote } from './change/change-note.ts';
import { writeCitationFile } from './citation-file.ts';

const USE = 'npm run change -- who-supervises';

/** What keeps a note from being written on a statement; nothing where it needs one. */
function refusal(id: string, newest: Edition, guide: Guide): string | undefined {
	const frozen = newest.statements.some((one) => one.id === id);
	const refuse = (rule: string, found: string, fix: string) => `change:1  ${rule}  \`${id}\` ${found} → ${fix}`;
	if (!frozen && guide.statements.has(id))
		return refuse('new-statement', `is new since the edition ${newest.edition}`, 'it needs no note: only what an edition has is cited');
	if (!frozen) {
		const near = nearest(id, [...guide.statements.keys()]);
		return refuse('unknown-statement', 'is no statement', near === undefined ? 'give the id of a statement' : `write \`${near}\``);
	}
	if (!changeSince(newest, id, guide))
		return refuse(
			'unchanged',
			`is what it was in the edition ${newest.edition}`,
			'change its words first, save the file, and run this again',
		);
	return guide.changes.some(({ since, statement }) => since === newest.edition && statement === id)
		? refuse('noted', `has a note since ${newest.edition} already`, 'change that note in changes.yaml')
		: undefined;
}

/**
 * `npm run change -- <statement> …`: the frame of a note on statements that are other than the newest edition has them, for one reason; and the next edition,
 * where the guide is still under the name of that one.
 */
await run(async () => {
	const ids = [...new Set(process.argv.slice(2))];
	const { CONTENT } = await configuration();
	const { contentFolder } = await import('../src/build/content-folder.ts');
	const { guide } = toEvidence(findContentFiles(contentFolder()));
	const newest = newestEdition(guide);
	if (!newest)
		throw new UserError('change:1  no-edition  no edition is frozen yet → nothing needs a note: nobody can have cited what has changed');
	if (ids.length === 0) throw new UserError(`change:1  no-statement  no statement is named → ${USE}`);
	const refused = ids.flatMap((id) => refusal(id, newest, guide) ?? []);
	if (refused.length) throw new UserError(refused.join('\n'));

	if (guide.about.edition <= newest.edition) {
		const next = monthAfter(newest.edition);
		const file = join(CONTENT, 'guide.yaml');
		writeFileSync(file, withEdition(readFileSync(file, 'utf8'), next));
		console.log(`Wrote the next edition, ${next}, into ${file}; change its month and day there if it comes later.`);
		writeCitationFile(CONTENT);
	}
	const file = join(CONTENT, 'changes.yaml');
	const { text, line } = withNote(existsSync(file) ? readFileSync(file, 'utf8') : undefined, newest.edition, ids);
	writeFileSync(file, text);
	for (const id of ids) {
		const before = newest.statements.find((one) => one.id === id)?.text ?? '';
		const now = guide.statements.get(id);
		console.log(
			`\n${id}\n  was: ${before}\n  is:  ${now ? now.text.plain : 'gone; name in `instead: […]` what took its place, if anything did'}`,
		);
	}
	console.log(
		[
			'',
			`Wrote a note into ${file}. Write between its quotes, in your own words:`,
			`  line ${line}: what is other than it was`,
			`  line ${line + 1}: why`,
			`Then: npm run check -- content, and npm run second-reading -- ${ids[0] ?? ''} prints the words beside their facts.`,
		].join('\n'),
	);
});
