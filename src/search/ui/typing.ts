/** How long typing rests before results are drawn, in milliseconds: at an ordinary speed with each key. */
const PAUSE = 60;
/** How long a list keeps still for half of a word that it answers already, and for the first letters of a further word. */
const STILL = { answered: 1500, begun: 360 } as const;
/** Fewer letters are looked for only when typing rests for longer: they are the beginning of everything. */
const FEWEST = 3;

/** The folded words of what is typed. */
const wordsIn = (typed: string) => typed.toLowerCase().split(/\s+/u).filter(Boolean);

/** Whether what is typed says no more than the last query did: its words, the last of them perhaps half. */
export function isBegun(typed: string, answered: string): boolean {
	const [words, before] = [wordsIn(typed), wordsIn(answered)];
	return (
		words.length > 0 &&
		words.length <= before.length &&
		words.every((word, place) => (place === words.length - 1 ? before[place]?.startsWith(word) : before[place] === word))
	);
}

/** How long the list keeps still for what is typed, in milliseconds; nothing where it does not. `answered`: the query that it answers. */
export function stillFor(typed: string, answered: string | undefined): number | undefined {
	if ((typed !== '' && typed.length < FEWEST) || (answered !== undefined && isBegun(typed, answered))) return STILL.answered;
	return answered !== undefined && (wordsIn(typed).at(-1)?.length ?? FEWEST + 1) <= FEWEST ? STILL.begun : undefined;
}

/** Calls back when typing rests for a moment, or for as long as the list keeps `still`. Half-composed letters are passed over. */
export function whenTyping(input: HTMLInputElement, still: () => number | undefined, rested: () => void) {
	let pause: ReturnType<typeof setTimeout> | undefined;
	const take = () => {
		clearTimeout(pause);
		pause = setTimeout(rested, still() ?? PAUSE);
	};
	input.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) take();
	});
	input.addEventListener('compositionend', take);
	return { take, stop: () => clearTimeout(pause) };
}
