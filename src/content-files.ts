import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from './reading/decode.ts';

/** Why the system does not let something be read, e.g. `EACCES`. */
const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Bytes of a file; the reason where it cannot be read: it is not allowed, or its name is not UTF-8 and leads nowhere. */
function readBytes(path: string): Pick<ContentFile, 'bytes' | 'unread'> {
	try {
		return { bytes: readFileSync(path) };
	} catch (error) {
		return { bytes: undefined, unread: reasonOf(error) };
	}
}

/** What editors put beside a file while it is open or being saved: nothing of the content. */
const OF_EDITORS = /(?:^|\/)(?:\.[^/]*\.sw[a-z]|[^/]*~|\.#[^/]*|#[^/]*#|4913|\.~lock\.[^/]*|[^/]*___jb_(?:tmp|old)___)$/;

/** Whether a file is an editor’s own, as vim’s `.topic.mdx.swp`. */
export const isOfAnEditor = (path: string) => OF_EDITORS.test(path);

/** Every file below a folder. A link to a folder is not entered: it may lead back to where it lies. A folder that cannot be read is said as a file. */
function filesBelow(folder: string, entries: readonly Dirent[]): ContentFile[] {
	return entries.flatMap((entry): ContentFile[] => {
		if (isOfAnEditor(entry.name)) return [];
		const path = join(folder, entry.name);
		if (entry.isFile()) return [{ path, ...readBytes(path) }];
		if (!entry.isDirectory()) return [{ path, bytes: undefined }];
		try {
			return filesBelow(path, readdirSync(path, { withFileTypes: true }));
		} catch (error) {
			return [{ path, bytes: undefined, unread: reasonOf(error) }];
		}
	});
}

/** Reads every file below a folder, hidden files too: what lies there is published, or said to be astray. A link or a device is not opened. */
export function findContentFiles(folder: string): ContentFile[] {
	return filesBelow(folder, readdirSync(folder, { withFileTypes: true }))
		.map((file) => ({ ...file, path: relative(folder, file.path).replaceAll('\\', '/') }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
