import { expect, test } from 'vitest';
import { formatIssue, type Issue, sortIssues } from '../../../src/reading/issue.ts';

const issue: Issue = { rule: 'unknown-key', file: 'training/one.mdx', line: 6, found: 'cites @roe-2021', fix: 'write `@roe-2020`' };

test('prints place, rule, what was found and what to do', () => {
	expect(formatIssue(issue)).toBe('training/one.mdx:6  unknown-key  cites @roe-2021 → write `@roe-2020`');
});

test('prints one line even where it quotes several', () => {
	expect(formatIssue({ ...issue, found: '`[see\n  @roe-2020`' })).toBe(
		'training/one.mdx:6  unknown-key  `[see @roe-2020` → write `@roe-2020`',
	);
});

test('prints one line whatever the file is called, and what would not show or would colour the line written out', () => {
	expect(formatIssue({ ...issue, file: 'training/one\n\u001b[31m.mdx', found: '“\u202e\u001b[0m”', fix: 'write `\u0007`' })).toBe(
		'training/one U+001B[31m.mdx:6  unknown-key  “U+202EU+001B[0m” → write `U+0007`',
	);
});

test('sorts by file, then line as a number, then rule, then what was found', () => {
	const sorted: Issue[] = [
		{ ...issue, file: 'a.mdx', line: 9 },
		{ ...issue, file: 'a.mdx', line: 10, rule: 'dead-link' },
		{ ...issue, file: 'a.mdx', line: 10, rule: 'link-scheme', found: 'a' },
		{ ...issue, file: 'a.mdx', line: 10, rule: 'link-scheme', found: 'b' },
		{ ...issue, file: 'b.mdx', line: 1 },
	];
	expect(sortIssues([...sorted].reverse())).toEqual(sorted);
});

test('leaves the list that it is given as it is', () => {
	const list = [{ ...issue, file: 'b.mdx' }, issue];
	sortIssues(list);
	expect(list[0]?.file).toBe('b.mdx');
});
