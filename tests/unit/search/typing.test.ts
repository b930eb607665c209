import { expect, test } from 'vitest';
import { isSelective, restAfter } from '../../../src/search/typing.ts';

test.each([
	['sup', true],
	['Supervision', true],
	['su', false],
	['', false],
	['how', false],
	['shou', false],
	['202', true],
])('“%s” tells: %s', (beginning, selective) => {
	expect(isSelective(beginning)).toBe(selective);
});

test('typing rests longer where the last word tells little, and longest where no word tells anything', () => {
	const rests = ['how long does', 'line ma', 'line manager'].map(restAfter);
	expect(rests).toEqual([...rests].sort((a, b) => b - a));
	expect(new Set(rests).size).toBe(3);
});
