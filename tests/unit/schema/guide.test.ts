import { expect, test } from 'vitest';
import { guide, held } from '../../../src/schema/guide.ts';

const record = { title: 'A guide', description: 'One.', edition: '2026-11', published: '2026-11-22', version: '1.0.0', publisher: 'Us' };

test('takes a record', () => {
	expect(guide.parse(record)).toEqual(record);
});

test.each([
	['edition', '2026-13', 'write year and month, e.g. `2026-11`'],
	['edition', '2026', 'write year and month, e.g. `2026-11`'],
	['version', '1.0', 'write a version as 1.0.0'],
	['published', '2026-11-31', 'write a date as 2026-11-22'],
	['published', '0026-11-22', 'write a year of this century, as in 2026-11-22'],
	['published', '2126-11-22', 'write a day of the month that `edition` names'],
])('refuses %s %s', (name, value, message) => {
	expect(guide.safeParse({ ...record, [name]: value }).error?.issues[0]?.message).toBe(message);
});

test('each key that is held back has its reason', () => {
	expect(held.safeParse({ 'roe-2020': 'year not seen' }).success).toBe(true);
	expect(held.safeParse({ 'roe-2020': '' }).success).toBe(false);
});
