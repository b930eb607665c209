import { wordsOf } from '../../reading/words.ts';
import { type Answer, countValues, narrow } from './answer.ts';
import type { Card } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { isNarrowed } from './facet.ts';
import type { Query } from './query.ts';
import { inOrder, rank, type Ranked } from './rank.ts';
import { asksUrgentHelp } from './safety.ts';
import { asksAcronym, numberIn, readQuery, stemsIn } from './terms.ts';
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

/** What scores less than this share of the best is not shown. */
const WORTH = 0.12;
/** So many of the first results are read for a phrase in quotation marks. */
const READ_FOR_PHRASE = 24;
/** So many results are shown at first: their cards are one round of requests, six at a time over HTTP/1.1. */
export const FIRST_SHOWN = 6;

const plain = (text: string) =>
	` ${wordsOf(text)
		.map(({ parts }) => parts.join(' '))
		.join(' ')} `;

const listed = (rows: Iterable<number>, called: boolean): Ranked[] =>
	[...rows].map((row) => ({ row, score: 0, lacking: [], called, named: called, defines: false, together: true }));

/** The record of a number, and what stands under it. */
const underNumber = (number: string, { numbers }: Catalogue) =>
	listed(
		[...numbers].filter(([one]) => one === number || one.startsWith(`${number}.`)).map(([, row]) => row),
		true,
	);

/**
 * Puts first what says the phrases word for word, and then, of the results that are shown at first, what is called just what was asked for. A term is no
 * guidance, but for its other names. `unsaid`: the phrases that nothing says.
 */
async function readFirst(
	ranked: readonly Ranked[],
	words: string,
	phrases: readonly string[],
	card: Library['card'],
): Promise<{ ranked: Ranked[]; unsaid: string[] }> {
	const some = ranked.slice(0, phrases.length ? READ_FOR_PHRASE : FIRST_SHOWN);
	const cards = await Promise.all(some.map(async (one) => ({ one, ...(await card(one.row)) })));
	const saying = phrases.map((phrase) => cards.filter(({ title, quote }) => plain(`${title} ${quote}`).includes(plain(phrase))));
	const named = cards.filter(({ kind, title, names = [] }) =>
		[...(kind === 'term' ? [] : [title]), ...names].some((name) => nameKey(name) === nameKey(words)),
	);
	const first = new Set([...saying.flat(), ...named].map(({ one }) => one));
	return {
		ranked: [...first, ...ranked.filter((one) => !first.has(one))],
		unsaid: phrases.filter((_, place) => saying[place]?.length === 0),
	};
}

/** Puts the answer on what to do before all else, where a life may be in danger. */
function urgentFirst(ranked: readonly Ranked[], urgent: readonly number[]): Ranked[] {
	const [best] = ranked.filter(({ row }) => urgent.includes(row));
	const first = best ?? listed(urgent.slice(0, 1), true)[0];
	return first ? [{ ...first, called: true }, ...ranked.filter(({ row }) => row !== first.row)] : [...ranked];
}

/** Answers a query. Without words it goes through everything, where something is chosen. */
export async function ask(query: Query, library: Library): Promise<Answer> {
	const { catalogue, vocabulary, engine, card } = library;
	const urgent = asksUrgentHelp(query.words);
	const answer = (shown: readonly Ranked[], rest: Partial<Answer> = {}): Answer => ({
		query,
		found: narrow(shown, catalogue, query.chosen),
		counts: countValues(shown, catalogue, query.chosen),
		terms: [],
		corrected: [],
		missed: [],
		unsaid: [],
		scattered: shown.length > 0 && !shown.some(({ together }) => together),
		mentioned:
			shown.some(({ together }) => together) &&
			shown.every(({ row, together, named }) => !together || (catalogue.kindOf(row) === 'source' && !named)),
		notCovered: shown[0] !== undefined && catalogue.kindOf(shown[0].row) === 'limit',
		urgent,
		...rest,
	});
	if (query.words === '') return answer(isNarrowed(query.chosen) ? listed(catalogue.titles.keys(), false) : []);
	const number = numberIn(query.words);
	if (number !== undefined)
		return catalogue.numbers.has(number) ? answer(underNumber(number, catalogue)) : answer([], { missed: [number] });
	const knows = async (one: string) => (await engine.find(one)).length > 0;
	const { terms, corrected, phrases, frame } = await readQuery(query.words, catalogue, vocabulary, knows);
	const hits = new Map(await Promise.all([...new Set(terms.flatMap(stemsIn))].map(async (one) => [one, await engine.find(one)] as const)));
	const missed = terms
		.filter(({ counts, ways, means }) => counts === 1 && [...ways, ...means].every((stems) => stems.some((one) => !hits.get(one)?.length)))
		.map(({ typed }) => typed);
	const scored = rank(terms, hits, catalogue, frame?.defines === true || asksAcronym(query.words));
	const good = scored.filter(({ score }) => score >= WORTH * (scored[0]?.score ?? 0));
	const { ranked, unsaid } = await readFirst(inOrder(good), query.words, phrases, card);
	const definition = ranked.slice(1).find(({ defines }) => defines)?.row;
	const rest = { terms, corrected, missed, unsaid, ...(definition !== undefined && { definition }) };
	return answer(urgent ? urgentFirst(ranked, catalogue.urgent) : ranked, rest);
}
