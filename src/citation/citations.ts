import { type CslEngine, plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import { cached, cacheKey, type CitationCache, memoryCache } from './cache.ts';
import { withLessThan, withoutMarkup } from './plain-item.ts';
import { type FullItem, printableItem } from './printable.ts';
import { withoutWrapper } from './references.ts';
import { GUIDE_STYLE, registeredStyle, type StyleId, STYLES, styleText, tellsApartByLabel } from './style.ts';

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
const toCiteproc = ({ key, prefix, suffix, label, locator, suppressAuthor }: CitationItem): Record<string, unknown> & { id: string } => ({
	id: key,
	...(prefix && { prefix: `${prefix} ` }),
	...(suffix && { suffix: `, ${suffix}` }),
	...(locator && { label, locator }),
	...(suppressAuthor && { 'suppress-author': true }),
});

/** A style’s text by its digest, taken once: it is long, and part of the key of whatever the style writes. */
const styleKeys = new Map<string, string>();
function styleKey(style: string): string {
	const known = styleKeys.get(style) ?? cacheKey(styleText(style));
	styleKeys.set(style, known);
	return known;
}

/** How citeproc writes some works in a style: a citation of one of them, and the entry of one in the list of references. */
interface Writer {
	cluster: (item: Record<string, unknown> & { id: string }) => string;
	entry: (key: string, format: 'html' | 'text') => string;
}

/** An engine of citation-js, and what it holds: the digest of the works that it can be asked for, and the one that it was last asked for alone. */
interface Held {
	engine: CslEngine;
	works: string;
	id?: string;
}

/** The engines by style. citation-js keeps one a name, and whoever asks for it anew takes it over. */
const engines = new Map<string, Held>();

/**
 * Writes works in a registered style. `apart`: whether they are told from each other, so that each depends on all; else each is written as if it stood
 * alone. citeproc is asked only for what the cache does not hold.
 */
function writer(items: readonly FullItem[], style: string, locale: string, apart: boolean, cache: CitationCache): Writer {
	const byKey = new Map(items.map((item) => [item.id, item]));
	const ids = [...byKey.keys()];
	const digest = styleKey(style);
	let allKey: string | undefined;
	const works = () => (allKey ??= cacheKey(digest, locale, items));
	const workKeys = new Map<string, string>();
	/** A digest of what a work is written from: all works where they are told apart, else the one. */
	const workKey = (id: string) => {
		const known = workKeys.get(id) ?? (apart ? works() : cacheKey(digest, locale, byKey.get(id)));
		workKeys.set(id, known);
		return known;
	};
	const keyOf = (id: string, ...more: readonly unknown[]) => cacheKey(workKey(id), id, ...more);
	/** The engine with the works that it is to know: all, or the one alone, which costs a hundredth where one record has changed. */
	const engineFor = (id: string, format: 'html' | 'text') => {
		let held = engines.get(style);
		if (held?.works !== works()) {
			held = { engine: plugins.config.get('@csl').engine(items, style, locale, format), works: works() };
			if (apart) held.engine.updateItems(ids);
			engines.set(style, held);
		}
		if (!apart && held.id !== id) {
			held.engine.updateItems([id]);
			held.id = id;
		}
		held.engine.setOutputFormat(format);
		return held.engine;
	};
	const lists = new Map<string, ReadonlyMap<string, string>>();
	const list = (id: string, format: 'html' | 'text') => {
		const known = lists.get(format);
		if (known && apart) return known;
		const [{ entry_ids: order }, entries] = engineFor(id, format).makeBibliography();
		const made = new Map(order.map(([one = ''], place) => [one, entries[place] ?? '']));
		lists.set(format, made);
		return made;
	};
	return {
		cluster: (item) =>
			withLessThan(
				cached(cache, keyOf(item.id, 'cluster', item), () => engineFor(item.id, 'text').makeCitationCluster([withoutMarkup(item)])),
				'<',
			),
		entry: (id, format) =>
			withLessThan(
				withoutWrapper(cached(cache, keyOf(id, 'entry', format), () => list(id, format).get(id) ?? id)),
				format === 'html' ? '&#60;' : '<',
			),
	};
}

/**
 * Finds who writes a work: citeproc as if it stood alone, or with those that it must be told from. Told apart are works of one label, which are few: to have
 * citeproc look for them among all takes twice as long, and one changed record would change all.
 */
function writers(items: readonly FullItem[], id: StyleId, cache: CitationCache): (key: string) => Writer {
	const { locale } = STYLES[id];
	if (!tellsApartByLabel(id)) {
		const all = writer(items, registeredStyle(id, 'all'), locale, true, cache);
		return () => all;
	}
	const alone = writer(items, registeredStyle(id, 'alone'), locale, false, cache);
	const findAlike = () => {
		const groups = [...Map.groupBy(items, (item) => alone.cluster({ id: item.id })).values()].filter(({ length }) => length > 1);
		return new Map(
			groups.flatMap((group) => {
				const together = writer(group, registeredStyle(id, 'all'), locale, true, cache);
				return group.map((item) => [item.id, together] as const);
			}),
		);
	};
	let alike: ReadonlyMap<string, Writer> | undefined;
	return (key) => (alike ??= findAlike()).get(key) ?? alone;
}

/** Writes all sources in one style, so that years get the same letters (2022a, 2022b) on every page. */
export function toCitations(
	sources: Iterable<Pick<Source, 'csl'>>,
	id: StyleId = GUIDE_STYLE,
	cache: CitationCache = memoryCache(),
): Citations {
	const items = [...sources].map(({ csl }) => withoutMarkup(printableItem(csl, STYLES[id].publisherOnce)));
	const keys = new Set(items.map((item) => item.id));
	const writerOf = writers(items, id, cache);
	const cluster = (item: Record<string, unknown> & { id: string }) => writerOf(item.id).cluster(item);
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
		reference: (key) => known(key, () => writerOf(key).entry(key, 'html'), key),
		plainReference: (key) => known(key, () => writerOf(key).entry(key, 'text'), key),
	};
}

/** One reference by itself, as somebody copies it into a list of their own: years get no letters. HTML with words and `<i>`, escaped. */
export function toReference(item: FullItem, id: StyleId, cache: CitationCache = memoryCache()): string {
	const { locale, publisherOnce } = STYLES[id];
	const printed = withoutMarkup(printableItem(item, publisherOnce));
	return writer([printed], registeredStyle(id, 'alone'), locale, false, cache).entry(printed.id, 'html');
}

/** How a text names one work that stands alone in its list, in brackets, e.g. `(Peer Support Guide, 2026)` or `(1)`. */
export function toInText(item: FullItem, id: StyleId, cache: CitationCache = memoryCache()): string {
	const { locale, publisherOnce } = STYLES[id];
	const printed = withoutMarkup(printableItem(item, publisherOnce));
	return writer([printed], registeredStyle(id, 'alone'), locale, false, cache).cluster({ id: printed.id });
}
