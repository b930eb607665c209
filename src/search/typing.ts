import { beginsStopWord } from './stop-words.ts';

/** How long typing rests before results are drawn, in milliseconds. The index is asked with every letter. */
const PAUSE = 80;
/** How long it rests where the last word does not tell enough yet: longer than between two keys. */
const LONG_PAUSE = 180;
/** How long it rests where no word carries weight, as in `how long does`: the question goes on. */
const QUESTION_PAUSE = 600;
/** How long it rests further within an alias or a year: half of it means something else. */
export const BEFORE_HALF = 100;
/** How long it rests further where nothing was found, before the rest of the records is looked through. */
export const BEFORE_READING_ON = 600;

/** Waits for so many milliseconds. */
export const rest = (milliseconds: number) => new Promise((rested) => setTimeout(rested, milliseconds));

/** The word being typed: what stands after the last space. */
const lastWord = (typed: string) => /\S*$/u.exec(typed)?.[0] ?? '';

/** Whether the word being typed tells enough to ask the index for it: fewer letters, or those of a stop word, have parts of it loaded that nobody wants. */
export const isSelective = (beginning: string) => beginning.length > 2 && !beginsStopWord(beginning.toLowerCase());

/** How long to wait after what was typed so far, in milliseconds. */
export function restAfter(typed: string): number {
	if (typed.trim() === '' || isSelective(lastWord(typed))) return PAUSE;
	return typed.toLowerCase().split(/\s+/u).every(beginsStopWord) ? QUESTION_PAUSE : LONG_PAUSE;
}

/** Tells of each change of a text box whether to ask the index at once, and calls back when typing rests. Half-composed letters are passed over. */
export function whenTyping(
	input: HTMLInputElement,
	changed: (selective: boolean) => void,
	rested: () => void,
): { take: () => void; stop: () => void } {
	let pause: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(pause);
	const take = () => {
		const selective = isSelective(lastWord(input.value));
		stop();
		changed(selective);
		pause = setTimeout(rested, restAfter(input.value));
	};
	input.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) take();
	});
	input.addEventListener('compositionend', take);
	return { take, stop };
}
