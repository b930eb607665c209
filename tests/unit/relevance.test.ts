import { expect, test } from 'vitest';
import { judge, toRelevance } from '../../testing/search/relevance.ts';

const QUERY = { right: ['/a/', '/b/'], near: ['/c/'] };
const given = (...found: string[]) => ({ found: found.map((one) => [one]), honest: false });

test('a right answer is judged by its place, what is near counts a little', () => {
	expect(judge(QUERY, given('/a/', '/b/', '/c/'))).toEqual({ place: 1, gain: 1 });
	expect(judge(QUERY, given('/x/', '/a/')).place).toBe(2);
	expect(judge(QUERY, given('/c/', '/x/')).place).toBe(0);
	expect(judge(QUERY, given('/c/')).gain).toBeGreaterThan(judge(QUERY, given('/x/')).gain);
	expect(judge(QUERY, given('/c/', '/a/')).gain).toBeLessThan(judge(QUERY, given('/a/', '/c/')).gain);
});

test('what the guide cannot answer is answered by saying so', () => {
	const none = { right: [], near: [] };
	expect(judge(none, { found: [['/x/']], honest: false })).toEqual({ place: 0, gain: 0 });
	expect(judge(none, { found: [['/x/']], honest: true })).toEqual({ place: 1, gain: 1 });
});

test('places and gains are shares of all queries', () => {
	const places = [1, 2, 4, 0].map((place) => ({ place, gain: place ? 1 / place : 0 }));
	expect(toRelevance(places)).toEqual({ first: 0.25, three: 0.5, reciprocal: 0.4375, gain: 0.4375 });
});
