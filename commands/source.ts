import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { formatIssue } from '../src/reading/issue.ts';
import { parseJson } from '../src/reading/json.ts';
import { validate } from '../src/reading/validate.ts';
import { source } from '../src/schema/source.ts';
import { configuration } from './configuration.ts';
import { count, Refusal, run } from './console.ts';
import { toCslFields } from './source/csl-fields.ts';
import { newKey, newRecord } from './source/new-record.ts';
import { readItems } from './source/read-items.ts';

interface Known {
	keys: Set<string>;
	/** The record of each DOI, in lower case. */
	byDoi: Map<string, string>;
}

function readKnown(content: string, folder: string): Known {
	const held = join(content, 'held.json');
	const heldKeys = existsSync(held) ? Object.keys(JSON.parse(readFileSync(held, 'utf8')) as object) : [];
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const byDoi = names.flatMap((name): [string, string][] => {
		const doi = /"DOI":\s*"([^"]+)"/.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
		return doi === undefined ? [] : [[doi.toLowerCase(), name]];
	});
	return { keys: new Set([...names.map((name) => basename(name, '.json')), ...heldKeys]), byDoi: new Map(byDoi) };
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new Refusal(`${file}:1  missing-file  no such file → npm run source -- reference.bib`);
	}
}

/** `npm run source -- file`: a new record for each reference in a .bib, .ris or CSL-JSON file. Never overwrites; says what is still missing. */
await run(async () => {
	const files = process.argv.slice(2);
	if (files.length === 0) throw new Refusal('environment:1  no-file  no file is named → npm run source -- reference.bib');
	const { CONTENT } = await configuration();
	const folder = resolve(CONTENT, 'sources');
	const known = readKnown(resolve(CONTENT), folder);
	for (const file of files)
		for (const item of readItems(file, extname(file).toLowerCase(), readText(file))) {
			const fields = toCslFields(item);
			const doi = String(fields['DOI'] ?? '').toLowerCase();
			const twin = known.byDoi.get(doi);
			if (twin !== undefined) {
				console.log(`sources/${twin}:1  duplicate-source  holds ${doi} already → nothing was written for it`);
				continue;
			}
			const id = newKey(fields, known.keys);
			const text = `${JSON.stringify(newRecord(id, fields), null, '\t')}\n`;
			// `wx`: a file that has come to be there since is not overwritten.
			writeFileSync(join(folder, `${id}.json`), text, { flag: 'wx' });
			known.keys.add(id);
			if (doi !== '') known.byDoi.set(doi, `${id}.json`);
			const name = `sources/${id}.json`;
			const checked = validate(source, parseJson(text, name), name);
			const issues = 'issues' in checked ? checked.issues : checked.remarks;
			console.log(`Wrote ${join(CONTENT, name)}; ${count(issues.length, 'field')} to fill before it can be built:`);
			for (const issue of issues) console.log(`  ${formatIssue(issue)}`);
		}
});
