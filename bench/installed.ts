import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../src/build/user-error.ts';

/** Installs the packages of a folder of its own as its lockfile pins them, unless they are there. Refuses where the registry does not answer. */
export function installed(folder: string): string {
	if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
	console.log(`Installing the packages of ${folder} …`);
	try {
		execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	} catch {
		throw new UserError(`${folder}/package.json:1  not-installed  the packages could not be installed → see npm’s words above`);
	}
	return folder;
}
