import { stem, wordsOf } from '../reading/words.ts';

/** Every word of a phrase as a stem, joined by spaces: phrases that differ in form, capitals or hyphens alone have one key. */
export const phraseKey = (phrase: string) =>
	wordsOf(phrase)
		.flatMap(({ parts }) => parts.map(stem))
		.join(' ');

/** A number from 0 to 65,535 for what a record is called, without an article in front: the catalogue has room for no more. */
export function titleMark(title: string): number {
	let mark = 0;
	for (const letter of phraseKey(title).replace(/^(?:a|an|the) /, '')) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) & 0xffff;
	return mark;
}
