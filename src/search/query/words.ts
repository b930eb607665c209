import { distance } from 'fastest-levenshtein';
import { respell, stem } from '../../reading/words.ts';
import { isWeakStem } from './stop-words.ts';

/** The longest beginning that a word takes over from the one before it, in letters. */
const MOST = 35;
/** Packs words of small letters, in alphabetical order: each as how many letters it shares with the one before, to base 36, and the rest. */
export function packWords(words: Iterable<string>): string {
	let before = '';
	return [...words]
		.sort()
		.map((word) => {
			let shared = 0;
			while (shared < MOST && shared < before.length && before[shared] === word[shared]) shared += 1;
			before = word;
			return shared.toString(36).toUpperCase() + word.slice(shared);
		})
		.join('');
}

/** The words that were packed. */
export function unpackWords(packed: string): string[] {
	let before = '';
	return [...packed.matchAll(/([0-9A-Z])([a-z]*)/g)].map(([, shared = '0', rest = '']) => {
		before = before.slice(0, Number.parseInt(shared, 36)) + rest;
		return before;
	});
}

/** The guide’s own words, for what stands nowhere. */
export interface Vocabulary {
	/** In alphabetical order; no names of people: no word is a slip for one. */
	words: readonly string[];
	/** Whether one of them has this stem. */
	has: (stem: string) => boolean;
	/** Words of few records, which are loaded where a slip was meant for none of the others. */
	rare: () => Promise<readonly string[]>;
}

/** Opens the packed words of a catalogue; `rare` loads those of few records. */
export function openVocabulary(packed: string, rare: () => Promise<string>): Vocabulary {
	const words = unpackWords(packed);
	const stems = new Set(words.map(stem));
	return { words, has: (one) => stems.has(one), rare: async () => unpackWords(await rare()) };
}

/** Whether the index has a stem: one of a word that search knows, but for those that it leaves out of what records say. */
export function isIndexed({ everywhere }: { everywhere: readonly string[] }, { has }: Vocabulary): (stem: string) => boolean {
	const left = new Set(everywhere);
	return (stem) => has(stem) && !left.has(stem) && !isWeakStem(stem);
}

/** The most slips that are corrected in a word of so many letters; three are read as a word of four alone. */
const slipsIn = (length: number) => (length < 3 ? 0 : length < 7 ? 1 : 2);
/** Shorter words keep their first letter, as `tick` is not `sick`, unless it is swapped or left out, and two slips are seen through in longer ones alone, as `probation` is not `promotion`; but for the commonest. */
const LONG = { firstLetter: 9, twoSlips: 12 } as const;

/** Whether two letters that stand side by side changed places, and nothing else did. */
export function isSwap(a: string, b: string): boolean {
	const at = [...a].findIndex((letter, place) => letter !== b[place]);
	return a.length === b.length && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** How many letters must be put in, left out or changed to make one word of the other; two that changed places are one. More than `most` is `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	const slips = distance(a, b);
	return Math.min(most + 1, slips > 1 && isSwap(a, b) ? slips - 1 : slips);
}

/** The fewest letters that begin a word, and the most stems that they are taken for. */
const BEGUN = { letters: 3, most: 2 };

/** The stems of the words that begin so; those with the most forms, which are the commonest, first. */
export function completions(beginning: string, { words }: Vocabulary): string[] {
	if (beginning.length < BEGUN.letters) return [];
	const begun = respell(beginning);
	const forms = Map.groupBy(
		words.filter((word) => word.startsWith(begun) || word.startsWith(beginning)),
		stem,
	);
	return [...forms.keys()].sort((a, b) => (forms.get(b)?.length ?? 0) - (forms.get(a)?.length ?? 0)).slice(0, BEGUN.most);
}

/** A word without its vowels, each double letter once. */
const skeleton = (word: string) => word.replace(/(.)\1/g, '$1').replace(/[aeiou]/g, '');

/** Whether a slip is of the commonest: letters swapped or doubled, a vowel for another. */
const isCommonSlip = (typed: string, word: string) => isSwap(typed, word) || skeleton(typed) === skeleton(word);

/** Letters in the order in which they lie on a keyboard, and pairs that sound alike: one is easily typed for the one beside it. */
const NEAR = 'qwertyuiop asdfghjkl zxcvbnm bp cs dt fv gj sz';
const isNear = (a = '', b = '') => a !== '' && b !== '' && (NEAR.includes(a + b) || NEAR.includes(b + a));

/** Whether one slip is easily made: a letter is left out, or one near it is typed instead of it or beside it. */
function isEasySlip(typed: string, word: string): boolean {
	const at = [...typed].findIndex((letter, place) => letter !== word[place]);
	if (typed.length === word.length) return isNear(typed[at], word[at]);
	return typed.length < word.length || isNear(typed[at], typed[at - 1]) || isNear(typed[at], typed[at + 1]);
}

/** What a mistyped word was meant for: the nearest of some words, the first of equals, or two that were run together. */
export function fix(word: string, words: readonly string[]): string[] | undefined {
	const most = slipsIn(word.length);
	let best: { word: string; slips: number } | undefined;
	for (const one of words) {
		if (one.length < 3 || (word.length === 3 && one.length !== 4)) continue;
		if (word.length < LONG.firstLetter && one[0] !== word[0] && !isSwap(word, one) && !(word.length > 4 && one.slice(1) === word)) continue;
		const slips = slipsBetween(word, one, most);
		if (slips > most) continue;
		const common = isCommonSlip(word, one);
		if (!common && (slips > 1 ? word.length < LONG.twoSlips : word.length < LONG.firstLetter && !isEasySlip(word, one))) continue;
		// A slip in the first letter is rare.
		const weighed = slips + (one[0] === word[0] ? 0 : 0.5) - (common ? 0.25 : 0);
		if (weighed < (best?.slips ?? Infinity)) best = { word: one, slips: weighed };
	}
	if (best) return [best.word];
	const known = new Set(words);
	for (let at = word.length - 2; at > 1; at -= 1)
		if (known.has(word.slice(0, at)) && known.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
	return undefined;
}
