import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECTIONS } from '../../src/schema/section.ts';
import { CORE, Site, writeSite } from './base.ts';
import { type Outcome, ROOT, run } from './command.ts';

const RETRACTED = { kind: 'retraction', date: '2025-05-03', DOI: '10.5555/notice', words: 'Its data could not be found.' } as const;
const place = writeSite(new Site().record('price-2016', { notice: [RETRACTED] }));
const page = (path: string) => join(place.dist, path, 'index.html');
let outcome: Outcome;

beforeAll(async () => {
	outcome = await run('build', {
		GUIDE_CONTENT: place.content,
		GUIDE_DIST: place.dist,
		SITE_URL: 'https://guide.example',
		BASE_PATH: '/peer-support/',
	});
}, 120_000);
afterAll(place.remove);

test('content without a fault is built', () => {
	expect(outcome.stderr).toBe('');
	expect(outcome.stdout).toMatch(/^8 sections, 8 topics, 24 statements, 29 sources: 0 faults, 0 warnings$/m);
	expect(outcome.stdout).toMatch(/^Built \d+ pages and indexed \d+ records in [\d.]+ s, \d+ MB at the most: /m);
	expect(outcome.code).toBe(0);
});

test('a build for an address is told how readers could report a mistake, which nothing of its own says', () => {
	expect(outcome.stdout).toMatch(/^warning {2}.*\/guide\.yaml:1 {2}no-contact {2}.* → write `contact: mailto:/m);
	expect(readFileSync(page('training/staying'), 'utf8')).not.toContain('Report a mistake');
});

test('every section, topic, source and reader has a page', () => {
	const paths = [
		'',
		...SECTIONS.flatMap((section) => [section, `${section}/staying`]),
		...[...CORE, 'norton-2025', 'field-2021', 'green-2022'].map((key) => `sources/${key}`),
		'for/service-managers',
		'sources',
		'search',
	];
	expect(paths.filter((path) => !existsSync(page(path)))).toEqual([]);
	expect(existsSync(join(place.dist, '404.html'))).toBe(true);
});

test('a statement stands on its page under its anchor, with its citations', () => {
	const html = readFileSync(page('training/staying'), 'utf8');
	expect(html).toContain('id="training-keeps-people"');
	expect(html).toContain('Workers who have it stay longer');
	expect(html).toContain('Price, 2016');
	expect(html).not.toContain('[@');
	expect(html).not.toMatch(/\bundefined\b|\[object Object\]/);
});

test('search has its index', () => {
	expect(existsSync(join(place.dist, 'pagefind/pagefind.js'))).toBe(true);
	expect(globSync('pagefind/index/*', { cwd: place.dist }).length).toBeGreaterThan(0);
});

test('links hold the base path, and full addresses the site’s own', () => {
	const html = readFileSync(page('training/staying'), 'utf8');
	expect(html).toContain('href="https://guide.example/peer-support/training/staying/"');
	const links = globSync('**/*.html', { cwd: place.dist }).flatMap((file) =>
		[...readFileSync(join(place.dist, file), 'utf8').matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) => link),
	);
	expect(links.length).toBeGreaterThan(100);
	expect(links.filter((link) => !link.startsWith('/peer-support/'))).toEqual([]);
});

test('the earlier build is gone, and nothing of the building is left', () => {
	expect(readFileSync(join(place.dist, '404.html'), 'utf8')).not.toContain('An earlier build.');
	expect(existsSync(join(ROOT, `.build-${outcome.pid}`))).toBe(false);
	expect(globSync('{.*,*}', { cwd: place.folder }).sort()).toEqual(['content', 'dist']);
});

test('a retraction is said on the source, on the statements that rest on it, in files and in data', () => {
	const said = /<p class="notice" role="note" data-kind="retraction">/g;
	const count = (path: string) => readFileSync(page(path), 'utf8').match(said)?.length ?? 0;
	// On the page of a topic: in the citation’s card, and on each statement.
	expect([count('sources/price-2016'), count('training/staying'), count('sources/quinn-2017')]).toEqual([1, 4, 0]);
	const note = 'This work is retracted, 3 May 2025: https://doi.org/10.5555/notice';
	for (const format of ['bib', 'ris', 'json'])
		expect(readFileSync(join(place.dist, `sources/price-2016.${format}`), 'utf8')).toContain(note);
	for (const name of ['sources', 'statements'])
		expect(readFileSync(join(place.dist, `data/${name}.json`), 'utf8')).toMatch(
			/"Price 2016 is retracted, 3 May 2025"|"Its data could not be found\."/,
		);
	expect(readFileSync(page('embed/training-keeps-people'), 'utf8')).toContain('Price 2016 is retracted, 3 May 2025.');
});

test('the card of a statement and what embeds it have the base path', () => {
	const html = readFileSync(page('embed/training-keeps-people'), 'utf8');
	expect(html).toContain('href="/peer-support/training/staying/#training-keeps-people"');
	const { html: frame, provider_url } = JSON.parse(readFileSync(join(place.dist, 'oembed/training-keeps-people.json'), 'utf8')) as Record<
		string,
		string
	>;
	expect(frame).toContain('src="https://guide.example/peer-support/embed/training-keeps-people/"');
	expect(provider_url).toBe('https://guide.example/peer-support/');
});
