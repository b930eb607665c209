import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../src/reading/issue.ts';
import { parseJson } from '../src/reading/json.ts';
import { validate } from '../src/reading/validate.ts';
import { source } from '../src/schema/source.ts';
import { configuration } from '../src/build/configuration.ts';
import { count, run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';
import { toCslFields } from './import-source/csl-fields.ts';
import { doiIn, fetchDoi } from './import-source/fetch-doi.ts';
import { addWork, findTwin, readKnownWorks } from './import-source/known-works.ts';
import { leftOut } from './import-source/left-out.ts';
import { newKey, newRecord, type ReadByHand } from './import-source/new-record.ts';
import { readItems } from './import-source/read-items.ts';
import { readText } from './read-text.ts';
import { readForm, readFormOf } from './issue-forms/read-form.ts';
import { readSourceForm } from './issue-forms/source-form.ts';

const USE = 'npm run import:source -- reference.bib';

type Read = ReturnType<typeof readItems> & { byHand?: ReadByHand };

/** The references of a file, of a DOI, or of an issue that the form “a source to add” made. */
async function readWord(word: string): Promise<Read> {
	const doi = doiIn(word);
	if (doi !== undefined) return readItems(word, await fetchDoi(doi));
	const text = readText(word, USE);
	return readForm(word, text) ? readSourceForm(readFormOf(['source'], word, text)) : readItems(word, text);
}

/** The references of every file or DOI that is named; refuses all where one cannot be read at all. */
async function readReferences(words: readonly string[]): Promise<Read[]> {
	const refused: string[] = [];
	const read: Read[] = [];
	for (const word of words)
		try {
			read.push(await readWord(word));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			refused.push(error.message);
		}
	if (refused.length) throw new UserError(refused.join('\n'));
	return read;
}

/** Writes a record that is new. `wx`: a file that has come to be there since is not overwritten. */
function writeRecord(path: string, name: string, text: string): void {
	try {
		writeFileSync(path, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new UserError(`${name}:1  key-taken  another record of this name has come to be there → run this again: nothing was overwritten`);
	}
}

/**
 * `npm run import:source -- file`: a new record for each reference in a file of BibTeX, BibLaTeX, RIS, PubMed or CSL-JSON, of a DOI, or of an issue made by the
 * form “a source to add”. Never overwrites, writes no second record of a work, and says what is still missing and what of the file is not in the record.
 */
await run(async () => {
	const words = process.argv.slice(2);
	if (words.length === 0) throw new UserError(`environment:1  no-file  no file is named → ${USE}`);
	const { CONTENT } = await configuration();
	const { contentFolder } = await import('../src/build/content-folder.ts');
	const content = contentFolder();
	const known = readKnownWorks(content);
	for (const { references, refused, byHand } of await readReferences(words)) {
		for (const reference of references) {
			const fields = toCslFields(reference.item);
			const twin = findTwin(known, fields);
			if (twin) {
				console.log(`sources/${twin.name}:1  duplicate-source  holds ${twin.holds} already → nothing was written for it`);
				continue;
			}
			const id = newKey(fields, known.keys);
			const name = `sources/${id}.json`;
			const text = `${JSON.stringify(newRecord(id, fields, byHand), null, '\t')}\n`;
			writeRecord(join(content, name), name, text);
			addWork(known, id, fields);
			const checked = validate(source, parseJson(text, name), name);
			const issues = 'issues' in checked ? checked.issues : checked.remarks;
			console.log(`Wrote ${join(CONTENT, name)}; ${count(issues.length, 'field')} to fill before it can be built:`);
			for (const issue of issues) console.log(`  ${formatIssue(issue)}`);
			for (const line of leftOut(reference, fields)) console.log(`  ${line}`);
			if (byHand?.adds) console.log(`  said to add: ${byHand.adds}`);
		}
		if (refused.length) process.exitCode = 1;
		for (const line of refused) console.error(line);
	}
});
