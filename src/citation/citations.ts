import { type CslEngine, plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import { printableItem } from './printable.ts';
import { withoutWrapper } from './references.ts';
import { GUIDE_STYLE, registeredStyle, type StyleId, STYLES } from './style.ts';

/** How the guide’s sources are written in a text and in a list of references. */
export interface Citations {
	/** Inside brackets, e.g. `see Gillard et al., 2022a, p. 3`. */
	inText: (item: CitationItem) => string;
	/** As part of a sentence, e.g. `Gillard et al.` and `(2022a, p. 3)`. */
	narrative: (item: CitationItem) => { author: string; year: string };
	/** Author and year alone, e.g. `Gillard et al., 2022a`. */
	label: (key: string) => string;
	/** The reference as HTML that citeproc has escaped: words and `<i>`. */
	reference: (key: string) => string;
	/** The reference in plain words. */
	plainReference: (key: string) => string;
}

const withoutBrackets = (text: string) => (text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text);

/** The citation item as citeproc takes it: it joins prefix and suffix as they stand. */
const toCiteproc = ({ key, prefix, suffix, label, locator, suppressAuthor }: CitationItem): Record<string, unknown> => ({
	id: key,
	...(prefix && { prefix: `${prefix} ` }),
	...(suffix && { suffix: `, ${suffix}` }),
	...(locator && { label, locator }),
	...(suppressAuthor && { 'suppress-author': true }),
});

type Format = 'html' | 'text';

/** The works that citation-js’s engine of each style holds: it keeps one engine for a style, and whoever asks for it anew takes it over. */
const held = new Map<StyleId, object>();

/** What is made of each value once, when it is first asked for. */
function remembered<V, T>(make: (value: V) => T): (value: V) => T {
	const made = new Map<string, T>();
	return (value) => {
		const name = JSON.stringify(value);
		const known = made.get(name) ?? make(value);
		made.set(name, known);
		return known;
	};
}

/** Sets all sources in one style at once, so that years get the same letters (2022a, 2022b) on every page. */
export function toCitations(sources: Iterable<Source>, id: StyleId = GUIDE_STYLE): Citations {
	const { locale, publisherOnce } = STYLES[id];
	const items = [...sources].map(({ csl }) => printableItem(csl, publisherOnce));
	const ids = new Set(items.map(({ id }) => id));
	const style = registeredStyle(id, 'guide');
	let engine: CslEngine | undefined;
	const writing = (format: Format): CslEngine => {
		if (!engine || held.get(id) !== items) {
			engine = plugins.config.get('@csl').engine(items, style, locale, format);
			engine.updateItems([...ids]);
			held.set(id, items);
		}
		engine.setOutputFormat(format);
		return engine;
	};
	const list = remembered((format: Format) => {
		const [{ entry_ids: order }, entries] = writing(format).makeBibliography();
		return new Map(order.map(([id = ''], place) => [id, withoutWrapper(entries[place] ?? '')]));
	});
	// The same citation stands in many places, and each takes citeproc several milliseconds.
	const cluster = remembered((item: Record<string, unknown>) => writing('text').makeCitationCluster([item]));
	const known = <T>(key: string, make: () => T, otherwise: T) => (ids.has(key) ? make() : otherwise);
	const inText = (item: CitationItem) => known(item.key, () => withoutBrackets(cluster(toCiteproc(item))), item.key);
	return {
		inText,
		narrative: (item) =>
			known(
				item.key,
				() => ({ author: cluster({ id: item.key, 'author-only': true }), year: cluster({ ...toCiteproc(item), 'suppress-author': true }) }),
				{ author: item.key, year: '' },
			),
		label: (key) => inText({ key }),
		reference: (key) => list('html').get(key) ?? key,
		plainReference: (key) => list('text').get(key) ?? key,
	};
}
