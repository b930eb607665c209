import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EARLIER, Site, writeSite } from './base.ts';
import { ROOT, run, start } from './command.ts';

const place = writeSite(new Site());
const settings = { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist };
afterAll(place.remove);
const another = writeSite(new Site());
afterAll(another.remove);

/** The files of the site that stands there. */
const files = () => globSync('**/*.*', { cwd: place.dist }).sort();
const beside = () => globSync('{.*,*}', { cwd: place.folder }).sort();

test.each(['Indexing for search …', 'Building the pages …'])(
	'a build that is killed at “%s” leaves the last site as it was',
	async (words) => {
		const build = start('build', settings);
		await build.said(words);
		build.stop('SIGKILL');
		const { code } = await build.outcome;
		expect(code).toBe(null);
		expect(files()).toEqual(Object.keys(EARLIER).sort());
		expect(readFileSync(join(place.dist, '404.html'), 'utf8')).toBe(EARLIER['404.html']);
	},
	120_000,
);

test('two builds at once both end well, one whole site stands, and what killed builds left is gone', async () => {
	const [one, other] = await Promise.all([run('build', settings), run('build', settings)]);
	expect([one.stderr, other.stderr]).toEqual(['', '']);
	expect([one.code, other.code]).toEqual([0, 0]);
	const [, pages] = /^Built (\d+) pages/m.exec(one.stdout) ?? [];
	expect(files().filter((file) => file.endsWith('.html')).length).toBe(Number(pages));
	expect(existsSync(join(place.dist, 'pagefind/pagefind.js'))).toBe(true);
	expect(beside()).toEqual(['content', 'dist']);
	const left = globSync('.build-*', { cwd: ROOT }).filter(
		(name) => !isRunning(Number(name.slice('.build-'.length))) && existsSync(join(ROOT, name)),
	);
	expect(left).toEqual([]);
}, 240_000);

test('builds of different content at once do not take each other’s for theirs', async () => {
	const places = [place, another];
	const builds = await Promise.all(places.map(({ content, dist }) => run('build', { GUIDE_CONTENT: content, GUIDE_DIST: dist })));
	expect(builds.map(({ stderr, code }) => [stderr, code])).toEqual(places.map(() => ['', 0]));
	// Astro notes there which content it renders; whoever develops uses it at the same time.
	const notes = globSync('.astro/*.mjs', { cwd: ROOT }).map((file) => readFileSync(join(ROOT, file), 'utf8'));
	for (const { folder } of places) expect(notes.join()).not.toContain(basename(folder));
}, 240_000);

test('a folder that cannot be written to is refused before anything is built', async () => {
	const { code, stdout, stderr } = await run('build', { ...settings, GUIDE_DIST: join(place.dist, '404.html/dist') });
	expect(stderr).toMatch(/404\.html\S*:1 {2}cannot-write {2}ENOTDIR: .+ → .+; the last build is as it was\n$/);
	expect(stdout).not.toContain('Building');
	expect(code).toBe(1);
});

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
