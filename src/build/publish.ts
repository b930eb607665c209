import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * A finished site takes the place of the last one by two renames in the folder that holds both. A process that is killed between them
 * leaves the last site beside its place, from where `recover` brings it back; at every other moment a whole site stands there.
 */

/** A folder beside the site: the process that made it, the site’s name, and whether it is the next site or one before. */
const BESIDE = /^\.build-(?<pid>\d+)-(?<name>.+)\.(?<what>next|last)$/;

const beside = (target: string, what: 'next' | 'last') => join(dirname(target), `.build-${process.pid}-${basename(target)}.${what}`);

/** Whether a process of this number runs, and is another one than this. */
export function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** The folder that the site is to take the place of; refuses one that holds anything but a built guide. */
export function findTarget(name: string): string {
	const folder = existsSync(name) ? realpathSync(name) : resolve(name);
	const refuse = (found: string) => new UserError(`${folder}:1  not-a-build  ${found} → name an empty or new folder in GUIDE_DIST`);
	const here = relative(folder, process.cwd());
	if (!here.startsWith('..') && !isAbsolute(here)) throw refuse('the folder holds the project itself');
	if (!existsSync(folder)) return folder;
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch (error) {
		throw codeOf(error) === 'ENOTDIR' ? refuse('a file, not a folder') : error;
	}
	const isBuild = names.includes('404.html') && names.includes('pagefind') && !names.includes('.git');
	if (names.length && !isBuild) throw refuse('the folder holds files that are not a built guide, and a build would delete them');
	return folder;
}

/** Puts the last site back where a process was killed while it took it away, and deletes what such processes have left. */
export function recover(target: string): void {
	if (!existsSync(dirname(target))) return;
	const left = readdirSync(dirname(target)).flatMap((name) => {
		const { pid, name: site, what } = BESIDE.exec(name)?.groups ?? {};
		return site === basename(target) && !isRunning(Number(pid)) ? [{ path: join(dirname(target), name), what }] : [];
	});
	const last = left.find(({ what }) => what === 'last');
	if (last && !existsSync(target)) renameSync(last.path, target);
	for (const { path } of left) remove(path);
}

/** Fails at once, before anything is built, where nothing can be written beside the site. */
export function tryToWrite(target: string): void {
	const next = beside(target, 'next');
	mkdirSync(next, { recursive: true });
	remove(next);
}

/** Brings a folder to the disk on which the site is to stand. */
function bring(made: string, next: string): void {
	mkdirSync(dirname(next), { recursive: true });
	remove(next);
	try {
		renameSync(made, next);
	} catch (error) {
		if (codeOf(error) !== 'EXDEV') throw error;
		cpSync(made, next, { recursive: true });
	}
}

/** Moves the site that stands there out of the way; false where there is none. */
function takeAway(target: string, last: string): boolean {
	remove(last);
	try {
		renameSync(target, last);
		return true;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw error;
	}
}

/** Puts a finished site in the place of the last one. Of two builds that end together the later one stands, whole. */
export function publish(made: string, target: string): void {
	const next = beside(target, 'next');
	const last = beside(target, 'last');
	try {
		bring(made, next);
		for (let done = false; !done;) {
			const taken = takeAway(target, last);
			try {
				renameSync(next, target);
				done = true;
			} catch (error) {
				// Another build has put its site there since: it is taken away in its turn.
				if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') continue;
				if (taken) renameSync(last, target);
				throw error;
			}
		}
	} finally {
		remove(next);
		if (existsSync(target)) remove(last);
	}
}
