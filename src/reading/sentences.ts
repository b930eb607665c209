import type { Segment } from './cited-text.ts';

/** Words after whose full stop a sentence goes on, without the stop. */
const ABBREVIATIONS = new Set(
	'al|approx|art|c|ca|cf|ch|chap|dr|ed|eds|e.g|etc|fig|i.e|inc|ltd|mr|mrs|ms|n.d|no|nos|nr|p|para|pp|prof|sec|st|u.k|u.s|v|vol|vs'.split(
		'|',
	),
);
/** Those of them after which a sentence may end all the same, where a capital follows. */
const MAY_END = new Set(['al', 'etc', 'inc', 'ltd']);

/** A full stop, question or exclamation mark with the quotes and brackets that close behind it, before a space or the end. */
const END = /[.!?…]+[”’"')\]]*(?=\s|$)/gu;
/** What a sentence begins with: a capital, a digit, or a quote or bracket before one. */
const BEGINS = /^\s*(?:[“‘"'(]*[\p{Lu}\p{N}]|$)/u;

/** The word before a place, with the stops inside it: `e.g` of `e.g.`. */
const wordBefore = (text: string, at: number) => /[\p{L}\p{N}.’'-]*$/u.exec(text.slice(0, at))?.[0].replace(/^[.’'-]+/, '') ?? '';

/** Whether a sentence ends at a mark: not after an abbreviation, an initial or a number of a list, and only before what may begin one. */
function endsAt(text: string, at: number, mark: string, after: string): boolean {
	if (!BEGINS.test(after)) return false;
	if (!mark.startsWith('.')) return true;
	const word = wordBefore(text, at);
	const folded = word.toLowerCase();
	if (/^\p{Lu}$/u.test(word)) return after.trim() === '';
	return !ABBREVIATIONS.has(folded) || after.trim() === '' || (MAY_END.has(folded) && /^\s*[“‘"'(]*\p{Lu}/u.test(after));
}

/** What stands after a place in the text that follows: the rest of a segment, and of the words after it a few. */
const following = (segments: readonly Segment[], place: number, rest: string) => {
	let words = rest;
	for (const segment of segments.slice(place + 1)) {
		if (words.trim() !== '') break;
		// An author’s name that is part of a sentence begins it; a citation in brackets belongs to the sentence before it.
		words += segment.type === 'text' ? segment.value : segment.type === 'citation' && segment.narrative ? ' A' : '';
	}
	return words;
};

/**
 * The sentences of cited prose, each with the citations that belong to it: a citation in brackets after a full stop belongs to the sentence
 * that the stop ends. Abbreviations, initials and decimals end no sentence.
 */
export function splitSentences(segments: readonly Segment[]): Segment[][] {
	const sentences: Segment[][] = [];
	let current: Segment[] = [];
	/** A sentence has ended, and citations may still follow it. */
	let ended = false;
	const close = () => {
		if (current.some((segment) => segment.type !== 'text' || segment.value.trim() !== '')) sentences.push(current);
		current = [];
		ended = false;
	};
	const addText = (value: string) => {
		if (ended && value.trim() !== '') close();
		if (value !== '') current.push({ type: 'text', value });
	};
	for (const [place, segment] of segments.entries()) {
		if (segment.type !== 'text') {
			if (ended && segment.type === 'citation' && segment.narrative) close();
			current.push(segment);
			continue;
		}
		let from = 0;
		// A stop that stands alone after a citation ends the sentence that the citation closes.
		for (const match of segment.value.matchAll(END)) {
			const end = match.index + match[0].length;
			if (!endsAt(segment.value, match.index, match[0], following(segments, place, segment.value.slice(end)))) continue;
			addText(segment.value.slice(from, end));
			ended = true;
			from = end;
		}
		addText(segment.value.slice(from));
	}
	close();
	return sentences;
}
