import { expect, test } from 'vitest';
import { section, SECTIONS } from '../../../src/schema/section.ts';

const record = {
	title: 'Supervision and support',
	shortTitle: 'Supervision',
	summary: 'Who supervises, how often and why.',
	forWhom: 'For managers.',
	inBrief: ['one', 'two', 'three'],
	notCovered: [{ text: 'Pay.' }],
	newestChange: { date: '2026-01-10', what: 'First edition.' },
};

test('there are eight, in the order of the review', () => {
	expect(SECTIONS).toHaveLength(8);
	expect(SECTIONS[0]).toBe('definitions');
	expect(SECTIONS[7]).toBe('effectiveness');
});

test('takes a record', () => {
	expect(section.parse(record)).toEqual(record);
});

test.each([
	['two statements in brief', { inBrief: ['one', 'two'] }, 'choose three to five statements'],
	['six statements in brief', { inBrief: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'choose three to five statements'],
	['nothing that it does not cover', { notCovered: [] }, 'say what the section does not cover'],
	['a subject that cites', { notCovered: [{ text: 'Pay, but in one study [@roe-2020#pay].' }] }, 'begin with its subject'],
	[
		'a subject that cites behind a dot in a word',
		{ notCovered: [{ text: 'Pay in St.Lucia [@roe-2020#pay]. None.' }] },
		'begin with its subject',
	],
	['a subject that names a work', { notCovered: [{ text: 'Pay, as @roe-2020#pay tells. None.' }] }, 'begin with its subject'],
	['a field that it does not know', { colour: 'red' }, 'Unrecognized key'],
])('refuses %s', (_, changes, message) => {
	expect(section.safeParse({ ...record, ...changes }).error?.issues[0]?.message).toContain(message);
});
