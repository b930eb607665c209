import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/schema/section.ts';
import { type RowKind, ROWS, TOPICS } from '../../../src/schema/topic.ts';

const record = {
	title: 'One',
	summary: 'One sentence.',
	order: 1,
	reviewed: '2026-01-10',
	statements: [{ id: 'one', kind: 'gap', text: 'Not known [@roe-2020].' }],
};
const ROWS_OF = {
	definitions: 'terms',
	implementation: 'factors',
	experiences: 'themes',
	perceptions: 'views',
	recruitment: 'steps',
	training: 'programmes',
	supervision: 'arrangements',
	effectiveness: 'outcomes',
} as const satisfies Record<(typeof SECTIONS)[number], RowKind>;

test.each(SECTIONS)('a topic of %s carries its own kind of rows and no other', (section) => {
	const kinds = Object.keys(ROWS) as RowKind[];
	expect(TOPICS[section].safeParse(record).error).toBeUndefined();
	expect(kinds.filter((kind) => TOPICS[section].safeParse({ ...record, [kind]: [] }).success)).toEqual([ROWS_OF[section]]);
});

test.each([
	['no statement', { statements: [] }, 'write at least one statement'],
	['an order of nought', { order: 0 }, 'Too small'],
	['an order between two', { order: 1.5 }, 'Invalid input'],
	['a related topic without its section', { related: ['length-and-form'] }, 'write it as `training/length-and-form`'],
	['no day of review', { reviewed: undefined }, 'write a date as 2026-11-22'],
])('a topic may not have %s', (_, changes, message) => {
	expect(TOPICS.training.safeParse({ ...record, ...changes }).error?.issues[0]?.message).toContain(message);
});
