import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Citations } from '../citation/citations.ts';
import type { Guide } from '../evidence/model.ts';
import { toFacets } from './facets.ts';
import { closeIndexer } from './pagefind-index.ts';
import { toSearchRecords } from './records.ts';
import { type SearchFiles, toSearchFiles } from './search-files.ts';

/** Writes files below a folder. */
export function writeFiles(files: SearchFiles, folder: string): void {
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
}

/** Writes everything that search needs into a folder; returns how many records it finds. Throws where Pagefind reports an error. */
export async function writeIndex(guide: Guide, citations: Citations, folder: string): Promise<number> {
	try {
		const records = toSearchRecords(guide, citations);
		writeFiles(await toSearchFiles(records, toFacets(guide), guide.aliases), folder);
		return records.length;
	} finally {
		await closeIndexer();
	}
}
