import { expect, test } from 'vitest';
import { placement } from '../../../../src/evidence/checks/placement.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const issuesOf = (text: string) => placement(evidenceOf({ 'training/one.mdx': text }));
const file = 'training/one.mdx';
const WHY = 'Nobody has looked.\n\nThe survey asked about other things [@roe-2020#asked].';
const LAST = `<Statement id="supervision-cost-unknown">\n\n${WHY}\n\n</Statement>\n`;

test('passes where each statement stands once in the body', () => {
	expect(issuesOf(TOPIC)).toEqual([]);
});

test('names the line of a statement that the body does not place', () => {
	expect(issuesOf(topic(LAST, ''))).toEqual([
		{
			rule: 'statement-not-placed',
			file,
			line: 17,
			found: '`supervision-cost-unknown`',
			fix: 'add `<Statement id="supervision-cost-unknown">` with its why to the body',
		},
	]);
});

test('names the second place of a statement', () => {
	expect(issuesOf(`${TOPIC}\n${LAST}`)).toEqual([
		{ rule: 'statement-placed-twice', file, line: 42, found: '`supervision-cost-unknown`', fix: 'keep one of the places' },
	]);
});

test('names a statement in the body that the front matter does not have', () => {
	const more = (id: string) => `${TOPIC}\n<Statement id="${id}">\n\nWhy.\n\n</Statement>\n`;
	expect(issuesOf(more('supervision-costs-unknown'))).toEqual([
		{ rule: 'unknown-statement', file, line: 42, found: '`supervision-costs-unknown`', fix: 'write `supervision-cost-unknown`' },
	]);
	expect(issuesOf(more('other'))).toEqual([
		{ rule: 'unknown-statement', file, line: 42, found: '`other`', fix: 'add it to the front matter or take it from the body' },
	]);
});

test('names a statement whose why is empty', () => {
	expect(issuesOf(topic(`\n\n${WHY}\n\n`, '\n\n'))).toEqual([
		{
			rule: 'statement-without-why',
			file,
			line: 34,
			found: '`supervision-cost-unknown` with nothing in it',
			fix: 'say what the sources found, how and where',
		},
	]);
});

test('names a statement whose why is no word', () => {
	expect(issuesOf(topic(WHY, '## Nobody\n\n[@roe-2020#asked].'))).toMatchObject([
		{ rule: 'statement-without-why', line: 34, found: '`supervision-cost-unknown` with no words in it' },
	]);
});

const before = TOPIC.slice(0, TOPIC.indexOf('<Statement'));
const oneLine = (...ids: string[]) => ids.map((id) => `<Statement id="${id}">Why.</Statement>\n`).join('\n');

test('names the first statement that stands in the body before its turn', () => {
	const body = oneLine('supervision-keeps-people', 'supervision-cost-unknown', 'supervision-named-first');
	expect(issuesOf(before + body)).toEqual([
		{
			rule: 'statement-out-of-order',
			file,
			line: 24,
			found: '`supervision-cost-unknown`',
			fix: 'place `supervision-named-first` here, as in the front matter, or change the order there',
		},
	]);
});

test('ignores headings around the places and places on one line', () => {
	const body = `## First\n\n${oneLine('supervision-keeps-people', 'supervision-named-first')}\n## The last\n\n${LAST}`;
	expect(issuesOf(before + body)).toEqual([]);
});
