import { respell, stem, type Word, wordsOf } from '../reading/words.ts';
import { type Answer, type Correction, toAnswer, worthShowing } from './answer.ts';
import type { Catalogue, CatalogueFile } from './catalogue.ts';
import { type QueryTerm, numberIn, toQueryTerms } from './query-terms.ts';
import type { Engine, Lookup } from './engine.ts';
import { isNarrowed } from './facet.ts';
import { aliasesBegun, isInsteadBegun, yearsBegun } from './guesses.ts';
import type { Query } from './query.ts';
import type { HitsByStem } from './match.ts';
import { rank, type Ranked } from './rank.ts';
import { isHalfEnding, fix } from './spelling.ts';

/** Everything that a search looks into. */
export interface Library {
	file: Pick<CatalogueFile, 'also' | 'instead' | 'everywhere'>;
	catalogue: Catalogue;
	engine: Engine;
	/** The guide’s own words, the most frequent first; fetched when a word is not known. */
	words: () => Promise<readonly string[]>;
}

/** Index and catalogue, or index and words, do not fit together: a part did not load, or a new edition came between. */
export class IndexMismatchError extends Error {}

type Lookups = Map<string, Lookup>;

const stemsIn = (queryTerms: readonly QueryTerm[]) => new Set(queryTerms.flatMap(({ synonyms }) => synonyms.flatMap(({ stems }) => stems)));

async function lookUp(queryTerms: readonly QueryTerm[], engine: Engine, known: Lookups): Promise<void> {
	const fresh = [...stemsIn(queryTerms)].filter((one) => !known.has(one));
	const found = await Promise.all(fresh.map((one) => engine.find(one)));
	for (const [place, one] of fresh.entries()) {
		const lookup = found[place];
		if (lookup) known.set(one, lookup);
	}
}

/** What tells records apart; where nothing does, all. */
const selective = (queryTerms: readonly QueryTerm[]) => {
	const some = queryTerms.filter(({ everywhere }) => !everywhere);
	return some.length ? some : queryTerms;
};

/** Whether the index has a stem, as a word, as the beginning of one, or as one with half an ending. */
const isKnown = (one: string, { hits, nearest }: Lookup) => hits.length > 0 && (nearest === undefined || isHalfEnding(one, nearest));

const isUnknown = ({ synonyms, exactly }: QueryTerm, lookups: Lookups) =>
	!exactly && !synonyms.some(({ stems }) => stems.every((one) => isKnown(one, lookups.get(one) ?? { hits: [] })));

/** The guide’s own words for one that was mistyped: hyphened words first as one. Digits and words of a letter or two are left. */
const mendWord = ({ whole, parts }: Word, words: readonly string[]): string[] | undefined => {
	const one = parts.length > 1 ? fix(respell(whole), words) : undefined;
	if (one) return one;
	const each = parts.map((part) => (part.length < 3 || /\d/.test(part) ? [part] : fix(respell(part), words)));
	return each.some((part) => part === undefined) ? undefined : each.flatMap((part) => part ?? []);
};

/** Mends what stands nowhere. */
function correctTerm(queryTerm: QueryTerm, words: readonly string[]): { queryTerm: QueryTerm; meant: string } | undefined {
	const typed = wordsOf(queryTerm.typed);
	const meant = typed.map((word) => mendWord(word, words));
	if (meant.some((one) => one === undefined)) return undefined;
	const all = meant.flatMap((one) => one ?? []);
	if (all.join() === typed.flatMap(({ parts }) => parts.map(respell)).join()) {
		if (!queryTerm.everywhere && all.some((one) => words.includes(one))) throw new IndexMismatchError(`the index lacks “${all.join(' ')}”`);
		return undefined;
	}
	return {
		queryTerm: { ...queryTerm, synonyms: [{ stems: all.filter((one) => one.length > 2).map(stem), weight: 1 }] },
		meant: all.join(' '),
	};
}

