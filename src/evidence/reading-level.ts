import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-IE', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-IE', { granularity: 'word' });

/**
 * The Flesch–Kincaid grade of a text: the years of schooling, as schools of the United States count them, after which it is easy to read.
 * Digits are no words. Not a number where there is no word.
 */
export function readingLevel(texts: readonly string[]): number {
	const spoken = texts.flatMap((text) =>
		[...words.segment(text)].map(({ segment }) => segment).filter((segment) => /\p{L}/u.test(segment)),
	);
	return fleschKincaid({
		sentence: texts.flatMap((text) => [...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment))).length,
		word: spoken.length,
		syllable: spoken.reduce((sum, word) => sum + syllable(word), 0),
	});
}
