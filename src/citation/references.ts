import type { FullItem } from './printable.ts';
import { type StyleId, STYLE_IDS, STYLES } from './style.ts';

/** What citeproc puts around each entry of an HTML bibliography. */
const ENTRY = { start: '<div class="csl-entry">', end: '</div>' };

/** An entry of citeproc’s as HTML without the element around it: words and `<i>`, escaped. */
export function withoutWrapper(entry: string): string {
	const text = entry.trim();
	return text.startsWith(ENTRY.start) && text.endsWith(ENTRY.end) ? text.slice(ENTRY.start.length, -ENTRY.end.length) : text;
}

/** A work’s reference in every style, in the order of `STYLES`. */
export const toReferences = (
	item: FullItem,
	alone: (item: FullItem, style: StyleId) => string,
): { style: StyleId; name: string; html: string }[] =>
	STYLE_IDS.map((style) => ({ style, name: STYLES[style].name, html: alone(item, style) }));
