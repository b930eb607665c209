import type { Answer } from './answer.ts';

/** What the line above the results says while there are none yet, where more of them do not come, and where search does not. */
export const SEARCHING = 'Searching …';
export const NO_MORE = 'More results could not be loaded. Check the connection and try again.';
export const FAILED = 'Search could not be loaded. Check the connection and try again, or start from the sections and the glossary below.';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const counted = (number: number) => `${number} ${number === 1 ? 'result' : 'results'}`;

/** What was found, in words for the line above the results, which a screen reader says. */
export function sayFound({ query, found, whole, corrected, missed, queryTerms }: Answer): string {
	const sentences: string[] = [];
	if (corrected.length)
		sentences.push(`Nothing for ${quoted(corrected.map(({ typed }) => typed))}: showing ${quoted(corrected.map(({ meant }) => meant))}.`);
	const shown = missed.filter((word) => !corrected.some(({ typed }) => typed === word));
	if (found.length === 0) {
		if (query.words === '' || (queryTerms.length > 0 && shown.length < queryTerms.length))
			return [...sentences, 'Nothing matches all these choices.'].join(' ');
		sentences.push(`Nothing found for “${query.words}”.`);
		if (queryTerms.length && queryTerms.every(({ exactly }) => exactly))
			sentences.push('Such words stand everywhere: add one that tells more.');
		return sentences.join(' ');
	}
	if (shown.length) sentences.push(`Nothing for ${quoted(shown)}.`);
	const parts = found.length - whole;
	sentences.push(
		parts === 0
			? `${counted(whole)}.`
			: whole === 0
				? `Nothing holds all of it: ${counted(parts)} with a part.`
				: `${counted(whole)} with all of it, ${parts} more with a part.`,
	);
	return sentences.join(' ');
}
