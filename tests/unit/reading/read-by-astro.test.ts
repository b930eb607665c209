import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/reading/issue.ts';
import { readFile } from '../../../src/reading/read-file.ts';
import { toFiles, topic } from '../../evidence.ts';

/** The faults of a topic with one stretch replaced. */
const faultsOf = (from: string, to: string) =>
	toFiles({ 'training/one.mdx': topic(from, to) }).flatMap((file) => readFile(file).issues.map(formatIssue));

test.each([
	['a date', 'title: How people stay', 'title: 2026-01-01', 2, '2026-01-01'],
	['a date', 'reason: One survey asked them.', 'reason: 2026-1-1 10:00:00', 11, '2026-1-1 10:00:00'],
	['a number', 'title: How people stay', 'title: 0b11', 2, '0b11'],
])('refuses a text that Astro takes for %s', (kind, from, to, line, text) => {
	expect(faultsOf(from, to)).toEqual([
		`training/one.mdx:${line}  wrong-value  “${text}”, which Astro takes for ${kind} → put quotes around it`,
	]);
});

test.each([
	['in quotes', 'title: How people stay', 'title: "2026-01-01"'],
	['with a word', 'title: How people stay', 'title: From 2026-01-01'],
	['where a date is wanted', 'reviewed: 2026-01-10', 'reviewed: 2026-01-09'],
])('lets a date be %s', (_, from, to) => {
	expect(faultsOf(from, to)).toEqual([]);
});

test('leaves what is wrong for every reader to the schema', () => {
	expect(faultsOf('order: 1', 'order: 2026-01-01')).toEqual(['training/one.mdx:4  wrong-value  `order` is “2026-01-01” → write a number']);
});
