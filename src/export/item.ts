import { type FullItem, standardItem } from '../citation/printable.ts';
import type { Source } from '../evidence/model.ts';
import { noticeAddress } from '../evidence/notices.ts';
import { dateInWords } from '../evidence/words.ts';
import { NOTICE_KINDS } from '../schema/notice.ts';
import type { CslItem } from '../schema/source.ts';

/** A work as it is taken away. */
export interface Work {
	csl: FullItem;
	/** What became of it after it was published, a line each. */
	notices?: readonly string[];
}

/** An article’s number stands where its pages would: reference managers print it there, and most print no number of an article. */
function withArticlePages(item: FullItem): FullItem {
	const { number, ...rest } = item;
	return item.type === 'article-journal' && item.page === undefined && number !== undefined ? { ...rest, page: number } : item;
}

/** A source as a work. */
export const sourceWork = ({ csl, notice }: Pick<Source, 'csl' | 'notice'>): Work => ({
	csl: withArticlePages(standardItem(csl)),
	...(notice && {
		notices: notice.map((one) => `This work is ${NOTICE_KINDS[one.kind]}, ${dateInWords(one.date)}: ${noticeAddress(one)}`),
	}),
});

/** What a report is by its own name; of this guide with its edition, which reference managers have no other field for. */
export const reportType = ({ genre, edition }: FullItem) => [genre, edition].filter(Boolean).join(', ') || undefined;

/** The newspaper of an article: where it stands, who publishes it, or the body that is named as its author. */
export const paperOf = (csl: FullItem) => csl['container-title'] ?? csl.publisher ?? bodiesOf(csl)[0];

/** The bodies among the authors. */
export const bodiesOf = ({ author = [] }: Pick<CslItem, 'author'>) => author.flatMap((name) => ('literal' in name ? [name.literal] : []));
