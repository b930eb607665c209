import { respell, stem, type Word, wordsOf } from '../reading/words.ts';
import { type Answer, type Mended, toAnswer, worthShowing } from './answer.ts';
import type { Catalogue, CatalogueFile } from './catalogue.ts';
import { type Concept, numberIn, toConcepts } from './concepts.ts';
import type { Engine, Lookup } from './engine.ts';
import { isNarrowed } from './facet.ts';
import { aliasesBegun, isInsteadBegun, yearsBegun } from './guesses.ts';
import type { Query } from './query.ts';
import type { HitsByStem } from './match.ts';
import { rank, type Ranked } from './rank.ts';
import { isHalfEnding, mend } from './spelling.ts';

/** Everything that a search looks into. */
export interface Library {
	file: Pick<CatalogueFile, 'also' | 'instead' | 'everywhere'>;
	catalogue: Catalogue;
	engine: Engine;
	/** The guide’s own words, the most frequent first; fetched when a word is not known. */
	words: () => Promise<readonly string[]>;
}

/** Index and catalogue, or index and words, do not fit together: a part did not load, or a new edition came between. */
export class Torn extends Error {}

type Lookups = Map<string, Lookup>;

const stemsIn = (concepts: readonly Concept[]) => new Set(concepts.flatMap(({ sayings }) => sayings.flatMap(({ stems }) => stems)));

async function lookUp(concepts: readonly Concept[], engine: Engine, known: Lookups): Promise<void> {
	const fresh = [...stemsIn(concepts)].filter((one) => !known.has(one));
	const found = await Promise.all(fresh.map((one) => engine.find(one)));
	for (const [place, one] of fresh.entries()) {
		const lookup = found[place];
		if (lookup) known.set(one, lookup);
	}
}

/** What tells records apart; where nothing does, all. */
const telling = (concepts: readonly Concept[]) => {
	const some = concepts.filter(({ everywhere }) => !everywhere);
	return some.length ? some : concepts;
};

/** Whether the index has a stem, as a word, as the beginning of one, or as one with half an ending. */
const isKnown = (one: string, { hits, nearest }: Lookup) => hits.length > 0 && (nearest === undefined || isHalfEnding(one, nearest));

const isUnknown = ({ sayings, exactly }: Concept, lookups: Lookups) =>
	!exactly && !sayings.some(({ stems }) => stems.every((one) => isKnown(one, lookups.get(one) ?? { hits: [] })));

/** The guide’s own words for one that was mistyped: hyphened words first as one. Digits and words of a letter or two are left. */
const mendWord = ({ whole, parts }: Word, words: readonly string[]): string[] | undefined => {
	const one = parts.length > 1 ? mend(respell(whole), words) : undefined;
	if (one) return one;
	const each = parts.map((part) => (part.length < 3 || /\d/.test(part) ? [part] : mend(respell(part), words)));
	return each.some((part) => part === undefined) ? undefined : each.flatMap((part) => part ?? []);
};

/** Mends what stands nowhere. */
function mendConcept(concept: Concept, words: readonly string[]): { concept: Concept; meant: string } | undefined {
	const typed = wordsOf(concept.typed);
	const meant = typed.map((word) => mendWord(word, words));
	if (meant.some((one) => one === undefined)) return undefined;
	const all = meant.flatMap((one) => one ?? []);
	if (all.join() === typed.flatMap(({ parts }) => parts.map(respell)).join()) {
		if (!concept.everywhere && all.some((one) => words.includes(one))) throw new Torn(`the index lacks “${all.join(' ')}”`);
		return undefined;
	}
	return { concept: { ...concept, sayings: [{ stems: all.filter((one) => one.length > 2).map(stem), weight: 1 }] }, meant: all.join(' ') };
}

/** Replaces what stands nowhere by the nearest of the guide’s own words, and looks that up. */
async function mendUnknown(
	concepts: readonly Concept[],
	{ engine, words }: Library,
	lookups: Lookups,
): Promise<{ concepts: Concept[]; mended: Mended[] }> {
	const unknown = new Set(concepts.filter((concept) => isUnknown(concept, lookups)));
	if (unknown.size === 0) return { concepts: [...concepts], mended: [] };
	const own = await words();
	const mended: Mended[] = [];
	const better = concepts.map((concept) => {
		const found = unknown.has(concept) ? mendConcept(concept, own) : undefined;
		if (found) mended.push({ typed: concept.typed, meant: found.meant });
		return found?.concept ?? concept;
	});
	await lookUp(better, engine, lookups);
	return { concepts: better, mended };
}

function toHits(lookups: Lookups, { rowOf }: Catalogue): HitsByStem {
	const rows = (one: string, lookup: Lookup) =>
		(isKnown(one, lookup) ? lookup.hits : []).map(({ id, times, exact }) => {
			const row = rowOf(id);
			if (row === undefined) throw new Torn(`the catalogue lacks ${id}`);
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
	const typed = lastTells && !isInsteadBegun(words, file) ? telling(toConcepts(words, file)) : [];
	await lookUp([...typed, ...aliasesBegun(words, file), ...yearsBegun(words, catalogue.keys)], engine, lookups);
	if ([...stemsIn(typed)].some((one) => lookups.get(one)?.hits.length === 0)) await own();
}

/** Answers a query. Without words it goes through everything, where something is chosen; throws `Torn` where the index is not whole. */
export async function ask(query: Query, library: Library): Promise<Answer> {
	const { file, engine } = library;
	const number = numberIn(query.words);
	if (number !== undefined && library.catalogue.numbers.has(number))
		return toAnswer(query, underNumber(number, library.catalogue), library.catalogue, [], [], []);
	const typed = toConcepts(query.words, file);
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
	await lookUp(telling(typed), engine, lookups);
	const { concepts, mended } = await mendUnknown(telling(typed), library, lookups);
	// The catalogue may have grown by the rest of the records in the meantime.
	const { catalogue } = library;
	const hits = toHits(lookups, catalogue);
	const missed = concepts
		.filter(({ sayings, exactly }) =>
			sayings.every(({ stems }) => stems.some((one) => !hits.get(one)?.some(({ exact }) => exact || !exactly))),
		)
		.map((concept) => concept.typed);
	const asked = { concepts, words: query.words, meant: typed.length === 1 ? concepts[0] : undefined };
	const ranked = rank(asked, hits, catalogue, file.everywhere);
	return toAnswer(query, worthShowing(ranked), catalogue, concepts, mended, missed);
}
