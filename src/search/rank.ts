import type { Catalogue } from './catalogue.ts';
import type { Facet } from './facet.ts';
import type { QueryTerm } from './query-terms.ts';
import { type HitsByStem, matchConcept } from './match.ts';
import { keyMark, titleMark } from './phrase.ts';
import { kindOfResult } from './result-kinds.ts';

/** A record with what it holds of the query. */
export interface Ranked {
	row: number;
	score: number;
	/** Places in the list of queryTerms of those that it lacks; what stands everywhere or nowhere is never lacking. */
	lacking: number[];
	/** Whether it is called what is asked for. */
	called: boolean;
}

/** How much a record gains whose names are what is asked for, no more and no less. */
const NAMED = 9;
/** How much it gains whose title or key is the query, word for word: it comes first. Then comes what is called as the query means as a whole. */
const TITLED = { said: 1000, meant: 500 } as const;
/** What a second name counts beside a title. */
const KEYED = 0.9;
/** How sharply a record loses for what it lacks. */
const STRICT = 1.5;

/** How much a queryTerm tells: little where many records hold it. */
const tellingOf = ({ everywhere }: QueryTerm, matches: number, size: number) => (everywhere ? 0.1 : Math.log(1 + size / (matches + 1)));

/** What is asked for. */
export interface Asked {
	queryTerms: readonly QueryTerm[];
	/** The query as it was typed. */
	words: string;
	/** What the query means as a whole, where that is one thing. */
	meant: QueryTerm | undefined;
}

/** What the title of a record may be, as its mark, and how much the record gains by it. */
function titlesAsked({ words, meant }: Asked): Map<number, number> {
	const synonyms = (meant?.synonyms ?? []).map(({ stems }): [number, number] => [keyMark(stems.join(' ')), TITLED.meant]);
	const titles = new Map([...synonyms, [titleMark(words), TITLED.said]]);
	titles.delete(0);
	return titles;
}

/** How each kind of result is favoured, by the kind’s mask. */
const favoursOf = (facets: readonly Facet[]) =>
	new Map(facets.find(({ id }) => id === 'kind')?.values.map(([kind], place) => [1 << place, kindOfResult(kind).favour]));

/** Of the records that lead to one place, the first. */
function onePerPlace(ranked: readonly Ranked[], places: readonly number[]): Ranked[] {
	const seen = new Set<number>();
	return ranked.filter(({ row }) => seen.size < seen.add(places[row] ?? row).size);
}

/** Puts the records in order: those that hold most of what tells, best named and best said first; ties in the guide’s order. */
export function rank(
	asked: Asked,
	hits: HitsByStem,
	{ names, titles, keys, places, values, facets }: Catalogue,
	everywhere: readonly string[],
): Ranked[] {
	const { queryTerms } = asked;
	const gains = titlesAsked(asked);
	const titled = (row: number) => Math.max(gains.get(titles[row] ?? 0) ?? 0, KEYED * (gains.get(keys[row] ?? 0) ?? 0));
	const common = new Set(everywhere);
	const matched = queryTerms.map((queryTerm) => matchConcept(queryTerm, hits, common, names.length));
	const selective = queryTerms.map((queryTerm, place) =>
		matched[place]?.size ? tellingOf(queryTerm, matched[place].size, names.length) : 0,
	);
	const all = selective.reduce((sum, one) => sum + one, 0);
	const favours = favoursOf(facets);
	const onlyCommon = queryTerms.every((queryTerm) => queryTerm.everywhere);
	// A title of nothing but words that stand everywhere is not in the index.
	const commonTitles = onlyCommon ? titles.flatMap((_, row) => (titled(row) ? [row] : [])) : [];
	const rows = new Set([...matched.flatMap((matches) => [...matches.keys()]), ...commonTitles]);
	const ranked = [...rows].map((row): Ranked => {
		let score = 0;
		let held = 0;
		let named = 0;
		let length = 0;
		const lacking: number[] = [];
		for (const [place, matches] of matched.entries()) {
			const match = matches.get(row);
			if (!match) {
				if (matches.size > 0 && (onlyCommon || !queryTerms[place]?.everywhere)) lacking.push(place);
				continue;
			}
			score += match.score;
			held += selective[place] ?? 0;
			named += match.named;
			length += match.length;
		}
		const share = all === 0 ? 0 : held / all;
		const known = Math.min(1, named / Math.max(1, names[row] ?? 1)) ** 2 * Math.min(1, named / Math.max(1, length));
		const favour = favours.get(values.kind?.[row] ?? 0);
		if (favour === undefined) throw new RangeError(`record ${row} has no kind`);
		const gain = lacking.length === 0 || onlyCommon ? titled(row) : 0;
		return {
			row,
			score: gain + (score + NAMED * known * share) * share ** STRICT * favour,
			lacking: gain ? [] : lacking,
			called: gain > 0,
		};
	});
	return onePerPlace(
		ranked.sort((a, b) => b.score - a.score || a.row - b.row),
		places,
	);
}
