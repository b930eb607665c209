import { SECTIONS } from '../schema/section.ts';
import type { ContentFile } from './decode.ts';
import { alikeButForCase } from './file-faults.ts';
import { type FileReading, readFile } from './read-file.ts';
import { noRecords, type Records } from './records.ts';

/** Adds what one file holds to what the others do. */
function gather(all: Records, one: Records): void {
	for (const list of ['sources', 'sections', 'topics', 'audiences', 'answers', 'editions', 'tools', 'countries'] as const)
		(all[list] as unknown[]).push(...one[list]);
	Object.assign(all.held, one.held);
	Object.assign(all.tables, one.tables);
	for (const single of ['guide', 'digests', 'changes', 'aliases', 'secondReadings', 'urgentHelp'] as const)
		if (one[single]) Object.assign(all, { [single]: one[single] });
}

/**
 * Reads every file of the content folder: what could be read, and every fault in what could not. Files are read one by one, so whoever reads
 * the same files again and again may give a `read` that remembers.
 */
export function readContent(files: readonly ContentFile[], read: (file: ContentFile) => FileReading = readFile): FileReading {
	const records = noRecords();
	const issues = alikeButForCase(files);
	for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const reading = read(file);
		gather(records, reading.records);
		issues.push(...reading.issues);
	}
	const present = new Set(files.map(({ path }) => path));
	const needed: [file: string, what: string, fix: string][] = [
		['guide.yaml', 'record of the guide', 'write the file'],
		...SECTIONS.map((id): [string, string, string] => [`sections/${id}.yaml`, 'record of the section', 'write the file']),
		// Without them nobody would notice that every edition is gone.
		['editions/digests.json', 'digests of the frozen editions', 'bring it back with its editions; where none was ever frozen, write `{}`'],
	];
	for (const [file, what, fix] of needed)
		if (!present.has(file)) issues.push({ rule: 'missing-file', file, line: 1, found: `no ${what}`, fix });
	return { records, issues };
}
