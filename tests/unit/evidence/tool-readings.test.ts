import { expect, test } from 'vitest';
import type { Guide, Tool } from '../../../src/evidence/model.ts';
import {
	askedName,
	countReadings,
	notReadAgain,
	readingName,
	readingOf,
	strayReadings,
	withReadings,
} from '../../../src/evidence/readings.ts';
import { toRead } from '../../../src/evidence/to-read.ts';
import { changed, sourceText } from '../../content.ts';
import { evidenceOf, topic } from '../../evidence.ts';
import { toolText } from '../../tools.ts';

const FILE = 'tools/list.yaml';
/** A line that rests on a fact and on a statement, a line of ours, and a question to a heading. */
const TEXT = toolText({
	line: `      - id: ask-workers
        words: Ask the workers.
        rests:
          - mark: research
            facts: [roe-2020#asked]
            note: one survey
          - mark: guidance
            statements: [supervision-named-first]
        input: text
        asks: Whom we ask
      - id: own-words
        words: Write it down.
        ours: true
`,
	end: '    next:\n      - statement: supervision-cost-unknown\n',
});
const toolOf = (guide: Guide): Tool => {
	const [tool] = guide.tools;
	if (!tool) throw new Error('no tool');
	return tool;
};
const { guide } = evidenceOf({ [FILE]: TEXT });
const tool = toolOf(guide);
const readings = JSON.stringify(withReadings([tool], guide, '2026-12-01'));
const stateAfter = (changes: Parameters<typeof evidenceOf>[0]) => {
	const now = evidenceOf({ [FILE]: TEXT, ...changes, 'second-readings.json': readings }).guide;
	return readingOf(toolOf(now), now);
};

test('a tool is unread until somebody records that it holds, under its own name, and is listed after statements and answers', () => {
	expect([readingName(tool), askedName(tool), readingOf(tool, guide)]).toEqual(['tool:list', 'tool:list', 'unread']);
	expect(notReadAgain(guide).map(({ passage }) => askedName(passage))).toEqual([
		'supervision-keeps-people',
		'supervision-named-first',
		'supervision-cost-unknown',
		'tool:list',
	]);
	const read = evidenceOf({ [FILE]: TEXT, 'second-readings.json': readings }).guide;
	expect(countReadings(read.tools, read)).toEqual({ holds: 1, lapsed: 0, unread: 0 });
	expect(notReadAgain(read).map(({ passage }) => askedName(passage))).not.toContain('tool:list');
});

test.each([
	['the words of a line', 'Ask the workers.', 'Ask all the workers.'],
	['the words of a line of our own', 'Write it down.', 'Write all of it down.'],
	['what a line asks', 'Whom we ask', 'Whom we might ask'],
	['a note', 'note: one survey', 'note: two surveys'],
	['a mark', '- mark: guidance', '- mark: organisation'],
	['the purpose', 'What to settle.', 'What to settle first.'],
	['a heading', 'title: First', 'title: Second'],
	['the statement that a line names', '[supervision-named-first]', '[supervision-keeps-people]'],
	['where a reader goes on', 'statement: supervision-cost-unknown', 'statement: supervision-keeps-people'],
])('its reading lapses with %s', (_, from, to) => {
	expect(stateAfter({})).toBe('holds');
	expect(stateAfter({ [FILE]: changed(TEXT, from, to) })).toBe('lapsed');
});

test('it lapses with a fact that a line names, and with the words, the why or a fact of a statement that a line names', () => {
	const fact = { id: 'asked', section: 'training' as const, fact: 'A survey asked 120 workers.', basis: 'abstract' as const };
	expect(stateAfter({ 'sources/roe-2020.json': sourceText('roe-2020', { facts: [fact] }) })).toBe('lapsed');
	expect(stateAfter({ 'training/one.mdx': topic('Settle it before', 'Settle it long before') })).toBe('lapsed');
	expect(stateAfter({ 'training/one.mdx': topic('Workers named it first.', 'Workers named it early.') })).toBe('lapsed');
});

test('it holds when another statement, the day of its last reading or the breaking of lines changes', () => {
	expect(stateAfter({ 'training/one.mdx': topic('stay longer', 'stay much longer') })).toBe('holds');
	expect(stateAfter({ [FILE]: changed(TEXT, 'reviewed: 2026-01-10', 'reviewed: 2026-01-11') })).toBe('holds');
	expect(stateAfter({ [FILE]: changed(TEXT, 'words: Ask the workers.', 'words: >-\n          Ask the\n          workers.') })).toBe(
		'holds',
	);
});

test('the reading of a tool that is gone is stray', () => {
	expect(strayReadings(evidenceOf({ 'second-readings.json': readings }).guide)).toEqual(['tool:list']);
});

test('a tool is printed line by line, each beside its marks with the facts and statements that they name', () => {
	const [around, part] = toRead(tool, guide);
	expect([around?.around, around?.sentences, part?.heading]).toEqual([['What to settle.'], [], 'First']);
	expect(
		part?.sentences.map(({ words, own, supports }) => [
			words,
			own,
			supports.map(({ mark, named, statements }) => [
				mark,
				named.map(({ source }) => source.id),
				statements.map((statement) => statement.id),
			]),
		]),
	).toEqual([
		[
			'ask-workers: Ask the workers. | Whom we ask',
			false,
			[
				[{ mark: 'research', note: 'one survey' }, ['roe-2020'], []],
				[{ mark: 'guidance' }, [], ['supervision-named-first']],
			],
		],
		['own-words: Write it down.', true, []],
	]);
});
