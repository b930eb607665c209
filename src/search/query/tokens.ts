import { MOST_PARTS, stem, type Word, wordsOf } from '../../reading/words.ts';
import { frameIn } from './frames.ts';
import { frameOf, isStopWord } from './stop-words.ts';

/** The stems of a word: of a hyphenated one the whole and its parts; none where it carries no weight. */
export const stemsOfWord = ({ whole, parts }: Pick<Word, 'whole' | 'parts'>): string[] => {
	if (parts.length === 1) return isStopWord(whole) || whole.length < 2 ? [] : [stem(whole)];
	const apart = parts.filter((part) => part.length > 2 && !isStopWord(part)).map(stem);
	return parts.length <= MOST_PARTS ? [stem(whole), ...apart] : apart;
};

/** The stems of a text in their order, with the question words that ask together, as they are indexed. */
export function stemsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.flatMap((word, place) => {
		const frame = frameOf(word.whole, words[place + 1]?.whole ?? '');
		return frame ? [frame, ...stemsOfWord(word)] : stemsOfWord(word);
	});
}

/** The stems of a title or a question, with how it is put. */
export function stemsOfQuestion(text: string): string[] {
	const token = frameIn(text)?.token;
	return [...stemsOf(text), ...(token === undefined ? [] : [token])];
}

/** Every word of a phrase as a stem, joined by spaces: phrases that differ in form, capitals or hyphens alone have one key. */
export const phraseKey = (phrase: string) =>
	wordsOf(phrase)
		.flatMap(({ parts }) => parts.map(stem))
		.join(' ');

/** Words that may be there or not in what is called the same. */
const SMALL = /\b(?:an?|and|for|in|of|on|the|to|with)\b ?/g;

/** A name without its small words: names that differ in them alone have one key. */
export const nameKey = (name: string) => phraseKey(name).replace(SMALL, '').trimEnd();
