import type { QueryTerm } from './query-terms.ts';
import { FIELD_WEIGHTS } from './field-weights.ts';

/** A record that holds a word. */
export interface RowHit {
	row: number;
	/** How often the index has the word there: see `FIELD_WEIGHTS`. */
	times: number;
	/** Whether the record holds the word itself, and not only words that begin with it. */
	exact: boolean;
}

/** The records that hold each stem of the query. */
export type HitsByStem = ReadonlyMap<string, readonly RowHit[]>;

/** What a queryTerm is worth in a record. */
export interface Match {
	score: number;
	/** How many of the record’s names the queryTerm says, in quarters of a word. */
	named: number;
	/** How long the synonym is, in quarters of a word. */
	length: number;
}

/** What words count that only begin with the one asked for, where that one stands in the guide. */
const BEGINNING = 0.5;
/** What words count that stand everywhere. */
const COMMON = 0.2;

/** How long a stem counts where names are compared, in quarters of a word. */
const quarters = (stem: string, common: ReadonlySet<string>) => (common.has(stem) ? 1 : 4);

/** What one stem is worth in each record: more where few records have it, and where it stands in their names or first words. */
function matchStem(
	stem: string,
	hits: readonly RowHit[],
	common: ReadonlySet<string>,
	size: number,
): [row: number, Omit<Match, 'length'>][] {
	const anyExact = hits.some(({ exact }) => exact);
	const selective = Math.log(1 + (size - hits.length + 0.5) / (hits.length + 0.5)) * (common.has(stem) ? COMMON : 1);
	return hits.map(({ row, times, exact }) => {
		const itself = exact || !anyExact;
		return [
			row,
			{
				score: selective * Math.log2(1 + times / FIELD_WEIGHTS.rest) * (itself ? 1 : BEGINNING),
				named: itself && times >= FIELD_WEIGHTS.names ? quarters(stem, common) : 0,
			},
		];
	});
}

/** The best of a queryTerm’s synonyms for each record that holds all its stems; what stands everywhere may be lacking. `size`: how many records there are. */
export function matchConcept(
	{ synonyms, everywhere, exactly }: QueryTerm,
	hits: HitsByStem,
	common: ReadonlySet<string>,
	size: number,
): Map<number, Match> {
	const best = new Map<number, Match>();
	for (const { stems, weight } of synonyms) {
		const needed = everywhere ? stems : stems.filter((one) => !common.has(one));
		const length = stems.reduce((sum, one) => sum + quarters(one, common), 0);
		const rows = new Map<number, Match & { held: number }>();
		for (const one of stems) {
			const found = (hits.get(one) ?? []).filter(({ exact }) => exact || !exactly);
			for (const [row, { score, named }] of matchStem(one, found, common, size)) {
				const before = rows.get(row) ?? { score: 0, named: 0, length, held: 0 };
				const held = before.held + (needed.includes(one) ? 1 : 0);
				rows.set(row, { score: before.score + score * weight, named: before.named + named * weight, length, held });
			}
		}
		for (const [row, { held, ...match }] of rows)
			if (held === needed.length && match.score > (best.get(row)?.score ?? 0)) best.set(row, match);
	}
	return best;
}
