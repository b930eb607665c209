import { expect, test } from 'vitest';
import { audience } from '../../../src/schema/audience.ts';

const task = { id: 'settle-it', title: 'Settle it', why: 'It comes up first.', statements: ['one'], checklist: ['It is settled'] };
const record = { title: 'For managers', question: '“Whom?”', summary: 'One.', reviewed: '2026-01-10', tasks: [task, task, task] };

test('takes a page of three tasks', () => {
	expect(audience.parse(record)).toEqual(record);
});

test.each([
	['two tasks', { tasks: [task, task] }, 'give at least three tasks'],
	['a task without a statement', { tasks: [task, task, { ...task, statements: [] }] }, 'name at least one statement'],
	['a task without a line to tick', { tasks: [task, task, { ...task, checklist: [] }] }, 'give the task at least one line to tick'],
])('refuses %s', (_, changes, message) => {
	expect(audience.safeParse({ ...record, ...changes }).error?.issues[0]?.message).toBe(message);
});
