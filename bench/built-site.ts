import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../src/build/user-error.ts';

/** The folder of the built guide, `dist` or `GUIDE_DIST`. Refuses where there is none. */
export function builtSite(): string {
	const folder = resolve(process.env['GUIDE_DIST'] || 'dist');
	if (!existsSync(join(folder, 'pagefind/catalogue.json')))
		throw new UserError(`${folder}:1  not-built  no built site → run \`npm run build\` first`);
	return folder;
}
