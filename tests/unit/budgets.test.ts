import { expect, test } from 'vitest';
import { weigh } from '../../testing/budgets.ts';

test('what costs more than a budget is named, the dearest first; so is what comes near it', () => {
	const costs = new Map([
		['/fits/', 19_200],
		['/at-the-limit/', 24_000],
		['/over/', 24_001],
		['/near/', 19_201],
		['/far-over/', 30_000],
	]);
	expect(weigh('page', costs)).toEqual({
		over: ['/far-over/: page 30,000 of 24,000', '/over/: page 24,001 of 24,000'],
		nearly: ['/at-the-limit/: page 24,000 of 24,000', '/near/: page 19,201 of 24,000'],
	});
});
