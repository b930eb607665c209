import { expect, test } from 'vitest';
import { toDots } from '../../../../src/components/charts/map-dots.ts';

/** How many dots the dashes of a path make: one at its start, one at each step. */
const dots = (path: string) => [...path.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / 9) + 1, 0);

test.each([
	[0, 1],
	[3, 5],
	[7, 19],
	[4, 24],
	[8, 8],
])('draws %i core and %i wider dots', (core, wider) => {
	const drawn = toDots(core, wider);
	expect([dots(drawn.core), dots(drawn.wider)]).toEqual([core, wider]);
});

test('starts a new row after eight dots, or after as many as are asked for', () => {
	expect(toDots(3, 6)).toEqual({ width: 72, height: 18, core: 'M4.5 4.5h18.1', wider: 'M31.5 4.5h36.1M4.5 13.5h0.1' });
	expect(toDots(7, 19, 26)).toMatchObject({ width: 234, height: 9 });
});

test('draws nothing for nothing', () => {
	expect(toDots(0, 0)).toEqual({ width: 0, height: 0, core: '', wider: '' });
});
