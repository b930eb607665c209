import { type CslEngine, plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import { withLessThan, withoutMarkup } from './plain-item.ts';
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

/** The works that citation-js’s engine of each style holds: it keeps one engine for a style, and whoever asks for it anew takes it over. */
const held = new Map<StyleId, object>();

/** Sets all sources in one style at once, so that years get the same letters (2022a, 2022b) on every page. */
export function toCitations(sources: Iterable<Source>, id: StyleId = GUIDE_STYLE): Citations {
	const { locale, publisherOnce } = STYLES[id];
	const items = [...sources].map(({ csl }) => withoutMarkup(printableItem(csl, publisherOnce)));
	const ids = items.map(({ id }) => id);
	const keys = new Set(ids);
	let engine: CslEngine | undefined;
	const engineFor = (format: 'html' | 'text') => {
		if (!engine || held.get(id) !== items) {
			engine = plugins.config.get('@csl').engine(items, registeredStyle(id, 'guide'), locale, format);
			engine.updateItems(ids);
			held.set(id, items);
		}
		engine.setOutputFormat(format);
		return engine;
	};
	/** Nothing is set before it is asked for, and nothing twice: telling the works apart takes citeproc as long as setting them. */
	const once = <T>(make: () => T): (() => T) => {
		let made: { value: T } | undefined;
		return () => (made ??= { value: make() }).value;
	};
	const toList = (format: 'html' | 'text') => {
		const [{ entry_ids: order }, entries] = engineFor(format).makeBibliography();
		const lessThan = format === 'html' ? '&#60;' : '<';
		return new Map(order.map(([id = ''], place) => [id, withLessThan(withoutWrapper(entries[place] ?? ''), lessThan)]));
	};
	const references = once(() => toList('html'));
	const plain = once(() => toList('text'));
	const clusters = new Map<string, string>();
	const cluster = (item: Record<string, unknown>) => {
		const name = JSON.stringify(item);
		const set = clusters.get(name) ?? withLessThan(engineFor('text').makeCitationCluster([withoutMarkup(item)]), '<');
		clusters.set(name, set);
		return set;
	};
	const known = <T>(key: string, make: () => T, otherwise: T) => (keys.has(key) ? make() : otherwise);
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
		reference: (key) => references().get(key) ?? key,
		plainReference: (key) => plain().get(key) ?? key,
	};
}