/** Replaces what stands nowhere by the nearest of the guide’s own words, and looks that up. */
async function correctUnknown(
	queryTerms: readonly QueryTerm[],
	{ engine, words }: Library,
	lookups: Lookups,
): Promise<{ queryTerms: QueryTerm[]; corrected: Correction[] }> {
	const unknown = new Set(queryTerms.filter((queryTerm) => isUnknown(queryTerm, lookups)));
	if (unknown.size === 0) return { queryTerms: [...queryTerms], corrected: [] };
	const own = await words();
	const corrected: Correction[] = [];
	const better = queryTerms.map((queryTerm) => {
		const found = unknown.has(queryTerm) ? correctTerm(queryTerm, own) : undefined;
		if (found) corrected.push({ typed: queryTerm.typed, meant: found.meant });
		return found?.queryTerm ?? queryTerm;
	});
	await lookUp(better, engine, lookups);
	return { queryTerms: better, corrected };
}

function toHits(lookups: Lookups, { rowOf }: Catalogue): HitsByStem {
	const rows = (one: string, lookup: Lookup) =>
		(isKnown(one, lookup) ? lookup.hits : []).map(({ id, times, exact }) => {
			const row = rowOf(id);
			if (row === undefined) throw new IndexMismatchError(`the catalogue lacks ${id}`);
			return { row, times, exact };
		});
	return new Map([...lookups].map(([one, lookup]) => [one, rows(one, lookup)]));
}

const everyPlace = ({ places }: Catalogue): Ranked[] => [...new Set(places)].map((row) => ({ row, score: 0, lacking: [], called: false }));

/** The record of a number, and what stands under it. */
const underNumber = (number: string, { numbers }: Catalogue): Ranked[] =>
	[...numbers]
		.filter(([one]) => one === number || one.startsWith(`${number}.`))
		.map(([, row]) => ({ row, score: 0, lacking: [], called: true }));

/**
 * Has the index load what a query will need, while the reader is still typing it: what its words say as soon as the last of them tells enough, and what
 * an alias means, or which year it will be, that is being typed. The guide’s words are fetched where nothing begins as the last word does: that can only
 * be a slip.
 */
export async function prepare(words: string, lastTells: boolean, { file, catalogue, engine, words: own }: Library): Promise<void> {
	if (numberIn(words) !== undefined) return;
	const lookups: Lookups = new Map();
	const typed = lastTells && !isInsteadBegun(words, file) ? selective(toQueryTerms(words, file)) : [];
	await lookUp([...typed, ...aliasesBegun(words, file), ...yearsBegun(words, catalogue.keys)], engine, lookups);
	if ([...stemsIn(typed)].some((one) => lookups.get(one)?.hits.length === 0)) await own();
}

/** Answers a query. Without words it goes through everything, where something is chosen; throws `IndexMismatchError` where the index is not whole. */
export async function ask(query: Query, library: Library): Promise<Answer> {
	const { file, engine } = library;
	const number = numberIn(query.words);
	if (number !== undefined && library.catalogue.numbers.has(number))
		return toAnswer(query, underNumber(number, library.catalogue), library.catalogue, [], [], []);
	const typed = toQueryTerms(query.words, file);
	if (typed.length === 0)
		return toAnswer(
			query,
			isNarrowed(query.chosen) && query.words === '' ? everyPlace(library.catalogue) : [],
			library.catalogue,
			[],
			[],
			[],
		);
	const lookups: Lookups = new Map();
	await lookUp(selective(typed), engine, lookups);
	const { queryTerms, corrected } = await correctUnknown(selective(typed), library, lookups);
	// The catalogue may have grown by the rest of the records in the meantime.
	const { catalogue } = library;
	const hits = toHits(lookups, catalogue);
	const missed = queryTerms
		.filter(({ synonyms, exactly }) =>
			synonyms.every(({ stems }) => stems.some((one) => !hits.get(one)?.some(({ exact }) => exact || !exactly))),
		)
		.map((queryTerm) => queryTerm.typed);
	const asked = { queryTerms, words: query.words, meant: typed.length === 1 ? queryTerms[0] : undefined };
	const ranked = rank(asked, hits, catalogue, file.everywhere);
	return toAnswer(query, worthShowing(ranked), catalogue, queryTerms, corrected, missed);
}
