import { expect } from 'vitest';
import { type Budget, weigh } from '../../testing/budgets.ts';

/** So many warnings are printed one by one; of more, how many. */
const SHOWN = 5;

/** Holds that nothing costs more than a budget; prints what comes near it. */
export function expectWithin(budget: Budget, costs: Iterable<readonly [name: string, cost: number]>): void {
	const { over, nearly } = weigh(budget, costs);
	const more = nearly.length > SHOWN ? [`and ${nearly.length - SHOWN} more`] : [];
	for (const line of [...nearly.slice(0, SHOWN), ...more]) process.stdout.write(`warning: nearly used up: ${line}\n`);
	expect(over).toEqual([]);
}
