import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/schema/section.ts';
import { changed, source, sourceText } from '../content.ts';
import { Site, writeSite } from './base.ts';
import { run } from './command.ts';

const place = writeSite(new Site());
const SETTINGS = { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist };
const file = (path: string) => join(place.content, path);
const READINGS = file('second-readings.json');
const read = (...words: string[]) => run('second-reading', SETTINGS, words);
const release = () => run('release', SETTINGS, ['2026-01']);
const recorded = () => Object.keys(JSON.parse(readFileSync(READINGS, 'utf8')) as object);
const edit = (path: string, from: string, to: string) => writeFileSync(file(path), changed(readFileSync(file(path), 'utf8'), from, to));

const TOPIC = 'training/staying.mdx';
/** What every command says first of content without a fault. */
const SUMMARY = '8 sections, 8 topics, 24 statements, 29 sources: 0 faults, 0 warnings\n';
const USAGE =
	/→ npm run second-reading \[-- <id>… \| answer:<slug>… \| tool:<id>… \[--holds\] \[--all-in <section>\/<topic>\] \[--on 2026-12-01\]\]: lists what is unread/;

afterAll(place.remove);

describe('while nothing has been read', () => {
	test('every statement is listed, and how many there are', async () => {
		const { code, stdout, stderr } = await read();
		expect([code, stderr]).toEqual([0, '']);
		const lines = stdout.trimEnd().split('\n');
		expect(lines.filter((line) => line.startsWith('unread '))).toHaveLength(24);
		expect(lines).toContain('unread  training/staying  6.1.2  training-named-first');
		expect(lines.slice(-3)).toEqual([
			'24 statements: 0 read again, 0 lapsed, 24 unread',
			'0 answers: 0 read again, 0 lapsed, 0 unread',
			'0 tools: 0 read again, 0 lapsed, 0 unread',
		]);
	});

	test('an edition is refused, by every statement with its file and line, and nothing is frozen', async () => {
		const { code, stderr } = await release();
		const lines = stderr.trimEnd().split('\n');
		expect(code).toBe(1);
		expect(lines).toHaveLength(25);
		expect(lines).toContain(
			`${file(TOPIC)}:12  second-reading-missing  \`training-named-first\` has not been read a second time → compare it with its facts: npm run second-reading -- training-named-first`,
		);
		expect(lines.at(-1)).toBe('24 passages to be read a second time. Nothing was frozen.');
		expect(existsSync(file('editions/2026-01.json'))).toBe(false);
	});
});

test('a statement is printed sentence by sentence, each beside the facts that it names, and nothing is recorded', async () => {
	const { code, stdout } = await read('training-keeps-people', 'statement:training-named-first');
	expect(code).toBe(0);
	expect(stdout).toBe(`${SUMMARY}
6.1.1 training-keeps-people (finding; unread)
  Workers who have it stay longer.
      @price-2016#asked (abstract): A survey asked 120 peer support workers.
      @quinn-2017#asked (abstract): A survey asked 120 peer support workers.
  why
  The survey asked 120 workers.
      @price-2016#asked (abstract): A survey asked 120 peer support workers.

6.1.2 training-named-first (advice; unread)
  Settle it before the post is advertised.
      @rossi-2018#asked (abstract): A survey asked 120 peer support workers.
  why
  Workers named it first.
      names no fact
  The survey asked them.
      @price-2016#asked (abstract): A survey asked 120 peer support workers.
`);
	expect(existsSync(READINGS)).toBe(false);
});

describe('what cannot be meant is refused, and nothing is recorded', () => {
	test.each<[string, string[], RegExp]>([
		['an unknown option', ['--hold'], USAGE],
		['an option without its value', ['training-named-first', '--on'], /unknown-argument {2}--on without a value/],
		['a day that is none', ['training-named-first', '--holds', '--on', '2026-02-30'], /unknown-argument {2}the day “2026-02-30”/],
		['no statement to hold', ['--holds'], /unknown-argument {2}--holds without a statement/],
	])('%s', async (_, words, message) => {
		const { code, stdout, stderr } = await read(...words);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^ {4}at /m);
		expect(existsSync(READINGS)).toBe(false);
	});

	test('statements and topics that are none, all at once, with the nearest', async () => {
		const { code, stderr } = await read('training-name-first', 'training-keeps-people', '--all-in', 'training/stayin', '--holds');
		expect(code).toBe(1);
		expect(stderr).toBe(
			'second-reading:1  unknown-statement  `training-name-first` → write `training-named-first`\nsecond-reading:1  unknown-topic  `training/stayin` → write `training/staying`\n',
		);
		expect(existsSync(READINGS)).toBe(false);
	});
});

