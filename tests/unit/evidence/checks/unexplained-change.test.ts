import { describe, expect, test } from 'vitest';
import { unexplainedChange } from '../../../../src/evidence/checks/unexplained-change.ts';
import { editionFiles, editionOf, FROZEN } from '../../../editions.ts';
import { evidenceOf } from '../../../evidence.ts';

/** The smallest content after an edition of 2025-12 in which advice was worded otherwise. */
const otherwise = () =>
	editionFiles(
		editionOf(
			'2025-12',
			FROZEN.map((one) => (one.kind === 'advice' ? { ...one, text: 'Settle it first [@roe-2020#asked].' } : one)),
		),
	);
const note = (since: string, statement = 'supervision-named-first') =>
	`changes:\n  - since: ${since}\n    statement: ${statement}\n    what: It says when.\n    why: Readers asked.\n`;

test('passes without an edition, and where nothing has changed', () => {
	expect(unexplainedChange(evidenceOf())).toEqual([]);
	expect(unexplainedChange(evidenceOf(editionFiles(editionOf('2025-12'))))).toEqual([]);
});

test('names the file, the line and the statement, and what to write where', () => {
	expect(unexplainedChange(evidenceOf(otherwise()))).toEqual([
		{
			rule: 'unexplained-change',
			file: 'training/one.mdx',
			line: 12,
			found: '`supervision-named-first` says something else: not as in the edition 2025-12',
			fix: 'run `npm run change -- supervision-named-first`, and write into changes.yaml what is other than it was, and why',
		},
	]);
});

test('passes with a note', () => {
	expect(unexplainedChange(evidenceOf({ ...otherwise(), 'changes.yaml': note('2025-12') }))).toEqual([]);
});

test('asks for a note on a statement that is gone, in the file where it was', () => {
	const [first] = FROZEN;
	if (!first) throw new Error('there are frozen statements');
	const gone = editionFiles(editionOf('2025-12', [...FROZEN, { ...first, id: 'gone', topic: 'other' }]));
	expect(unexplainedChange(evidenceOf(gone))).toMatchObject([
		{ file: 'training/other.mdx', line: 1, found: '`gone` is gone: not as in the edition 2025-12' },
	]);
});

test('asks again for the note of a change between two past editions', () => {
	const older = editionOf(
		'2025-06',
		FROZEN.map((one) => (one.kind === 'gap' ? { ...one, text: 'Unknown [@roe-2020#asked].' } : one)),
	);
	expect(unexplainedChange(evidenceOf(editionFiles(older, editionOf('2025-12'))))).toMatchObject([
		{ rule: 'unexplained-change', found: '`supervision-cost-unknown` says something else, cites otherwise: not as in the edition 2025-06' },
	]);
});

describe('a note', () => {
	test('says of several statements why, and what took their place', () => {
		const [first] = FROZEN;
		if (!first) throw new Error('there are frozen statements');
		const gone = editionFiles(editionOf('2025-12', [...FROZEN, { ...first, id: 'gone' }, { ...first, id: 'gone-too' }]));
		const changes = (instead: string) =>
			`changes:\n  - since: 2025-12\n    statements: [gone, gone-too]\n    what: Withdrawn.\n    why: Told elsewhere.\n    instead: [${instead}]\n`;
		expect(unexplainedChange(evidenceOf({ ...gone, 'changes.yaml': changes('supervision-named-first') }))).toEqual([]);
		expect(unexplainedChange(evidenceOf({ ...gone, 'changes.yaml': changes('supervision-named-frist') }))).toMatchObject([
			{ rule: 'unknown-statement', file: 'changes.yaml', line: 2, fix: 'write `supervision-named-first`' },
		]);
	});

	test('on a statement that is as it was is needless', () => {
		expect(unexplainedChange(evidenceOf({ ...editionFiles(editionOf('2025-12')), 'changes.yaml': note('2025-12') }))).toMatchObject([
			{ rule: 'needless-note', file: 'changes.yaml', line: 2 },
		]);
	});

	test('since an edition that is not frozen is a slip', () => {
		expect(unexplainedChange(evidenceOf({ ...editionFiles(editionOf('2025-12')), 'changes.yaml': note('2025-11') }))).toMatchObject([
			{ rule: 'unknown-edition', line: 2, fix: 'write `2025-12`' },
		]);
		expect(unexplainedChange(evidenceOf({ 'changes.yaml': note('2025-11') }))).toMatchObject([
			{ rule: 'unknown-edition', fix: 'no edition is frozen yet: take the note out' },
		]);
	});
});
