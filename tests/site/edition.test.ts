import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed } from '../content.ts';
import { Site, writeSite } from './base.ts';
import { type Outcome, run } from './command.ts';
import { readAgain } from './read-again.ts';

const place = writeSite(new Site());
const SETTINGS = { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist };
const file = (path: string) => join(place.content, path);
const edit = (path: string, from: string, to: string) => writeFileSync(file(path), changed(readFileSync(file(path), 'utf8'), from, to));
const page = (path: string) => parseHTML(readFileSync(join(place.dist, path, 'index.html'), 'utf8')).document;
const words = (element: { textContent: string } | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const freeze = (...names: string[]) => run('release', SETTINGS, names);
const build = () => run('build', SETTINGS);

const TOPIC = 'training/staying.mdx';
const NOTES = `changes:
  - since: 2026-01
    statement: training-named-first
    what: It says by when.
    why: Readers asked.
  - since: 2026-01
    statement: training-cost-unknown
    what: It is withdrawn.
    why: A study has looked.
    instead: [training-hours-unknown]
`;

afterAll(place.remove);

describe('an edition is refused', () => {
	test.each<[string, string[], string]>([
		['without a name', [], 'edition:1  malformed-edition  no edition → write one year and month: npm run release -- 2026-11\n'],
		[
			'of a month that is none',
			['2026-13'],
			'edition:1  malformed-edition  “2026-13” → write one year and month: npm run release -- 2026-11\n',
		],
		[
			'with more than a name',
			['2026-01', 'now'],
			'edition:1  malformed-edition  “2026-01 now” → write one year and month: npm run release -- 2026-11\n',
		],
		[
			'that is not the guide’s',
			['2026-02'],
			`${file('guide.yaml')}:1  wrong-edition  2026-02, where the guide’s edition is 2026-01 → freeze 2026-01, or write 2026-02 in \`edition\` first\n`,
		],
	])('%s', async (_, names, stderr) => {
		expect(await freeze(...names)).toMatchObject({ code: 1, stderr });
		expect(readdirSync(file('editions'))).toEqual(['digests.json']);
	});
});

describe('an edition is frozen', () => {
	let outcome: Outcome;
	beforeAll(async () => {
		readAgain(place.content);
		outcome = await freeze('2026-01');
	});

	test('with every statement, and its digest', () => {
		expect(outcome.stderr).toBe('');
		expect(outcome.stdout).toMatch(/^Froze the edition 2026-01: 24 statements, 26 references\. Commit .*\/editions\/\.$/m);
		expect(readdirSync(file('editions')).sort()).toEqual(['2026-01.json', 'digests.json']);
	});

	test('and not again: it is refused, and stays what it is', async () => {
		const before = readFileSync(file('editions/2026-01.json'), 'utf8');
		const again = await freeze('2026-01');
		expect(again.code).toBe(1);
		expect(again.stderr).toContain('editions/2026-01.json:1  edition-exists  2026-01 is frozen → an edition is never changed');
		expect(readFileSync(file('editions/2026-01.json'), 'utf8')).toBe(before);
	});
});

describe('then a statement is changed, and another withdrawn for a new one', () => {
	beforeAll(() => {
		edit(TOPIC, 'Settle it before the post is advertised', 'Settle it a month before the post is advertised');
		edit(TOPIC, 'id: training-cost-unknown', 'id: training-hours-unknown');
		edit(TOPIC, 'What it costs is not known', 'How long it takes is not known');
		edit(TOPIC, '<Statement id="training-cost-unknown">', '<Statement id="training-hours-unknown">');
		edit('sections/training.yaml', 'training-cost-unknown', 'training-hours-unknown');
		edit('audiences/service-managers.yaml', '[training-cost-unknown]', '[training-hours-unknown]');
	});

	test('the build asks why, and under which edition', async () => {
		const { code, stderr } = await build();
		expect(code).toBe(1);
		expect(stderr.split('\n').map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual(
			expect.arrayContaining(['guide.yaml:3  edition-behind', `${TOPIC}:1  unexplained-change`, `${TOPIC}:12  unexplained-change`]),
		);
		expect(readFileSync(join(place.dist, '404.html'), 'utf8')).toBe('An earlier build.');
	});

	describe('with notes and a new edition the guide is built', () => {
		beforeAll(async () => {
			writeFileSync(file('changes.yaml'), NOTES);
			edit('guide.yaml', 'edition: 2026-01', 'edition: 2026-03');
			edit('guide.yaml', 'published: 2026-01-15', 'published: 2026-03-20');
			const { code, stderr } = await build();
			if (code !== 0) throw new Error(stderr);
		}, 120_000);

		test('the statement says that it changed, what and why, and leads to its words then', () => {
			const statement = page('training/staying').querySelector('#training-named-first');
			expect(words(statement)).toContain('Changed since the edition of January 2026: It says by when. Readers asked. Its words then');
			expect(statement?.querySelector('a[href="/editions/2026-01/training/staying/#training-named-first"]')).not.toBeNull();
			expect(words(page('training/staying').querySelector('#training-keeps-people'))).not.toContain('Changed since');
		});

		test('what took its place is where its note leads', () => {
			const link = page('training/staying').querySelector('#training-cost-unknown a');
			expect(link?.getAttribute('href')).toBe('/training/staying/#training-hours-unknown');
		});

		test('the withdrawn statement keeps its address, with its last words, the reason and what took its place', () => {
			const gone = page('training/staying').querySelector('#training-cost-unknown');
			expect(words(gone)).toBe(
				'Withdrawn. Statement 6.1.3 of the edition of January 2026 said: “What it costs is not known.” It is withdrawn. A study has looked. In its place: statement 6.1.3. Its words then, how to cite them',
			);
		});

		test('the frozen page has the words, sources and reasons of its day, and a way to today’s', () => {
			const frozen = page('editions/2026-01/training/staying');
			const statement = frozen.querySelector('#training-named-first');
			expect(words(statement?.querySelector('.statement-text'))).toBe('Settle it before the post is advertised (Rossi, 2018).');
			expect(words(statement)).toContain('Changed since. It says by when. Readers asked.');
			expect(words(statement)).toContain('It now says: Settle it a month before the post is advertised (Rossi, 2018).');
			expect(words(frozen.querySelector('[role="note"]'))).toContain(
				'These are the words of the edition of January 2026, published 15 January 2026.',
			);
			expect(frozen.querySelector('[role="note"] a')?.getAttribute('href')).toBe('/training/staying/');
			expect(words(frozen.querySelector('#training-keeps-people'))).toContain('(Price, 2016, p. 3; Quinn, 2017). One survey asked them.');
			expect(words(frozen.querySelector('#training-keeps-people'))).toContain('The same today: statement 6.1.1');
			expect(words(frozen.querySelector('#training-cost-unknown'))).toContain('Withdrawn since. It is withdrawn. A study has looked.');
			expect(words(frozen.querySelector('.reference-list'))).toContain('Rossi, A. (2018). Peer support at work. Journal of Examples.');
		});

		test('the editions are listed, with how much has changed', () => {
			expect(words(page('editions').querySelector('main'))).toContain(
				'January 2026 (version 1.0.0, 15 January 2026): 24 statements, 2 of them changed since',
			);
			expect(words(page('editions').querySelector('main'))).toContain('its edition of March 2026, which is not frozen yet');
			expect([...page('editions/2026-01').querySelectorAll('main li a')].map((link) => link.getAttribute('href'))).toContain(
				'/editions/2026-01/training/staying/',
			);
		});

		test('references are of the new edition, and the feed tells of both', () => {
			const cite = page('cite/training/staying/training-named-first');
			expect(words(cite.querySelector('[data-style="apa"] .reference'))).toContain('(March 2026 edition)');
			const feed = readFileSync(join(place.dist, 'changes.xml'), 'utf8');
			expect(feed.match(/<title>Edition of [^<]*/g)).toEqual(['<title>Edition of March 2026', '<title>Edition of January 2026']);
			expect(feed).toContain('It says by when. Readers asked.');
			expect(readFileSync(join(place.dist, 'changes.atom'), 'utf8')).toBe(feed);
			expect(readFileSync(join(place.dist, 'training/changes.atom'), 'utf8')).toContain('It says by when. Readers asked.');
			expect(readFileSync(join(place.dist, 'supervision/changes.atom'), 'utf8')).not.toContain('It says by when.');
		});

		test('a frozen file that is touched stops the build', async () => {
			edit('editions/2026-01.json', '"version": "1.0.0"', '"version": "1.0.1"');
			const { code, stderr } = await build();
			expect([code, stderr.split('\n')[0]]).toEqual([
				1,
				expect.stringMatching(/^editions\/2026-01\.json:1 {2}edition-changed {2}a digest other than [0-9a-f]{12}… → bring the file back/),
			]);
			edit('editions/2026-01.json', '"version": "1.0.1"', '"version": "1.0.0"');
		});

		test('the next edition is frozen too, and then a box leads to the words that stay', async () => {
			readAgain(place.content);
			expect((await freeze('2026-03')).code).toBe(0);
			expect((await build()).code).toBe(0);
			const link = page('cite/training/staying/training-named-first').querySelector('.cite-box a[href^="/editions/2026-03/"]');
			expect(link?.getAttribute('href')).toBe('/editions/2026-03/training/staying/#training-named-first');
		}, 120_000);
	});
});

describe('a topic that is gone', () => {
	const gone = writeSite(new Site());
	afterAll(gone.remove);

	test('keeps its address, and a statement that moved leads to where it is', async () => {
		const settings = { GUIDE_CONTENT: gone.content, GUIDE_DIST: gone.dist };
		const at = (path: string) => join(gone.content, path);
		readAgain(gone.content);
		expect((await run('release', settings, ['2026-01'])).code).toBe(0);
		renameSync(at(TOPIC), at('training/remaining.mdx'));
		expect((await run('build', settings)).stderr).toMatch(
			/^training\/remaining\.mdx:7 {2}edition-behind {2}`training-keeps-people`, which is of training\/staying in the frozen edition 2026-01/,
		);
		const guide = readFileSync(at('guide.yaml'), 'utf8');
		writeFileSync(at('guide.yaml'), guide.replaceAll('2026-01', '2026-03'));
		const { code, stderr } = await run('build', settings);
		expect([code, stderr]).toEqual([0, '']);
		const former = parseHTML(readFileSync(join(gone.dist, 'training/staying/index.html'), 'utf8')).document;
		expect(words(former.querySelector('#training-named-first'))).toBe(
			'Moved. Statement 6.1.2 of the edition of January 2026 is now statement 6.1.2. Its words then, how to cite them',
		);
		expect(former.querySelector('#training-named-first a')?.getAttribute('href')).toBe('/training/remaining/#training-named-first');
	}, 120_000);
});
