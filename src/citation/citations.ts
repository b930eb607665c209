import { plugins } from '@citation-js/core';
import type { Source } from '../evidence/model.ts';
import type { CitationItem } from '../reading/cited-text.ts';
import type { CslItem } from '../schema/source.ts';
import { guideStyle } from './style.ts';

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
}

/** What citeproc puts around each entry of an HTML bibliography. */
const ENTRY = { start: '<div class="csl-entry">', end: '</div>' };

const LOCALE = 'en-US';

function withoutWrapper(entry: string): string {
	const text = entry.trim();
	return text.startsWith(ENTRY.start) && text.endsWith(ENTRY.end) ? text.slice(ENTRY.start.length, -ENTRY.end.length) : text;
}

const withoutBrackets = (text: string) => (text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text);

/** An issue without its volume would print as a bare “(2)”: it is left out of the reference and kept in the record. */
function printable({ issue, ...item }: CslItem): CslItem {
	return issue !== undefined && item.volume !== undefined ? { ...item, issue } : item;
}

/** The citation item as citeproc takes it: it joins prefix and suffix as they stand. */
const toCiteproc = ({ key, prefix, suffix, label, locator, suppressAuthor }: CitationItem): Record<string, unknown> => ({
	id: key,
	...(prefix && { prefix: `${prefix} ` }),
	...(suffix && { suffix: `, ${suffix}` }),
	...(locator && { label, locator }),
	...(suppressAuthor && { 'suppress-author': true }),
});

/** Sets all sources in one style at once, so that years get the same letters (2022a, 2022b) on every page. */
export function toCitations(sources: Iterable<Source>): Citations {
	const items = [...sources].map(({ csl }) => printable(csl));
	const ids = items.map(({ id }) => id);
	const style = guideStyle();
	const { engine: toEngine } = plugins.config.get('@csl');
	const list = toEngine(items, style, LOCALE, 'html');
	list.updateItems(ids);
	const [{ entry_ids: order }, entries] = list.makeBibliography();
	const references = new Map(order.map(([id = ''], place) => [id, withoutWrapper(entries[place] ?? '')]));
	const text = toEngine(items, style, LOCALE, 'text');
	text.updateItems(ids);
	const cluster = (item: Record<string, unknown>) => text.makeCitationCluster([item]);
	const known = <T>(key: string, make: () => T, otherwise: T) => (references.has(key) ? make() : otherwise);
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
		reference: (key) => references.get(key) ?? key,
	};
}
