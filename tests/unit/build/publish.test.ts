import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTarget, publish, recover } from '../../../src/build/publish.ts';

/** A number that no process has: above what Linux and macOS give. */
const DEAD = 99_999_999;

let folder: string;
let dist: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'guide-publish-')));
	dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that looks like a built guide and says which it is. */
function site(path: string, words: string): string {
	mkdirSync(join(path, 'pagefind'), { recursive: true });
	writeFileSync(join(path, '404.html'), words);
	return path;
}
const words = () => readFileSync(join(dist, '404.html'), 'utf8');

describe('publishing', () => {
	test('puts a site where none was, in a folder that is made for it', () => {
		dist = join(folder, 'new/dist');
		publish(site(join(folder, 'made'), 'new'), dist);
		expect(words()).toBe('new');
		expect(readdirSync(folder)).toEqual(['new']);
	});

	test('takes the place of the last site and leaves nothing of it', () => {
		site(dist, 'last');
		writeFileSync(join(dist, 'old.html'), '');
		publish(site(join(folder, 'made'), 'new'), dist);
		expect(words()).toBe('new');
		expect(readdirSync(dist).sort()).toEqual(['404.html', 'pagefind']);
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('leaves the last site in its place where there is nothing to publish', () => {
		site(dist, 'last');
		expect(() => publish(join(folder, 'nothing'), dist)).toThrow('ENOENT');
		expect(words()).toBe('last');
		expect(readdirSync(folder)).toEqual(['dist']);
	});
});

describe('after a process was killed', () => {
	const beside = (what: string, pid: number = DEAD) => join(dirname(dist), `.build-${pid}-${basename(dist)}.${what}`);

	test('between the two renames, the last site comes back', () => {
		site(beside('last'), 'last');
		site(beside('next'), 'new');
		recover(dist);
		expect(words()).toBe('last');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('after them, what it left is deleted and the new site stays', () => {
		site(dist, 'new');
		site(beside('last'), 'last');
		recover(dist);
		expect(words()).toBe('new');
		expect(readdirSync(folder)).toEqual(['dist']);
	});

	test('and its number given to this process, as containers do, the last site comes back too', () => {
		site(beside('last', process.pid), 'last');
		recover(dist);
		expect(words()).toBe('last');
	});

	test('another process that still publishes is left alone, as is another site', () => {
		const others = [site(beside('next', process.ppid), 'theirs'), site(join(folder, `.build-${DEAD}-other.last`), 'other')];
		recover(dist);
		expect(others.filter((path) => existsSync(path))).toEqual(others);
		expect(existsSync(dist)).toBe(false);
	});
});

/** Publishes in a process of its own that is killed before its so-many-th change of the disk; false where it came to its end. */
function publishUntil(change: number, made: string): boolean {
	const program = `
		import fs from 'node:fs';
		import { syncBuiltinESMExports } from 'node:module';
		let changes = 0;
		for (const name of ['cpSync', 'mkdirSync', 'renameSync', 'rmSync']) {
			const real = fs[name];
			fs[name] = (...given) => (changes++ === ${change} ? process.kill(process.pid, 'SIGKILL') : real(...given));
		}
		syncBuiltinESMExports();
		const { publish } = await import('./src/build/publish.ts');
		publish(${JSON.stringify(made)}, ${JSON.stringify(dist)});`;
	return spawnSync(process.execPath, ['--input-type=module', '--eval', program]).signal === 'SIGKILL';
}

test('killed before any of its changes of the disk, publishing leaves a whole site that the next command finds', () => {
	const seen: string[] = [];
	for (let change = 0, killed = true; killed; change++) {
		rmSync(dist, { recursive: true, force: true });
		site(dist, 'last');
		killed = publishUntil(change, site(join(folder, 'made'), 'new'));
		recover(dist);
		seen.push(words());
		rmSync(join(folder, 'made'), { recursive: true, force: true });
		expect(readdirSync(folder)).toEqual(['dist']);
		expect(readdirSync(dist).sort()).toEqual(['404.html', 'pagefind']);
	}
	expect(seen.length).toBeGreaterThan(6);
	expect(seen.indexOf('new')).toBeGreaterThan(3);
	expect(seen.slice(seen.indexOf('new')).filter((word) => word !== 'new')).toEqual([]);
}, 30_000);

describe('the folder to publish to', () => {
	test('may be new, empty, or hold the last build', () => {
		expect(findTarget(dist)).toBe(dist);
		mkdirSync(dist);
		expect(findTarget(dist)).toBe(dist);
		site(dist, 'last');
		expect(findTarget(dist)).toBe(dist);
	});

	test('is the one that a link leads to', () => {
		site(dist, 'last');
		symlinkSync(dist, join(folder, 'link'));
		expect(findTarget(join(folder, 'link'))).toBe(dist);
	});

	test.each([
		['the project', '.'],
		['what holds the project', '/'],
		['its source', 'src'],
		['a file', 'package.json'],
	])('is not %s', (_, name) => {
		expect(() => findTarget(name)).toThrow(/^\S+:1 {2}not-a-build {2}.+ → name an empty or new folder in GUIDE_DIST$/);
	});

	test('is not a clone, even if it holds a built guide', () => {
		mkdirSync(join(site(dist, 'last'), '.git'));
		expect(() => findTarget(dist)).toThrow('not-a-build');
	});
});
