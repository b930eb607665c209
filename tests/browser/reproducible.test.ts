import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeSite } from '../site/base.ts';
import { everyKind } from '../site/every-kind.ts';
import { WHOLE } from '../whole.ts';
import { SMALL_SETTINGS } from './small-guide.ts';

/** What a build reads. */
const READ = ['src', 'public', 'commands', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A build of everything takes a minute by itself, and many on a busy machine: the limit only ends one that hangs, in milliseconds. */
const HANGS = 1_800_000;

let clone: string;
beforeAll(() => {
	clone = join(mkdtempSync(join(tmpdir(), 'guide-clone-')), 'a folder of another name');
	mkdirSync(clone);
	for (const name of READ) cpSync(name, join(clone, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rmSync(resolve(clone, '..'), { recursive: true, force: true }));

/** The digest of each file below a folder, by its path. */
function digests(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return new Map(paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

const small = writeSite(everyKind());
afterAll(small.remove);

/** Built anew on every run: the small guide, which has a page of nearly every kind; once a week the real one. */
const GUIDES = [
	{ name: 'the small guide', site: inject('smallSite'), settings: { GUIDE_CONTENT: small.content, ...SMALL_SETTINGS } },
	...(WHOLE ? [{ name: 'the real guide', site: inject('site'), settings: {} }] : []),
];

test.each(GUIDES)(
	'$name has the same bytes on another day, in another folder, environment, zone, locale and order of files',
	async ({ site, settings }) => {
		const { PATH = '', HOME = '' } = process.env;
		await promisify(execFile)(process.execPath, ['commands/build.ts'], {
			cwd: clone,
			env: {
				PATH,
				HOME,
				...settings,
				// Names that Astro and Vite know, with values that must not count.
				NODE_ENV: 'development',
				PROD: '',
				DEV: '1',
				MODE: 'test',
				NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/browser/another-machine.ts')).href}`,
				TZ: 'Pacific/Auckland',
				LANG: 'tr_TR.UTF-8',
				LC_ALL: 'tr_TR.UTF-8',
			},
		});
		const here = digests(site);
		const there = digests(join(clone, 'dist'));
		expect([...there.keys()]).toEqual([...here.keys()]);
		expect([...here].filter(([path, digest]) => there.get(path) !== digest)).toEqual([]);
		expect([...here.keys()].filter((path) => path.startsWith('pagefind')).length).toBeGreaterThan(100);
	},
	HANGS,
);
