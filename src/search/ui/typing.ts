/** How long typing rests before results are drawn, in milliseconds. */
const PAUSE = 60;
/** How long results wait at most while typing goes on: something useful is there before the last key. */
const AT_MOST = 360;
/** How long a list keeps still for half of a word that it answers already. */
const STILL = 1500;

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

/**
 * Calls back when typing rests, and now and then while it goes on. `still`: whether the list keeps still for what is typed, as it answers that already. Half-composed letters are
 * passed over.
 */
export function whenTyping(input: HTMLInputElement, still: () => boolean, rested: () => void): { take: () => void; stop: () => void } {
	let pause: ReturnType<typeof setTimeout> | undefined;
	let since: number | undefined;
	const stop = () => {
		clearTimeout(pause);
		since = undefined;
	};
	const take = () => {
		clearTimeout(pause);
		if (still()) {
			pause = setTimeout(rested, STILL);
			return;
		}
		since ??= performance.now();
		pause = setTimeout(rested, Math.max(0, Math.min(PAUSE, AT_MOST - (performance.now() - since))));
	};
	input.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) take();
	});
	input.addEventListener('compositionend', take);
	return { take, stop };
}
