/** Chance that repeats itself: the same seed gives the same choices everywhere. */
export interface Random {
	/** A whole number from 0 to below `end`. */
	below: (end: number) => number;
	/** One of a list that is not empty. */
	pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32, a generator of 32 bits of state by Tommy Ettinger (public domain): small, and even enough to choose places by. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
