import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './reading/decode.ts';

/** Reads every file below a folder, hidden files too: what lies there is published, or said to be astray. */
export function findContentFiles(folder: string): ContentFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ path: path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), bytes: readFileSync(path) }));
}
