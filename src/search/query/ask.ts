import { wordsOf } from '../../reading/words.ts';
import type { Card } from './card.ts';
import { type Catalogue, maskOf } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { type Chosen, type FacetId, isNarrowed, type Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { ResultKind } from './result-kinds.ts';
import { asksUrgentHelp } from './safety.ts';
import { asksAcronym, type Correction, isCommon, isDoi, numberIn, readQuery, stemsIn, type Term } from './terms.ts';
import { nameKey } from './tokens.ts';
import type { Vocabulary } from './words.ts';

/** Everything that a search looks into. */
export interface Library {
	catalogue: Catalogue;
	vocabulary: Vocabulary;
	engine: Engine;
	/** What a result shows, by its row. */
	card: (row: number) => Promise<Card>;
}

/** What a search found. */
export interface Answer {
	query: Query;
	found: Ranked[];
	/** How many results there are for each value of each facet, in the facet’s order of values. */
	counts: Readonly<Partial<Record<FacetId, readonly number[]>>>;
	terms: readonly Term[];
	corrected: readonly Correction[];
	/** What stands nowhere, as typed. */
	missed: string[];
	/** Phrases in quotation marks that stand nowhere word for word. */
	unsaid: string[];
	/** The row of the term that was typed, where guidance comes first: its meaning stands beside. */
	definition?: number;
	/** Whether no result has all of it in one place. */
	scattered: boolean;
	/** Whether the first that does is a source that was not asked for by name: the guide itself says little or nothing about it. */
	mentioned: boolean;
	/** The place among the first results of one that says that the guide does not have it; -1 where none does. */
	notCovered: number;
}

/** So many of the first results are read for a phrase in quotation marks. */
const READ_FOR_PHRASE = 24;
/** Among so many of the first results one that says that the guide does not have it is pointed out. */
const TOLD_FIRST = 3;
/** So many terms further down are read for their other names, and so many works, which have long titles. */
const FURTHER_READ = 2;
/** So many results are shown at first: their cards are one round of requests, six at a time over HTTP/1.1. */
export const FIRST_SHOWN = 6;

const plain = (text: string) =>
	` ${wordsOf(text)
		.map(({ parts }) => parts.join(' '))
		.join(' ')} `;

const listed = (rows: Iterable<number>): Ranked[] =>
	[...rows].map((row) => ({ row, score: 0, lacking: [], called: false, named: false, defines: false, together: true }));

/**
 * Puts first what says the phrases word for word, and then, of the results that are shown at first, of terms and of works, what is called just what was asked
 * for. A term is no guidance, but for its other names, and where the query asks what a word means. `unsaid`: the phrases that nothing says.
 */
async function readFirst(
	ranked: readonly Ranked[],
	name: string,
	defines: boolean,
	phrases: readonly string[],
	{ card, catalogue }: Library,
) {
	const most = phrases.length ? READ_FOR_PHRASE : FIRST_SHOWN;
	const kinds = wordsOf(name).length > 3 ? ['term', 'source'] : ['term'];
	const below = ranked.slice(most).filter(({ together }) => together);
	const further = kinds.flatMap((kind) => below.filter(({ row }) => catalogue.kindOf(row) === kind).slice(0, FURTHER_READ));
	const some = [...ranked.slice(0, most), ...further];
	const cards = await Promise.all(some.map(async (one) => ({ one, ...(await card(one.row)) })));
	const saying = phrases.map((phrase) => cards.filter(({ title, quote }) => plain(`${title} ${quote}`).includes(plain(phrase))));
	const key = nameKey(name);
	const named = cards.filter(({ kind, title, names = [] }) =>
		[...(kind === 'term' && !defines ? [] : [title]), ...names].some((one) => nameKey(one) === key),
	);
	const before = new Set([...saying.flat(), ...named].map(({ one }) => one));
	return {
		first: [...[...before].map((one) => ({ ...one, named: true })), ...ranked.filter((one) => !before.has(one))],
		unsaid: phrases.filter((_, place) => saying[place]?.length === 0),
	};
}

/** Puts the answer on what to do before all else, where a life may be in danger. */
function urgentFirst(ranked: readonly Ranked[], urgent: readonly number[]): Ranked[] {
	const first = ranked.find(({ row }) => urgent.includes(row)) ?? listed(urgent)[0];
	return first ? [first, ...ranked.filter(({ row }) => row !== first.row)] : [...ranked];
}

/** The records that have any of the chosen values of each facet, in their order. */
export function narrow<R extends { row: number }>(found: readonly R[], { facets, values }: Catalogue, chosen: Chosen): R[] {
	const masks = facets.map((facet) => [facet.id, maskOf(facet, chosen[facet.id] ?? [])] as const).filter(([, mask]) => mask);
	return found.filter(({ row }) => masks.every(([id, mask]) => (values[id]?.[row] ?? 0) & mask));
}

/** Counts for every value what choosing it would show: all other facets narrow, its own does not. */
export const countValues = (found: readonly { row: number }[], catalogue: Catalogue, chosen: Chosen): Answer['counts'] =>
	Object.fromEntries(
		catalogue.facets.map(({ id, values }) => {
			const others = narrow(found, catalogue, { ...chosen, [id]: [] });
			return [id, values.map((_, place) => others.filter(({ row }) => (catalogue.values[id]?.[row] ?? 0) & (1 << place)).length)];
		}),
	);

/** Answers a query. Without words it goes through everything, where something is chosen. */
export async function ask(query: Query, library: Library): Promise<Answer> {
	const { catalogue, vocabulary, engine } = library;
	const answer = (shown: readonly Ranked[], rest: Partial<Answer> = {}): Answer => {
		const found = narrow(shown, catalogue, query.chosen);
		const isKind = (kind: ResultKind, one?: Ranked) => one !== undefined && catalogue.kindOf(one.row) === kind;
		const best = shown.find(({ together }) => together);
		return {
			query,
			found,
			counts: countValues(shown, catalogue, query.chosen),
			terms: [],
			corrected: [],
			missed: [],
			unsaid: [],
			scattered: shown.length > 0 && !best,
			mentioned: isKind('source', best) && !best?.named && !rest.terms?.some(({ typed }) => isDoi(typed)),
			notCovered: shown
				.slice(0, TOLD_FIRST)
				.findIndex((one, place) => isKind('limit', one) && one === found[place] && (place === 0 || (one.together && one.named))),
			...rest,
		};
	};
	if (query.words === '') return answer(isNarrowed(query.chosen) ? listed(catalogue.titles.keys()) : []);
	const number = numberIn(query.words);
	if (number !== undefined) {
		const itAndUnder = [...catalogue.numbers].filter(([one]) => one === number || one.startsWith(`${number}.`)).map(([, row]) => row);
		return answer(listed(itAndUnder), { missed: itAndUnder.length ? [] : [number] });
	}
	const knows = async (one: string) => (await engine.find(one)).length > 0;
	const { terms, corrected, phrases, frame } = await readQuery(query.words, catalogue, vocabulary, knows);
	const hits = new Map(await Promise.all([...new Set(terms.flatMap(stemsIn))].map(async (one) => [one, await engine.find(one)] as const)));
	const missed = terms
		.filter(({ counts, ways, means }) => counts === 1 && [...ways, ...means].every((stems) => stems.some((one) => !hits.get(one)?.length)))
		.map(({ typed }) => typed);
	// Nobody who asks something else in small words is shown what to do where a life is in danger.
	const telling = terms.filter((one) => one.counts === 1 && !missed.includes(one.typed) && !isCommon(one, catalogue));
	const isApt = ({ named, lacking }: Ranked) =>
		terms.length === 1 || named || telling.filter((one) => !lacking.includes(terms.indexOf(one))).length > 1;
	const defines = (frame !== undefined && frame.token === undefined) || asksAcronym(query.words);
	const ranked = rank(terms, hits, catalogue, defines);
	const found = ranked.filter((one) => !catalogue.urgent.includes(one.row) || isApt(one));
	const { first, unsaid } = await readFirst(found, (defines && frame?.subject) || query.words, defines, phrases, library);
	const definition = first.slice(1).find(({ defines }) => defines)?.row;
	const rest = { terms, corrected, missed, unsaid, ...(definition !== undefined && { definition }) };
	return answer(asksUrgentHelp(query.words) ? urgentFirst(first, catalogue.urgent) : first, rest);
}
