import { plugins } from '@citation-js/core';
import { withLessThan, withoutMarkup } from './plain-item.ts';
import { type FullItem, printableItem } from './printable.ts';
import { GUIDE_STYLE, registeredStyle, type StyleId, STYLE_IDS, styleNamed, STYLES } from './style.ts';

/** What citeproc puts around each entry of an HTML bibliography. */
const ENTRY = { start: '<div class="csl-entry">', end: '</div>' };

/** An entry of citeproc’s as HTML without the element around it: words and `<i>`, escaped. */
export function withoutWrapper(entry: string): string {
	const text = entry.trim();
	return text.startsWith(ENTRY.start) && text.endsWith(ENTRY.end) ? text.slice(ENTRY.start.length, -ENTRY.end.length) : text;
}

/** One reference by itself, as somebody copies it into a list of their own: years get no letters. HTML with words and `<i>`, escaped. */
export function toReference(item: FullItem, id: StyleId): string {
	const { locale, publisherOnce } = styleNamed(id);
	const printed = withoutMarkup(printableItem(item, publisherOnce));
	const engine = plugins.config.get('@csl').engine([printed], registeredStyle(id, 'reference'), locale, 'html');
	engine.updateItems([printed.id]);
	return withLessThan(withoutWrapper(engine.makeBibliography()[1].join('')), '&#60;');
}

/** Sets a reference as `toReference` does, at once or later. */
export type SetAlone = (item: FullItem, style: StyleId) => string | Promise<string>;

/**
 * A work’s reference in every style, in the order of `STYLES`. `set`: the guide’s own reference, where it says the same, i.e. where its year has no
 * letter: it is not set again.
 */
export const toReferences = (item: FullItem, alone: SetAlone, set?: string): Promise<{ style: StyleId; name: string; html: string }[]> =>
	Promise.all(
		STYLE_IDS.map(async (style) => ({
			style,
			name: STYLES[style].name,
			html: set !== undefined && style === GUIDE_STYLE ? set : await alone(item, style),
		})),
	);
