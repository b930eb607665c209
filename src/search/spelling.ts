/** The most slips that are corrected in a word of so many letters. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Shorter words keep their first letter: another in its place makes another word, as `tick` of `sick`. */
const FIRST_LETTER = 6;

/** How many letters must be put in, left out, changed or swapped with their neighbours to make one word of the other; more than `most` is `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, place) => place);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let place = 1; place <= b.length; place += 1) {
			const same = a[row - 1] === b[place - 1] ? 0 : 1;
			let least = Math.min((last[place] ?? 0) + 1, (now[place - 1] ?? 0) + 1, (last[place - 1] ?? 0) + same);
			if (row > 1 && place > 1 && a[row - 1] === b[place - 2] && a[row - 2] === b[place - 1])
				least = Math.min(least, (before[place - 2] ?? 0) + 1);
			now.push(least);
		}
		if (Math.min(...now) > most) return most + 1;
		before = last;
		last = now;
	}
	return last[b.length] ?? 0;
}

/** Endings that a word may be in the middle of, where the index has its beginning. */
const ENDINGS = (
	'able ability ably al ally ance ances ation ational ations ed ement ements ence er ers es ful ible ibility ic ical ies ing ings ion ional ions isation ise ising ' +
	'ist ists itions ity ive iveness ively less ly ment ments ness or ors ous ously ship ships'
).split(' ');

/** Whether a word is its beginning with half an ending, as `recruitm` is `recruit`. */
export const isHalfEnding = (word: string, beginning: string) =>
	beginning.length > 3 && ENDINGS.some((ending) => ending.startsWith(word.slice(beginning.length)));

/** What a mistyped word was meant for: the nearest of the guide’s words, or two that were run together. `words`: the most frequent first. */
export function fix(word: string, words: readonly string[]): string[] | undefined {
	if (words.includes(word)) return [word];
	const longer = words.find((one) => one.startsWith(word));
	if (longer !== undefined && word.length > 3) return [longer];
	const most = slipsIn(word.length);
	const short = word.length < FIRST_LETTER;
	let best: { word: string; slips: number } | undefined;
	for (const one of words) {
		if (one.length < 3 || (short && one[0] !== word[0])) continue;
		// A slip in the first letter is rare: it counts half a slip more.
		const slips = slipsBetween(word, one, most) + (one[0] === word[0] ? 0 : 0.5);
		if (slips <= most + 0.5 && slips < (best?.slips ?? Infinity) && Math.floor(slips) <= most) best = { word: one, slips };
	}
	if (best) return [best.word];
	const known = new Set(words);
	for (let at = word.length - 3; at > 2; at -= 1)
		if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
	return undefined;
}
