import type { FullItem } from './printable.ts';
import { type StyleId, STYLE_IDS, STYLES } from './style.ts';

/** What citeproc puts around each entry of an HTML bibliography. */
const ENTRY = { start: '<div class="csl-entry">', end: '</div>' };

/** An entry of citeproc’s as HTML without the element around it: words and `<i>`, escaped. */
export function withoutWrapper(entry: string): string {
	const text = entry.trim();
	return text.startsWith(ENTRY.start) && text.endsWith(ENTRY.end) ? text.slice(ENTRY.start.length, -ENTRY.end.length) : text;
}

/** The styles that ask for the day on which an online work was read. */
const ASK_FOR_DAY: readonly StyleId[] = ['harvard'];

/** A day that is in no reference, to find where a style writes it. */
const SOME_DAY = { 'date-parts': [[2000, 1, 2]] } as const satisfies FullItem['accessed'] & object;
const DAY_WORDS = /\s*\(([^()]*)2 January 2000\)/;

/** Where a reference has the day of reading: words that a script fills in and shows, and that are not there without it. */
export const withDayOfReading = (reference: string) =>
	reference.replace(DAY_WORDS, (_, before: string) => `<span class="accessed" hidden> (${before}<time></time>)</span>`);

/** A work in one style: its reference as HTML, and how a text names it; with letters where two of its author and year are in one list. */
interface Written {
	style: StyleId;
	name: string;
	html: string;
	inText: string;
	/** Nothing in a style of numbers. */
	letters?: [string, string];
}

/** A work in every style, in the order of `STYLES`. */
export const toReferences = (
	item: FullItem,
	alone: (item: FullItem, style: StyleId) => string,
	inTextAlone: (item: FullItem, style: StyleId) => string,
): Written[] =>
	STYLE_IDS.map((style) => {
		const isDated = ASK_FOR_DAY.includes(style);
		// No style names that day in a text: the same item for both spares citeproc half of its work.
		const cited = isDated ? { ...item, accessed: SOME_DAY } : item;
		const reference = alone(cited, style);
		const html = isDated ? withDayOfReading(reference) : reference;
		const inText = inTextAlone(cited, style);
		const year = String(item.issued?.['date-parts'][0][0] ?? '');
		const hasYear = year !== '' && inText.includes(year);
		return {
			style,
			name: STYLES[style].name,
			html,
			inText,
			...(hasYear && { letters: [inText.replace(year, `${year}a`), inText.replace(year, `${year}b`)] as [string, string] }),
		};
	});
