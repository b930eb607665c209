import type { Segment } from './cited-text.ts';
import { plainText } from './cited-text.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of an answer with what it rests on. */
export interface MarkedSentence {
	/** Its words without the marks. */
	words: string;
	/** Ids of the statements that it names, each once, in order. */
	statements: string[];
	/** Marked as the guide’s own suggestion. */
	own: boolean;
}

/** Prose of an answer, read once. */
export interface MarkedText {
	sentences: MarkedSentence[];
	/** Brackets that look like a mark and are none, as written. */
	unreadable: string[];
}

const ID = '#[a-z0-9]+(?:-[a-z0-9]+)*';
/** `[own]`, `[#one; #other]`, and whatever else stands in brackets with a `#` or is `own`. */
const MARK = /\[(?:own|[^[\]]*#[^[\]]*|\s*own\s*)\]/giu;
const READABLE = new RegExp(`^\\[(?:own|${ID}(?:; ${ID})*)\\]$`);

/** The ids of a mark; none where it is `[own]`. */
const idsOf = (mark: string) => [...mark.matchAll(/#([a-z0-9-]+)/g)].map(([, id = '']) => id);

/** Splits text into words and marks: a mark stands where a citation would, so sentences end alike. */
function toSegments(text: string): { segments: Segment[]; unreadable: string[] } {
	const segments: Segment[] = [];
	const unreadable: string[] = [];
	let end = 0;
	for (const { 0: mark, index } of text.matchAll(MARK)) {
		if (index > end) segments.push({ type: 'text', value: text.slice(end, index) });
		end = index + mark.length;
		if (READABLE.test(mark))
			segments.push({ type: 'citation', narrative: false, items: idsOf(mark).map((key) => ({ key })), offset: index });
		else unreadable.push(mark);
	}
	if (end < text.length) segments.push({ type: 'text', value: text.slice(end) });
	return { segments, unreadable };
}

/** Reads the prose of an answer sentence by sentence; a mark after a full stop belongs to the sentence that the stop ends. */
export function parseMarkedText(text: string): MarkedText {
	const { segments, unreadable } = toSegments(text);
	const sentences = splitSentences(segments).map((sentence): MarkedSentence => {
		const marks = sentence.filter((segment) => segment.type === 'citation');
		return {
			words: plainText(sentence, () => ''),
			statements: [...new Set(marks.flatMap(({ items }) => items.map(({ key }) => key)))],
			own: marks.some(({ items }) => items.length === 0),
		};
	});
	return { sentences, unreadable };
}

/** The words of some sentences, as a reader would copy them. */
export const wordsOfSentences = (sentences: readonly MarkedSentence[]) => sentences.map(({ words }) => words).join(' ');

/** Prose as it is written, with its marks: the inverse of `parseMarkedText`. */
export const writeMarkedText = (sentences: readonly MarkedSentence[]) =>
	sentences
		.map(({ words, statements, own }) => {
			const marks = [...(own ? ['own'] : []), ...(statements.length ? [statements.map((id) => `#${id}`).join('; ')] : [])];
			return [words, ...marks.map((mark) => `[${mark}]`)].join(' ');
		})
		.join(' ');
