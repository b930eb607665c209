import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from './reading/decode.ts';

/** What lies below a folder and is no folder. A link to a folder is not entered: it may lead back to where it lies. */
function entriesBelow(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry],
	);
}

/** Reads every file below a folder, hidden files too: what lies there is published, or said to be astray. A link or a device is not opened. */
export function findContentFiles(folder: string): ContentFile[] {
	return entriesBelow(folder)
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return { path: relative(folder, path).replaceAll('\\', '/'), bytes: entry.isFile() ? readFileSync(path) : undefined };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
