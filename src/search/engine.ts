/** The part of Pagefind’s browser API that the guide uses. */
export interface PagefindInstance {
	/** Resolves when engine and list of records are loaded. */
	filters: () => Promise<unknown>;
	search: (words: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
	mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
}
export interface PagefindModule {
	createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/** A record that holds a word. */
export interface Hit {
	/** The record’s name in the index. */
	id: string;
	/** How often the index has the word there, which says where it stands: see `FIELD_WEIGHTS`. */
	times: number;
	/** Whether the record holds the stem itself, and not only words that begin with it. */
	exact: boolean;
}

/** What the index has for a stem. */
export interface Lookup {
	hits: Hit[];
	/** The longest beginning of the stem that is a word of the index, where the stem itself and what begins with it are not. */
	nearest?: string;
}

/** The index, as the query logic sees it. */
export interface Engine {
	/** The records that hold a stem or a word that begins with it. */
	find: (stem: string) => Promise<Lookup>;
}

/** Starts Pagefind on the records that are looked through first. `tag` is the edition, for the files whose names do not change. */
export function startPagefind({ createInstance }: PagefindModule, folder: string, tag: string): PagefindInstance {
	return createInstance({ basePath: folder, noWorker: true, metaCacheTag: tag });
}

/** Adds the rest of the records. */
export const addRest = (pagefind: PagefindInstance, folder: string, tag: string) =>
	pagefind.mergeIndex(`${folder}rest/`, { metaCacheTag: tag, language: 'und' });

const sameIds = (a: readonly { id: string }[], b: readonly { id: string }[]) => {
	const ids = new Set(a.map(({ id }) => id));
	return a.length === b.length && b.every(({ id }) => ids.has(id));
};

/** What no word of the index has after a stem: asked for with it, Pagefind can only fall back. */
const NOWHERE = '0zz';
/** The fewest letters of a stem that are looked for as its beginning: fewer would have other parts of the index loaded. */
const SHORTEST = 4;

/** Pagefind with one word at a time. Where it knows no word that begins with a stem, it falls back on a beginning of it: that is told apart. */
export function toEngine({ search }: PagefindInstance): Engine {
	const exactly = async (stem: string) => (await search(`"${stem}"`)).results;
	const find = async (stem: string): Promise<Lookup> => {
		const { results } = await search(stem);
		const own = await exactly(stem);
		const ids = new Set(own.map(({ id }) => id));
		const hits = results.map(({ id, words }) => ({ id, times: words.length, exact: ids.has(id) }));
		// A number is no slip for another.
		if (own.length || hits.length === 0 || /^\d/.test(stem) || !sameIds((await search(stem + NOWHERE)).results, results)) return { hits };
		for (let length = stem.length - 1; length >= SHORTEST; length -= 1) {
			const nearest = stem.slice(0, length);
			if ((await exactly(nearest)).length) return { hits, nearest };
		}
		return { hits: [] };
	};
	return { find };
}
