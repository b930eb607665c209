import { expect, test } from 'vitest';
import { statement } from '../../../src/schema/statement.ts';

const record = { id: 'one', kind: 'finding', text: 'Workers stay [@roe-2020].', certainty: 'very low', reason: 'One survey.' };

test('takes a finding, advice and a gap', () => {
	expect(statement.parse(record)).toEqual(record);
	expect(
		statement.safeParse({ id: 'one', kind: 'advice', text: 'Do it.', basis: 'lived experience', reason: 'They said so.' }).success,
	).toBe(true);
	expect(statement.safeParse({ id: 'one', kind: 'gap', text: 'Not known.', audiences: ['policymakers'] }).success).toBe(true);
});

test.each([
	['kind', 'opinion'],
	['certainty', 'fairly high'],
	['basis', 'common sense'],
	['id', 'The first'],
	['text', ''],
	['audiences', []],
	['audiences', ['friends']],
	['number', '5.2.3'],
])('refuses %s %j', (name, value) => {
	expect(statement.safeParse({ ...record, [name]: value }).success).toBe(false);
});
