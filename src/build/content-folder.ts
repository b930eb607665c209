import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONTENT } from '../site.ts';
import { UserError } from './user-error.ts';

/** The folder of the content; refuses where there is none. */
export function contentFolder(): string {
	const folder = resolve(CONTENT);
	const found = !existsSync(folder) ? 'no content folder' : !statSync(folder).isDirectory() ? 'a file, no content folder' : undefined;
	if (found !== undefined) throw new UserError(`${CONTENT}:1  missing-folder  ${found} → write the content there, or set GUIDE_CONTENT`);
	return folder;
}
