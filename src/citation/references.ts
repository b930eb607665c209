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

/**
 * References of works, each as somebody copies it by itself into a list of their own: years get no letters. HTML with words and `<i>`, escaped, in
 * the order given. Together they take a third less time than one by one. Ids must differ.
 */
export function toReferencesAlone(items: readonly FullItem[], id: StyleId): string[] {
	const { locale, publisherOnce } = styleNamed(id);
	const printed = items.map((item) => withoutMarkup(printableItem(item, publisherOnce)));
	const engine = plugins.config.get('@csl').engine(printed, registeredStyle(id, 'reference'), locale, 'html');
	engine.updateItems(printed.map(({ id }) => id));
	const [{ entry_ids: order }, entries] = engine.makeBibliography();
	const set = new Map(order.map(([id], place) => [id, withLessThan(withoutWrapper(entries[place] ?? ''), '&#60;')]));
	return printed.map(({ id }) => set.get(id) ?? '');
}

/** One work’s reference by itself. */
export const toReference = (item: FullItem, id: StyleId): string => toReferencesAlone([item], id).join('');

/**
 * A work’s reference in every style, in the order of `STYLES`. `alone` sets one by itself; `set` is the guide’s own reference, where it says the
 * same, i.e. where its year has no letter: it is not set again.
 */
export const toReferences = (item: FullItem, alone = toReference, set?: string): { style: StyleId; name: string; html: string }[] =>
	STYLE_IDS.map((style) => ({
		style,
		name: STYLES[style].name,
		html: set !== undefined && style === GUIDE_STYLE ? set : alone(item, style),
	}));
