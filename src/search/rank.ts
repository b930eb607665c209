import type { Catalogue } from './catalogue.ts';
import type { Concept } from './concepts.ts';
import { TIMES } from './times.ts';

/** A record that holds a word. */
export interface RowHit {
	row: number;
	/** How often the index has the word there: see `TIMES`. */
	times: number;
	/** Whether the record holds the word itself, and not only words that begin with it. */
	exact: boolean;
}

/** The records that hold each stem of the query. */
export type HitsByStem = ReadonlyMap<string, readonly RowHit[]>;

/** A record with what it holds of the query. */
export interface Ranked {
	row: number;
	score: number;
	/** Places in the list of concepts of those that it lacks; what stands everywhere or nowhere is never lacking. */
	lacking: number[];
}

/** How a kind of result is favoured, where all else is equal: guidance before what it rests on. */
const FAVOUR: Readonly<Record<string, number>> = {
	statement: 1.1,
	topic: 1.05,
	section: 1.1,
	term: 1,
	task: 0.65,
	page: 0.8,
	source: 0.75,
};

/** What words count that only begin with the one asked for, where that one stands in the guide. */
const BEGINNING = 0.5;
/** What words count that stand everywhere. */
const COMMON = 0.2;
/** How much a record gains whose names are what is asked for, no more and no less. */
const NAMED = 9;
/** How sharply a record loses for what it lacks. */
const STRICT = 1.5;

/** What a concept is worth in a record. */
interface Match {
	score: number;
	/** How many of its names the concept says, in quarters of a word. */
	named: number;
	/** How long the saying is, in quarters of a word. */
	length: number;
}

/** What a word is worth in a record: more where few records have it, and where it stands in their names or first words. */
function worth({ times, exact }: RowHit, matches: number, size: number, anyExact: boolean): number {
	const telling = Math.log(1 + (size - matches + 0.5) / (matches + 0.5));
	return telling * Math.log2(1 + times / TIMES.rest) * (exact || !anyExact ? 1 : BEGINNING);
}

/** The best of a concept’s sayings for each record that holds all its stems, or those that tell records apart. */
function matchConcept({ sayings, everywhere }: Concept, hits: HitsByStem, common: ReadonlySet<string>, size: number): Map<number, Match> {
	const best = new Map<number, Match>();
	for (const { stems, weight } of sayings) {
		const needed = everywhere ? stems : stems.filter((one) => !common.has(one));
		const length = stems.reduce((sum, one) => sum + (common.has(one) ? 1 : 4), 0);
		const rows = new Map<number, Omit<Match, 'length'> & { held: number }>();
		for (const one of stems) {
			const held = hits.get(one) ?? [];
			const anyExact = held.some(({ exact }) => exact);
			for (const hit of held) {
				const before = rows.get(hit.row) ?? { score: 0, named: 0, held: 0 };
				const named = hit.times >= TIMES.names && (hit.exact || !anyExact) ? (common.has(one) ? 1 : 4) : 0;
				rows.set(hit.row, {
					score: before.score + worth(hit, held.length, size, anyExact) * weight * (common.has(one) ? COMMON : 1),
					named: before.named + named * weight,
					held: before.held + (needed.includes(one) ? 1 : 0),
				});
			}
		}
		for (const [row, { score, named, held }] of rows)
			if (held === needed.length && score > (best.get(row)?.score ?? 0)) best.set(row, { score, named, length });
	}
	return best;
}

/** How much a concept tells: little where many records hold it. */
const tellingOf = ({ everywhere }: Concept, matches: number, size: number) => (everywhere ? 0.1 : Math.log(1 + size / (matches + 1)));

/** Puts the records in order: those that hold most of what tells, best named and best said first; ties in the guide’s order. */
export function rank(
	concepts: readonly Concept[],
	hits: HitsByStem,
	{ names, values, facets }: Catalogue,
	everywhere: readonly string[],
): Ranked[] {
	const common = new Set(everywhere);
	const matched = concepts.map((concept) => matchConcept(concept, hits, common, names.length));
	const telling = concepts.map((concept, place) => (matched[place]?.size ? tellingOf(concept, matched[place].size, names.length) : 0));
	const all = telling.reduce((sum, one) => sum + one, 0);
	const kinds = facets.find(({ id }) => id === 'kind')?.values.map(([kind]) => FAVOUR[kind] ?? 1) ?? [];
	const rows = new Set(matched.flatMap((matches) => [...matches.keys()]));
	const onlyCommon = concepts.every((concept) => concept.everywhere);
	const ranked = [...rows].map((row): Ranked => {
		let score = 0;
		let held = 0;
		let named = 0;
		let asked = 0;
		const lacking: number[] = [];
		for (const [place, matches] of matched.entries()) {
			const match = matches.get(row);
			if (!match) {
				if (matches.size > 0 && (onlyCommon || !concepts[place]?.everywhere)) lacking.push(place);
				continue;
			}
			score += match.score;
			held += telling[place] ?? 0;
			named += match.named;
			asked += match.length;
		}
		const share = all === 0 ? 0 : held / all;
		const called = Math.min(1, named / Math.max(1, names[row] ?? 1)) ** 2 * Math.min(1, named / Math.max(1, asked));
		const favour = kinds[Math.log2(values.kind?.[row] ?? 1)] ?? 1;
		return { row, score: (score + NAMED * called * share) * share ** STRICT * favour, lacking };
	});
	return ranked.sort((a, b) => b.score - a.score || a.row - b.row);
}
