import type { Answer } from './ask.ts';
import { isDoi } from './terms.ts';

/** What the line above the results says while there are none yet, where more of them do not come, and where search does not. */
export const SEARCHING = 'Searching …';
export const NO_MORE = 'More results could not be loaded. Check the connection and try again.';
export const FAILED = 'Search could not be loaded. Check the connection and try again, or start from the sections and the glossary below.';
export const NO_WASM =
	'Search needs WebAssembly, which is switched off in this browser. Everything else works: start from the sections and the glossary below.';
export const OTHER_EDITION = 'The guide has a new edition since this page was opened. Load the page again to search it.';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
const counted = (number: number) => `${number} ${number === 1 ? 'result' : 'results'}`;

/** What stands nowhere, in words: a number or a DOI is not in the guide, and a word is not either. */
const sayMissed = (missed: readonly string[]) => {
	const dois = missed.filter(isDoi);
	const others = missed.filter((word) => !dois.includes(word));
	return [
		...(dois.length ? [`No source of this guide has the DOI ${quoted(dois)}.`] : []),
		...(others.length ? [`${quoted(others)} ${others.length === 1 ? 'is' : 'are'} not in this guide.`] : []),
	];
};

/** What was found, in words for the line above the results, which a screen reader says. */
export function sayFound({ query, found, terms, corrected, missed, unsaid, scattered, mentioned, notCovered }: Answer): string {
	const sentences: string[] = [];
	const lacking = found[0]?.lacking.flatMap((place) => terms[place]?.typed ?? []) ?? [];
	if (corrected.length)
		sentences.push(`Nothing for ${quoted(corrected.map(({ typed }) => typed))}: showing ${quoted(corrected.map(({ meant }) => meant))}.`);
	sentences.push(...sayMissed(missed));
	for (const phrase of unsaid) sentences.push(`No result says “${phrase}” word for word.`);
	if (found.length > 0) {
		if (notCovered === 0) sentences.push('This guide does not cover it: the first result says what there is instead.');
		else if (notCovered > 0) sentences.push('The guide may not cover it: one of the first results says what there is instead.');
		else if (missed.length === 0 && scattered) sentences.push('Nothing in this guide says all of it in one place.');
		else if (missed.length === 0 && mentioned) sentences.push('The guide itself says little or nothing about it; a source does.');
		else if (missed.length === 0 && lacking.length > 0) sentences.push(`The first result is without ${quoted(lacking)}.`);
		const nearest = missed.length > 0 || unsaid.length > 0 || scattered || notCovered >= 0;
		return [...sentences, nearest ? `${counted(found.length)} with something near it.` : `${counted(found.length)}.`].join(' ');
	}
	if (query.words === '' || (missed.length === 0 && Object.values(query.chosen).some((values) => values.length > 0)))
		return [...sentences, 'Nothing matches all these choices.'].join(' ');
	return [
		...(missed.length ? sentences : [...sentences, `Nothing found for “${query.words}”.`]),
		'Try other words, or one of the questions below.',
	].join(' ');
}
