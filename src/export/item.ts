import { type FullItem, standardItem } from '../citation/printable.ts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';

/** A work as it is taken away: its CSL item, and what kind of report it is. */
export interface Work {
	csl: FullItem;
	/** The kind of a report, e.g. `Guidance`; reference managers keep it as the type of the report. */
	kind: string;
}

/** What kind of report reference managers are told that a kind of evidence is. */
const KINDS = {
	'umbrella-review': 'Report',
	'systematic-review': 'Report',
	'scoping-review': 'Report',
	'narrative-review': 'Report',
	trial: 'Report',
	controlled: 'Report',
	cohort: 'Report',
	'mixed-methods': 'Report',
	qualitative: 'Report',
	survey: 'Report',
	economic: 'Report',
	guidance: 'Guidance',
	policy: 'Policy',
	law: 'Law',
	report: 'Report',
	thesis: 'Report',
	course: 'Report',
	advert: 'Report',
	news: 'Report',
} as const satisfies Record<Source['kind'], string>;

/** An article’s number stands where its pages would: reference managers print it there, and most print no number of an article. */
function withArticlePages(item: FullItem): FullItem {
	const { number, ...rest } = item;
	return item.type === 'article-journal' && item.page === undefined && number !== undefined ? { ...rest, page: number } : item;
}

/** A source as a work. */
export const sourceWork = ({ csl, kind }: Pick<Source, 'csl' | 'kind'>): Work => ({
	csl: withArticlePages(standardItem(csl)),
	kind: KINDS[kind],
});

/** The newspaper of an article: where it stands, who publishes it, or the body that is named as its author. */
export const paperOf = (csl: FullItem) => csl['container-title'] ?? csl.publisher ?? bodiesOf(csl)[0];

/** The bodies among the authors. */
export const bodiesOf = ({ author = [] }: Pick<CslItem, 'author'>) => author.flatMap((name) => ('literal' in name ? [name.literal] : []));
