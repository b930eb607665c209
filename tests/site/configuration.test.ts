import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { EARLIER, Site, writeSite } from './base.ts';
import { run } from './command.ts';

vi.setConfig({ maxConcurrency: 2 });

const place = writeSite(new Site());
afterAll(place.remove);
const settings = { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist };

const URL_LINE = (value: string) =>
	`environment:1  site-url  SITE_URL is "${value}" → write scheme and host, e.g. https://guide.example; a folder goes into BASE_PATH`;
const BASE_LINE = (value: string) =>
	`environment:1  base-path  BASE_PATH is "${value}" → start and end it with a slash, e.g. /peer-support/`;
const PORT_LINE = (value: string) => `environment:1  port  PORT is "${value}" → write a number from 1 to 65535, e.g. 8080`;

describe.concurrent('a setting that cannot be used is refused by name', () => {
	test.each([
		['build', { SITE_URL: 'guide.example' }, [URL_LINE('guide.example')]],
		['build', { SITE_URL: 'https://guide.example/folder/' }, [URL_LINE('https://guide.example/folder/')]],
		['build', { BASE_PATH: 'peer-support' }, [BASE_LINE('peer-support')]],
		['build', { SITE_URL: '', BASE_PATH: '/../' }, [BASE_LINE('/../'), URL_LINE('')]],
		['check', { SITE_URL: 'guide.example' }, [URL_LINE('guide.example')]],
		['start', { PORT: 'eighty' }, [PORT_LINE('eighty')]],
		['start', { PORT: '70000' }, [PORT_LINE('70000')]],
		['dev', { PORT: '' }, [PORT_LINE('')]],
		['dev', { BASE_PATH: 'x' }, [BASE_LINE('x')]],
		[
			'build',
			{ GUIDE_CONTENT: '/nowhere/content' },
			['/nowhere/content:1  missing-folder  no content folder → write the content there, or set GUIDE_CONTENT'],
		],
		[
			'check',
			{ GUIDE_CONTENT: 'package.json' },
			['package.json:1  missing-folder  a file, no content folder → write the content there, or set GUIDE_CONTENT'],
		],
	])('%s with %j', async (command, wrong, lines) => {
		const { code, stdout, stderr } = await run(command, { ...settings, ...wrong });
		expect(stderr.trimEnd().split('\n')).toEqual(lines);
		expect(stdout).toBe('');
		expect(code).toBe(1);
		expect(readdirSync(place.dist).sort()).toEqual(Object.keys(EARLIER).map((name) => name.split('/')[0]));
	});
});

test('a folder that is no build is not replaced by one', async () => {
	const photos = join(place.folder, 'photos');
	mkdirSync(photos);
	writeFileSync(join(photos, 'me.jpg'), 'a picture');
	const { code, stderr } = await run('build', { ...settings, GUIDE_DIST: photos });
	expect(stderr).toBe(
		`${photos}:1  not-a-build  the folder holds files that are not a built guide, and a build would delete them → name an empty or new folder in GUIDE_DIST\n`,
	);
	expect(code).toBe(1);
	expect(readFileSync(join(photos, 'me.jpg'), 'utf8')).toBe('a picture');
});

describe('the check by itself', () => {
	test('counts what is there and writes nothing', async () => {
		const { code, stdout, stderr } = await run('check', settings);
		expect(stdout).toBe('8 sections, 8 topics, 24 statements, 29 sources: 0 faults, 0 warnings\n');
		expect(stderr).toBe('');
		expect(code).toBe(0);
		expect(existsSync(join(place.dist, 'index.html'))).toBe(false);
	});

	test('lists every warning, and passes', async () => {
		const long = `Word ${Array.from({ length: 30 }, (_, place) => 'abcdefghijklmnopqrstuvwxyzäöüé'[place]).join(' ')}`;
		const site = new Site()
			.edit('training/staying.mdx', 'Nobody has looked.', 'No PSWs have looked.')
			.edit('training/staying.mdx', 'Settle it before the post is advertised', `They ask. ${long}`);
		const warned = writeSite(site);
		const { code, stdout, stderr } = await run('check', { ...settings, GUIDE_CONTENT: warned.content });
		warned.remove();
		expect(stdout.trimEnd().split('\n')).toEqual([
			`warning  training/staying.mdx:14  long-sentence  31 words: “${long.slice(0, 40)}…” → keep a sentence to 30 words`,
			'warning  training/staying.mdx:36  word-ruled-out  “PSWs” → write “peer support worker”',
			'8 sections, 8 topics, 24 statements, 29 sources: 0 faults, 2 warnings',
		]);
		expect(stderr).toBe('');
		expect(code).toBe(0);
	});
});
