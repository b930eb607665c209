import { stem, wordsOf } from '../reading/words.ts';

/** Every word of a phrase as a stem, joined by spaces: phrases that differ in form, capitals or hyphens alone have one key. */
export const phraseKey = (phrase: string) =>
	wordsOf(phrase)
		.flatMap(({ parts }) => parts.map(stem))
		.join(' ');

/** Words that may be there or not in what is called the same. */
const SMALL = /\b(?:an?|and|for|in|of|on|the|to|with)\b ?/g;

/** A number from 0 to 65,535 for a phrase, given as its key, without its small words: the catalogue has room for no more. */
export function keyMark(key: string): number {
	let mark = 0;
	for (const letter of key.replace(SMALL, '').trimEnd()) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) & 0xffff;
	return mark;
}

/** The same for what a record is called. */
export const titleMark = (title: string) => keyMark(phraseKey(title));
