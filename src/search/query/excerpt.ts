import { stem, wordsOf } from '../../reading/words.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Stretch {
	text: string;
	marked: boolean;
}

/** The longest quotation, in characters; a longer sentence is cut around its first mark. */
const LONGEST = 260;

/** Whether a stem is, or begins with, one that was asked for. */
const isAsked = (one: string, asked: readonly string[]) =>
	asked.some((other) => one === other || (other.length > 2 && one.startsWith(other)));

/** Where the words that were asked for stand, and which they are. */
const marksIn = (text: string, asked: readonly string[]) =>
	wordsOf(text).flatMap(({ written, whole, parts, at }) => {
		const stems = [...parts, ...(parts.length > 1 ? [whole] : [])].map(stem).filter((one) => isAsked(one, asked));
		return stems[0] === undefined ? [] : [{ from: at, to: at + written.length, one: stems[0] }];
	});

/** A text with the words that were asked for marked. `asked`: stems. */
export function markWords(text: string, asked: readonly string[]): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (const { from, to } of marksIn(text, asked)) {
		if (from > end) stretches.push({ text: text.slice(end, from), marked: false });
		stretches.push({ text: text.slice(from, to), marked: true });
		end = to;
	}
	if (end < text.length) stretches.push({ text: text.slice(end), marked: false });
	return stretches;
}

/** Cuts a sentence to the longest quotation around its first mark, between words. */
function cut(sentence: string, asked: readonly string[]): string {
	if (sentence.length <= LONGEST) return sentence;
	const first = marksIn(sentence, asked)[0]?.from ?? 0;
	const from = first < LONGEST / 2 ? 0 : sentence.indexOf(' ', first - LONGEST / 3) + 1;
	const to = from + LONGEST >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', from + LONGEST);
	return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`;
}

/** The sentence of a text in which most of what was asked for stands, marked; the first of equals. */
export function quote(text: string, asked: readonly string[]): Stretch[] {
	let best = { sentence: '', marks: -1 };
	for (const { segment } of new Intl.Segmenter('en-IE', { granularity: 'sentence' }).segment(text)) {
		const marks = new Set(marksIn(segment, asked).map(({ one }) => one)).size;
		if (marks > best.marks) best = { sentence: segment.trim(), marks };
	}
	return markWords(cut(best.sentence, asked), asked);
}
