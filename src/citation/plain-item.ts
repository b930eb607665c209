/**
 * citeproc and citation-js take `<i>`, `<sup>` or `<span style="…">` in a title for markup; here every text is text. So that they find none, the
 * character that would begin it goes through them as one that no text has, the first of Unicode’s for private use.
 */
const STAND_IN = '\ue000';

/** A value with every text in it, however deep, in that form. */
export function withoutMarkup<T>(value: T): T {
	if (typeof value === 'string') return value.replaceAll('<', STAND_IN) as T;
	if (Array.isArray(value)) return value.map(withoutMarkup) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutMarkup(inner)])) as T;
}

/** What was written of it, with the character again as it stands in that place: `&#60;` in HTML. */
export const withLessThan = (written: string, as: '<' | '&#60;') => written.replaceAll(STAND_IN, as);
