import { type FullItem, standardItem } from '../citation/printable.ts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';

/** A work as it is taken away: its CSL item, and what kind of report it is. */
export interface Work {
	csl: FullItem;
	/** The kind of a report, e.g. `Guidance`; reference managers keep it as the type of the report. */
	kind: string;
}

/** Kinds of report that reference managers are told; any other kind of evidence is a `Report`. */
const KINDS: Partial<Record<Source['kind'], string>> = { guidance: 'Guidance', policy: 'Policy' };

/** An article’s number stands where its pages would: reference managers print it there, and most print no number of an article. */
function withArticlePages(item: FullItem): FullItem {
	const { number, ...rest } = item;
	return item.type === 'article-journal' && item.page === undefined && number !== undefined ? { ...rest, page: number } : item;
}

/** A source as a work. */
export const sourceWork = ({ csl, kind }: Pick<Source, 'csl' | 'kind'>): Work => ({
	csl: withArticlePages(standardItem(csl)),
	kind: KINDS[kind] ?? 'Report',
});

/** The newspaper of an article: where it stands, who publishes it, or the body that is named as its author. */
export const paperOf = (csl: FullItem) => csl['container-title'] ?? csl.publisher ?? bodiesOf(csl)[0];

/** The bodies among the authors. */
export const bodiesOf = ({ author = [] }: Pick<CslItem, 'author'>) => author.flatMap((name) => ('literal' in name ? [name.literal] : []));
