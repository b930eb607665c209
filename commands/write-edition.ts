import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../src/build/user-error.ts';

/** What is said of an edition that is there already. */
export const frozenAlready = (edition: string, content: string) =>
	new UserError(
		`${join(content, 'editions', `${edition}.json`)}:1  edition-exists  ${edition} is frozen → an edition is never changed; write the next year and month in \`edition\` of ${join(content, 'guide.yaml')} and freeze that`,
	);

/** Writes a file beside its place, so that it is whole, and puts it there. */
function write(path: string, text: string, put: (part: string, path: string) => void): void {
	const part = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(part, text);
		put(part, path);
	} finally {
		rmSync(part, { force: true });
	}
}

/**
 * Writes the files that freezing makes: the edition, then the digests. A link takes no other file’s place, so of two that freeze at once one alone comes to
 * the digests. Whoever is stopped between the two leaves an edition without a digest, and the check says what to do with it.
 */
export function writeEdition(edition: string, content: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files))
		try {
			write(join(content, path), text, path === `editions/${edition}.json` ? linkSync : renameSync);
		} catch (error) {
			throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? frozenAlready(edition, content) : error;
		}
}
