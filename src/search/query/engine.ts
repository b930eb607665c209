/** The part of Pagefind’s browser API that the guide uses. */
export interface PagefindInstance {
	/** The records with some words, or all in the order in which they were indexed. */
	search: (words: string | null) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}
export interface PagefindModule {
	createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/** A record that holds a stem. */
export interface Hit {
	row: number;
	/** How well Pagefind ranks it for the stem. */
	score: number;
	/** Where the stem stands in the record’s words. */
	at: readonly number[];
}

/** The index, as the query logic sees it. */
export interface Engine {
	/** The records that hold a stem, and none that hold only what begins with it. */
	find: (stem: string) => Promise<Hit[]>;
}

/** Index and catalogue do not fit together: a new edition came between. */
export class IndexMismatchError extends Error {}

/** A number by which one index is told from another, of the names of its records in any order. */
export const markOf = (ids: readonly string[]): number =>
	[...[...ids].sort().join('')].reduce((hash, letter) => (31 * hash + (letter.codePointAt(0) ?? 0)) | 0, 0);

/** Pagefind’s own ranking: what a record is called and asked weighs more than what it says; longer words that begin so hardly count. */
const RANKING = { pageLength: 0.35, termSaturation: 1.6, metaWeights: { title: 3, asked: 3 } };

/** Starts Pagefind, which loads its list of records; `ids`: their names in their order. `tag` is the edition, for the files whose names do not change. */
export async function openIndex({ createInstance }: PagefindModule, folder: string, tag: string) {
	const { search } = createInstance({ basePath: folder, noWorker: true, metaCacheTag: tag, ranking: RANKING });
	return { search, ids: (await search(null)).results.map(({ id }) => id) };
}

/** An index that was started. */
type OpenIndex = Awaited<ReturnType<typeof openIndex>>;

/**
 * Pagefind with one stem at a time. A search in quotation marks finds the stem alone, and only one without them is ranked. Pagefind keeps quiet about a part
 * of the index that did not come: a stem that `isIndexed` knows and that is not found is an error. Throws `IndexMismatchError` where the index does not
 * have this mark.
 */
export function toEngine({ search, ids }: OpenIndex, mark: number, isIndexed: (stem: string) => boolean): Engine {
	if (markOf(ids) !== mark) throw new IndexMismatchError('index and catalogue are of different editions');
	const rows = new Map(ids.map((id, row) => [id, row]));
	return {
		async find(stem) {
			const exact = await search(`"${stem}"`);
			if (exact.results.length === 0) {
				if (isIndexed(stem)) throw new Error(`the part of the index with “${stem}” did not come`);
				return [];
			}
			const scores = new Map((await search(stem)).results.map(({ id, score }) => [id, score]));
			return exact.results.flatMap(({ id, words }) => {
				const row = rows.get(id);
				return row === undefined ? [] : [{ row, score: scores.get(id) ?? 0, at: words }];
			});
		},
	};
}