describe('a reading that holds is recorded', () => {
	test('for the statements that are named, on the day that is said', async () => {
		const { code, stdout } = await read('training-named-first', 'training-keeps-people', '--holds', '--on', '2026-01-12');
		expect([code, stdout]).toEqual([0, `${SUMMARY}Recorded 2 second readings of 2026-01-12 in ${READINGS}.\n`]);
		expect(recorded()).toEqual(['statement:training-keeps-people', 'statement:training-named-first']);
		expect((await read()).stdout).toMatch(/24 statements: 2 read again, 0 lapsed, 22 unread\n/);
	});

	test('for all of a topic, beside what was recorded before', async () => {
		expect((await read('--all-in', 'supervision/staying', '--holds', '--on', '2026-01-13')).code).toBe(0);
		expect(recorded()).toHaveLength(5);
		expect(readFileSync(READINGS, 'utf8').match(/"on": "2026-01-1[23]"/g)).toHaveLength(5);
	});

	test('and is not asked for again: the same words and facts hold', async () => {
		expect((await run('check', SETTINGS)).code).toBe(0);
		expect((await read('training-named-first')).stdout).toContain('training-named-first (advice; holds)');
	});
});

describe('then it lapses', () => {
	test('where the words change, and holds again where they are put back', async () => {
		edit(TOPIC, 'Settle it before', 'Settle it long before');
		expect((await read()).stdout).toContain('lapsed  training/staying  6.1.2  training-named-first');
		edit(TOPIC, 'Settle it long before', 'Settle it before');
		expect((await read()).stdout).not.toContain('lapsed ');
	});

	test('where the why changes', async () => {
		edit(TOPIC, 'Workers named it first.', 'Workers named it early.');
		expect((await read()).stdout).toMatch(/^lapsed {2}\S+ {2}6\.1\.2 {2}training-named-first$/m);
		edit(TOPIC, 'Workers named it early.', 'Workers named it first.');
	});

	test('where a fact changes under unchanged words, for every statement that names it, and an edition is refused', async () => {
		const record = file('sources/rossi-2018.json');
		const before = readFileSync(record, 'utf8');
		expect((await read(...SECTIONS.flatMap((section) => ['--all-in', `${section}/staying`]), '--holds', '--on', '2026-01-14')).code).toBe(
			0,
		);
		writeFileSync(record, before.replaceAll('asked 120 peer', 'asked 121 peer'));
		const { stdout } = await read();
		const lapsed = stdout.split('\n').flatMap((line) => /^lapsed .* (\S+)$/.exec(line)?.[1] ?? []);
		expect(lapsed).toContain('training-named-first');
		expect(lapsed).not.toContain('training-cost-unknown');
		const { code, stderr } = await release();
		expect(code).toBe(1);
		expect(stderr).toContain(
			`${file(TOPIC)}:12  second-reading-lapsed  \`training-named-first\` or a fact that it names has changed since it was read a second time →`,
		);
		expect(stderr).toMatch(new RegExp(`\\n${lapsed.length} passages? to be read a second time\\. Nothing was frozen\\.\\n$`));
		expect(existsSync(file('editions/2026-01.json'))).toBe(false);
		writeFileSync(record, before);
	});

	test('where a work that it rests on is retracted, which is printed with its facts', async () => {
		const record = file('sources/rossi-2018.json');
		const before = readFileSync(record, 'utf8');
		const notice = [{ kind: 'retraction', date: '2025-05-03', DOI: '10.5555/notice', words: 'Its data could not be found.' }] as const;
		writeFileSync(record, sourceText('rossi-2018', { ...JSON.parse(before), notice } as never));
		expect((await read()).stdout).toMatch(/^lapsed {2}\S+ {2}6\.1\.2 {2}training-named-first$/m);
		expect((await read('training-named-first')).stdout).toContain(
			'      @rossi-2018 is retracted, 2025-05-03: Its data could not be found.\n',
		);
		writeFileSync(record, before);
	});
});

describe('with everything read', () => {
	test('the edition is frozen, with the facts that its statements rest on', async () => {
		const { code, stdout, stderr } = await release();
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('\nFroze the edition 2026-01: 24 statements');
		const { facts } = JSON.parse(readFileSync(file('editions/2026-01.json'), 'utf8')) as { facts: Record<string, Record<string, string>> };
		expect(facts['rossi-2018']).toEqual({ asked: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
		expect(Object.keys(facts)).not.toContain('field-2021');
	});

	test('a fact of the edition keeps its id', async () => {
		const [asked] = source('rossi-2018').facts;
		const record = file('sources/rossi-2018.json');
		const before = readFileSync(record, 'utf8');
		writeFileSync(
			record,
			sourceText('rossi-2018', { ...JSON.parse(before), facts: asked ? [{ ...asked, id: 'who-was-asked' }] : [] } as never),
		);
		const { code, stderr } = await run('check', SETTINGS);
		expect(code).toBe(1);
		expect(stderr).toContain('changed-fact-id  `who-was-asked` for the fact that was `asked` → write `asked` again');
		writeFileSync(record, before);
	});

	test('the reading of a statement that is gone is told, and left out at the next recording', async () => {
		const readings = JSON.parse(readFileSync(READINGS, 'utf8')) as Record<string, object>;
		const [one] = Object.values(readings);
		writeFileSync(READINGS, `${JSON.stringify({ ...readings, 'statement:gone': one }, null, '\t')}\n`);
		expect((await read()).stdout).toContain('stray   statement:gone: there is no such passage; the next recording leaves it out');
		expect((await read('training-named-first', '--holds', '--on', '2026-01-15')).code).toBe(0);
		expect(recorded()).not.toContain('statement:gone');
		expect(recorded()).toHaveLength(24);
	});
});
