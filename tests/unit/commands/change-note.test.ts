import { describe, expect, test } from 'vitest';
import { monthAfter, withEdition, withNote } from '../../../commands/change/change-note.ts';

describe('a note at the end of changes.yaml', () => {
	test.each([
		['no file', undefined],
		['an empty file', '\n'],
		['no list', 'changes:\n'],
		['an empty list', 'changes: []\n'],
	])('of %s', (_, before) => {
		expect(withNote(before, '2026-11', ['one', 'two'])).toEqual({
			text: 'changes:\n  - since: 2026-11\n    statements: [one, two]\n    what: ""\n    why: ""\n',
			line: 4,
		});
	});

	test('in the indentation of the notes before it', () => {
		const before = 'changes:\n- since: 2026-10\n  statement: one\n  what: A.\n  why: B.\n';
		expect(withNote(before, '2026-11', ['two'])).toEqual({
			text: `${before}- since: 2026-11\n  statements: [two]\n  what: ""\n  why: ""\n`,
			line: 8,
		});
	});
});

test('the month after an edition', () => {
	expect(['2026-11', '2026-12', '2027-09'].map(monthAfter)).toEqual(['2026-12', '2027-01', '2027-10']);
});

test('the next edition begins with its month', () => {
	expect(withEdition('title: A\nedition: 2026-11\npublished: 2026-11-15\nversion: 1.0.0\n', '2026-12')).toBe(
		'title: A\nedition: 2026-12\npublished: "2026-12-01"\nversion: 1.0.0\n',
	);
});
