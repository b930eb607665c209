import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerFiles, changed } from '../content.ts';
import { toolText } from '../tools.ts';
import { Site, writeSite } from './base.ts';
import { run } from './command.ts';

const TOOL = 'tools/supervision.yaml';
const site = new Site().set(TOOL, toolText().replaceAll('roe-2020', 'price-2016'));
for (const [path, text] of Object.entries(answerFiles('training'))) site.set(path, text);
const place = writeSite(site);
const SETTINGS = { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist };
const READINGS = join(place.content, 'second-readings.json');
const read = (...words: string[]) => run('second-reading', SETTINGS, words);
const release = () => run('release', SETTINGS, ['2026-01']);
const topics = Object.keys(site.content)
	.filter((path) => path.endsWith('/staying.mdx'))
	.flatMap((path) => ['--all-in', path.replace(/\.mdx$/, '')]);
const ANSWERS = ['answer:first', 'answer:second', 'answer:third'];

afterAll(place.remove);

test('answers and tools are listed after the statements, and counted', async () => {
	const { code, stdout } = await read();
	const lines = stdout.trimEnd().split('\n');
	expect(code).toBe(0);
	expect(lines.slice(-7)).toEqual([
		...ANSWERS.map((name) => `unread  ${name}`),
		'unread  tool:supervision',
		'24 statements: 0 read again, 0 lapsed, 24 unread',
		'3 answers: 0 read again, 0 lapsed, 3 unread',
		'1 tool: 0 read again, 0 lapsed, 1 unread',
	]);
});

test('a tool is printed line by line beside its marks and facts, an answer sentence by sentence beside its statements', async () => {
	const { stdout } = await read('tool:supervision', 'answer:first');
	expect(stdout.slice(stdout.indexOf('\n\n') + 2)).toBe(`tool:supervision (unread): A list
  What to settle.
  First
  ask-workers: Ask the workers.
      research
        @price-2016#asked (abstract): A survey asked 120 peer support workers.

answer:first (unread): What comes first?
  Settle it before you advertise.
      #training-named-first: Settle it before the post is advertised.
  Ask those who have done it.
      the guide’s own suggestion
  Keep people in post.
      #training-keeps-people: Workers who have it stay longer.
  Nobody knows what it costs.
      #training-cost-unknown: What it costs is not known.
  One survey asked.
      #training-keeps-people: Workers who have it stay longer.
      #training-named-first: Settle it before the post is advertised.
`);
	expect(existsSync(READINGS)).toBe(false);
});

test('a tool or an answer that is none is refused with the nearest', async () => {
	const { code, stderr } = await read('tool:supervison', 'answer:frist', '--holds');
	expect(code).toBe(1);
	expect(stderr).toBe(
		'second-reading:1  unknown-tool  `tool:supervison` → write `tool:supervision`\nsecond-reading:1  unknown-answer  `answer:frist` → write `answer:first`\n',
	);
});

test('an edition waits for answers and tools, and lapses name the tool’s file', async () => {
	expect((await read(...topics, ...ANSWERS, '--holds', '--on', '2026-01-12')).code).toBe(0);
	const missing = await release();
	expect([missing.code, missing.stderr]).toEqual([
		1,
		`${join(place.content, TOOL)}:1  second-reading-missing  \`tool:supervision\` has not been read a second time → compare it with its facts: npm run second-reading -- tool:supervision\n1 passage to be read a second time. Nothing was frozen.\n`,
	]);
	expect((await read('tool:supervision', '--holds', '--on', '2026-01-13')).code).toBe(0);
	const file = join(place.content, TOOL);
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, changed(before, 'Ask the workers.', 'Ask all the workers.'));
	expect((await read()).stdout).toContain('\nlapsed  tool:supervision\n');
	expect((await release()).stderr).toContain(`${file}:1  second-reading-lapsed  \`tool:supervision\``);
	writeFileSync(file, before);
	expect((await release()).code).toBe(0);
	expect(existsSync(join(place.content, 'editions/2026-01.json'))).toBe(true);
});
