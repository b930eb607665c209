import { type CslEngine, plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import { withLessThan, withoutMarkup } from './plain-item.ts';
import { printableItem } from './printable.ts';
import { withoutWrapper } from './references.ts';
import { remembered } from './remembered.ts';
import { GUIDE_STYLE, registeredStyle, type StyleId, STYLES, type StyleUse } from './style.ts';

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
	/** The same where it is also the work’s reference by itself: where no letter tells its year from another work’s. */
	ownReference: (key: string) => string | undefined;
	/** The reference in plain words. */
	plainReference: (key: string) => string;
}

/** A label whose year has a letter, e.g. `Gillard et al., 2022a` or `World Health Organization, n.d.-b`. */
const LETTERED = /(?:\d|n\.d\.-)[a-z]$/;

const withoutBrackets = (text: string) => (text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text);

/** The citation item as citeproc takes it: it joins prefix and suffix as they stand. */
const toCiteproc = ({ key, prefix, suffix, label, locator, suppressAuthor }: CitationItem): Record<string, unknown> => ({
	id: key,
	...(prefix && { prefix: `${prefix} ` }),
	...(suffix && { suffix: `, ${suffix}` }),
	...(locator && { label, locator }),
	...(suppressAuthor && { 'suppress-author': true }),
});

/** The works that each engine of citation-js holds: it keeps one engine for a name, and whoever asks for it anew takes it over. */
const held = new Map<string, object>();

/**
 * Sets all sources in one style at once, so that years get the same letters (2022a, 2022b) on every page. Uses of different names do not take each
 * other’s engine, which would have to be filled anew.
 */
export function toCitations(
	sources: Iterable<Pick<Source, 'csl'>>,
	id: StyleId = GUIDE_STYLE,
	use: Exclude<StyleUse, 'reference'> = 'guide',
): Citations {
	const { locale, publisherOnce } = STYLES[id];
	const items = [...sources].map(({ csl }) => withoutMarkup(printableItem(csl, publisherOnce)));
	const ids = items.map(({ id }) => id);
	const keys = new Set(ids);
	const style = registeredStyle(id, use);
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
	const list = remembered((format: 'html' | 'text') => {
		const [{ entry_ids: order }, entries] = engineFor(format).makeBibliography();
		const lessThan = format === 'html' ? '&#60;' : '<';
		return new Map(order.map(([id = ''], place) => [id, withLessThan(withoutWrapper(entries[place] ?? ''), lessThan)]));
	});
	const cluster = remembered((item: Record<string, unknown>) =>
		withLessThan(engineFor('text').makeCitationCluster([withoutMarkup(item)]), '<'),
	);
	const known = <T>(key: string, make: () => T, otherwise: T) => (keys.has(key) ? make() : otherwise);
	const inText = (item: CitationItem) => known(item.key, () => withoutBrackets(cluster(toCiteproc(item))), item.key);
	const label = (key: string) => inText({ key });
	const reference = (key: string) => list('html').get(key) ?? key;
	return {
		inText,
		narrative: (item) =>
			known(
				item.key,
				() => ({ author: cluster({ id: item.key, 'author-only': true }), year: cluster({ ...toCiteproc(item), 'suppress-author': true }) }),
				{ author: item.key, year: '' },
			),
		label,
		reference,
		ownReference: (key) => (LETTERED.test(label(key)) ? undefined : reference(key)),
		plainReference: (key) => list('text').get(key) ?? key,
	};
}
