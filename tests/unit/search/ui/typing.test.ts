import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isBegun, stillFor, whenTyping } from '../../../../src/search/ui/typing.ts';

test.each([
	['line man', 'line manager', true],
	['line', 'line manager', true],
	['l', 'line manager', true],
	['Line Manager', 'line manager', true],
	['line manager', 'line man', false],
	['line manager and', 'line manager', false],
	['manager', 'line manager', false],
	['', 'line manager', false],
])('“%s” says no more than “%s”: %s', (typed, answered, begun) => {
	expect(isBegun(typed, answered)).toBe(begun);
});

test.each([
	['li', undefined, 1500],
	['line man', 'line manager', 1500],
	['line manager wa', 'line manager', 360],
	['line manager pay', 'line manager', 360],
	['line manager wage', 'line manager', undefined],
	['pay', undefined, undefined],
	['', 'line manager', undefined],
])('for “%s”, where the list answers “%s”, it keeps still for %s ms', (typed, answered, still) => {
	expect(stillFor(typed, answered)).toBe(still);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Types a key every so many milliseconds, and counts how often results were drawn before the last one and after it. */
function drawn(everyMs: number, keys: number, still?: number): [before: number, after: number] {
	let count = 0;
	const input = new EventTarget() as HTMLInputElement;
	whenTyping(
		input,
		() => still,
		() => (count += 1),
	);
	for (let key = 0; key < keys; key += 1) {
		input.dispatchEvent(new Event('input'));
		if (key < keys - 1) vi.advanceTimersByTime(everyMs);
	}
	const before = count;
	vi.advanceTimersByTime(400);
	return [before, count - before];
}

test.each([80, 160, 250])('at %i ms a key something is drawn before the last key, and the answer to the whole after it', (everyMs) => {
	const [before, after] = drawn(everyMs, 15);
	expect(before).toBeGreaterThan(0);
	expect(after).toBe(1);
});

test('the list keeps still while it answers already what is typed', () => {
	expect(drawn(160, 5, 1500)).toEqual([0, 0]);
});

test('half-composed letters are passed over', () => {
	let count = 0;
	const input = new EventTarget() as HTMLInputElement;
	whenTyping(
		input,
		() => undefined,
		() => (count += 1),
	);
	input.dispatchEvent(Object.assign(new Event('input'), { isComposing: true }));
	vi.advanceTimersByTime(2000);
	expect(count).toBe(0);
});
