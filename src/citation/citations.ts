import { type CslEngine, plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import { withLessThan, withoutMarkup } from './plain-item.ts';
import { printableItem } from './printable.ts';
import { withoutWrapper } from './references.ts';
import { remembered } from './remembered.ts';
import { GUIDE_STYLE, registeredStyle, type StyleId, STYLES, type StyleUse, tellsApartByLabel } from './style.ts';

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

/** A label whose year has a letter, e.g. `Gillard et al., 2022a` or `World Health Organization, n.d.-b`. */
const LETTERED = /(?:\d|n\.d\.-)[a-z]$/;

/** A work’s reference where it is also its reference by itself: where no letter tells its year from another work’s. */
export const ownReference = ({ label, reference }: Pick<Citations, 'label' | 'reference'>, key: string): string | undefined =>
	LETTERED.test(label(key)) ? undefined : reference(key);

const withoutBrackets = (text: string) => (text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text);

/** The citation item as citeproc takes it: it joins prefix and suffix as they stand. */
const toCiteproc = ({ key, prefix, suffix, label, locator, suppressAuthor }: CitationItem): Record<string, unknown> & { id: string } => ({
	id: key,
	...(prefix && { prefix: `${prefix} ` }),
	...(suffix && { suffix: `, ${suffix}` }),
	...(locator && { label, locator }),
	...(suppressAuthor && { 'suppress-author': true }),
});

/** The works that each engine of citation-js holds: it keeps one engine for a name, and whoever asks for it anew takes it over. */
const held = new Map<string, object>();

/** How citeproc writes some works in a style: a citation of one of them, and the whole list of references by key. */
interface Written {
	cluster: (item: Record<string, unknown>) => string;
	list: (format: 'html' | 'text') => ReadonlyMap<string, string>;
}

/** Sets works in a registered style, when it is first asked. */
function written(items: readonly { id: string }[], style: string, locale: string): Written {
	const ids = items.map(({ id }) => id);
	let engine: CslEngine | undefined;
	const engineFor = (format: 'html' | 'text') => {
		if (!engine || held.get(style) !== items) {
			engine = plugins.config.get('@csl').engine(items, style, locale, format);
			engine.updateItems(ids);
			held.set(style, items);
		}
		engine.setOutputFormat(format);
		return engine;
	};
	return {
		cluster: remembered((item) => withLessThan(engineFor('text').makeCitationCluster([withoutMarkup(item)]), '<')),
		list: remembered((format) => {
			const [{ entry_ids: order }, entries] = engineFor(format).makeBibliography();
			const lessThan = format === 'html' ? '&#60;' : '<';
			return new Map(order.map(([id = ''], place) => [id, withLessThan(withoutWrapper(entries[place] ?? ''), lessThan)]));
		}),
	};
}

/**
 * Finds who writes a work: citeproc as if it stood alone, or with those that it must be told from. Told apart are works of one label, which are
 * few: to have citeproc look for them among all takes it twice as long.
 */
function writers(items: readonly { id: string }[], id: StyleId, use: Exclude<StyleUse, 'reference'>): (key: string) => Written {
	const { locale } = STYLES[id];
	const toldApart = registeredStyle(id, use);
	const all = written(items, toldApart, locale);
	if (!tellsApartByLabel(id)) return () => all;
	const alone = written(items, registeredStyle(id, use, false), locale);
	const findAlike = () => {
		const groups = Map.groupBy(items, (item) => alone.cluster({ id: item.id }));
		const alike = [...groups.values()].filter(({ length }) => length > 1).flat();
		return { keys: new Set(alike.map((item) => item.id)), writer: written(alike, toldApart, locale) };
	};
	let found: ReturnType<typeof findAlike> | undefined;
	return (key) => {
		found ??= findAlike();
		return found.keys.has(key) ? found.writer : alone;
	};
}

/**
 * Sets all sources in one style, so that years get the same letters (2022a, 2022b) on every page. Uses of different names do not take each
 * other’s engine, which would have to be filled anew.
 */
export function toCitations(
	sources: Iterable<Pick<Source, 'csl'>>,
	id: StyleId = GUIDE_STYLE,
	use: Exclude<StyleUse, 'reference'> = 'guide',
): Citations {
	const items = [...sources].map(({ csl }) => withoutMarkup(printableItem(csl, STYLES[id].publisherOnce)));
	const keys = new Set(items.map(({ id }) => id));
	const writerOf = writers(items, id, use);
	const cluster = (item: Record<string, unknown> & { id: string }) => writerOf(item.id).cluster(item);
	const known = <T>(key: string, make: () => T, otherwise: T) => (keys.has(key) ? make() : otherwise);
	const inText = (item: CitationItem) => known(item.key, () => withoutBrackets(cluster(toCiteproc(item))), item.key);
	const label = (key: string) => inText({ key });
	const inList = (key: string, format: 'html' | 'text') => known(key, () => writerOf(key).list(format).get(key), undefined) ?? key;
	return {
		inText,
		narrative: (item) =>
			known(
				item.key,
				() => ({ author: cluster({ id: item.key, 'author-only': true }), year: cluster({ ...toCiteproc(item), 'suppress-author': true }) }),
				{ author: item.key, year: '' },
			),
		label,
		reference: (key) => inList(key, 'html'),
		plainReference: (key) => inList(key, 'text'),
	};
}
