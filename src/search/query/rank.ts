import type { Catalogue } from './catalogue.ts';
import type { Hit } from './engine.ts';
import { kindOfResult } from './result-kinds.ts';
import type { Synonym, Term } from './terms.ts';

/** The records that hold each stem of the query. */
type HitsByStem = ReadonlyMap<string, readonly Hit[]>;

/** A record with what it holds of the query. */
export interface Ranked {
	row: number;
	score: number;
	/** Places in the list of terms of those that it lacks; what counts little or stands nowhere is never lacking. */
	lacking: number[];
	/** Whether it is called what is asked for, word for word. */
	called: boolean;
	/** Whether that is its whole title: it comes before all else. */
	titled: boolean;
	/** Whether any word of what it is called was asked for. */
	named: boolean;
	/** Whether it is the term that was typed: where something else comes first, its meaning stands beside. */
	defines: boolean;
	/** Whether all that is asked for stands together in it. */
	together: boolean;
}

/** What of a record’s words counts how much more: what it is called, and what is asked of it in one breath. */
const GAINS = { called: 1.2, asked: 1.6 } as const;
/** The most that a word tells: a rare one does not hide the rest. */
const TELLS_MOST = 3;
/** Results of at least this share of the best score are led by answers and tools; the rest follows. */
const LEADING = { whole: 0.4, part: 0.8 } as const;
/** How much of a query must stand in what a record is called. */
const WHOLE = 0.5;
/** How much more a term counts where a definition is asked for. */
const DEFINED = 4;
/** What counts that stands far from the rest. */
const FAR = 0.5;
/** From which share of the densest stretch on words stand together. */
const TOGETHER = 0.45;
/** How many words may stand between two that are asked for, to be near each other. */
const NEAR = 9;

/** What a synonym is worth in each record that holds all its stems, and where they stand there; what stands everywhere may be lacking. */
function matchSynonym(
	{ stems, weight }: Synonym,
	hits: HitsByStem,
	everywhere: ReadonlySet<string>,
): Map<number, { value: number; at: number[] }> {
	const rows = new Map<number, { value: number; at: number[]; needed: number }>();
	const needed = stems.filter((one) => !everywhere.has(one));
	const all = needed.length ? needed : stems;
	for (const one of all) {
		const found = hits.get(one) ?? [];
		const best = Math.max(...found.map(({ score }) => score), Number.EPSILON);
		for (const { row, score, at } of found) {
			const before = rows.get(row) ?? { value: 0, at: [], needed: 0 };
			rows.set(row, {
				value: before.value + (weight * score) / best / all.length,
				at: [...before.at, ...at],
				needed: before.needed + 1,
			});
		}
	}
	for (const [row, { needed: held }] of rows) if (held < all.length) rows.delete(row);
	return rows;
}

interface Match {
	value: number;
	at: readonly number[];
	/** Whether it is what was typed, and not what else it may mean. */
	own: boolean;
}

/** The best of a term’s synonyms for each record. */
function matchTerm({ synonyms }: Term, hits: HitsByStem, everywhere: ReadonlySet<string>): Map<number, Match> {
	const best = new Map<number, Match>();
	for (const synonym of synonyms)
		for (const [row, match] of matchSynonym(synonym, hits, everywhere)) {
			const before = best.get(row);
			if (!before || match.value > before.value) best.set(row, { ...match, own: synonym.weight === 1 });
		}
	return best;
}

/** What terms tell that stand within one stretch of words: at most, and where the stretch is densest. */
function stretches(
	places: readonly (readonly [at: number, term: number])[],
	tells: readonly number[],
	to: number,
): { told: number; dense: number } {
	const inside = places.filter(([at]) => at < to).sort(([a], [b]) => a - b);
	let [most, dense] = [0, 0];
	for (const [first, [start]] of inside.entries()) {
		const seen = new Set<number>();
		let told = 0;
		for (const [at, term] of inside.slice(first)) {
			if (at - start > 2 * NEAR) break;
			if (!seen.has(term)) told += tells[term] ?? 0;
			seen.add(term);
			most = Math.max(most, told);
			dense = Math.max(dense, told * Math.min(1, (seen.size + 1) / (at - start + 1)));
		}
	}
	return { told: most, dense };
}

/** Of the records that lead to one place, the first. */
function onePerPlace(ranked: readonly Ranked[], places: readonly number[]): Ranked[] {
	const seen = new Set<number>();
	return ranked.filter(({ row }) => seen.size < seen.add(places[row] ?? row).size);
}

/** Puts results in the order in which readers want them: of the good ones answers and tools first, then statements and topics, then all else. */
export function inOrder(ranked: readonly Ranked[], { kindOf }: Catalogue): Ranked[] {
	const [best] = ranked;
	const isGood = ({ score, together }: Ranked) =>
		best !== undefined && score >= (best.together && !together ? LEADING.part : LEADING.whole) * best.score;
	const tier = (one: Ranked) => (one.titled ? -2 : (one.called ? -1 : kindOfResult(kindOf(one.row)).tier) + (isGood(one) ? 0 : 3));
	return [...ranked].sort((a, b) => tier(a) - tier(b) || b.score - a.score || a.row - b.row);
}

/** What the reader wants to see first. */
export interface Wanted {
	/** Whether the query asks what a word means: terms are guidance then, and otherwise a note beside it. */
	defines: boolean;
	/** The mark of the query: what is called so comes first. */
	mark: string;
}

/** Scores the records: those that hold most of what tells, where it stands together and in what they are called; ties in the guide’s order. */
export function rank(
	terms: readonly Term[],
	hits: HitsByStem,
	catalogue: Catalogue,
	common: readonly string[],
	{ defines, mark }: Wanted,
): Ranked[] {
	const everywhere = new Set(common);
	const size = catalogue.places.length;
	const matched = terms.map((term) => matchTerm(term, hits, everywhere));
	const tells = terms.map(({ counts }, place) => {
		const found = matched[place]?.size ?? 0;
		return found === 0 ? 0 : counts * Math.min(TELLS_MOST, Math.log((1 + size) / (1 + found)));
	});
	const all = tells.reduce((sum, one) => sum + one, 0);
	if (all === 0) return [];
	// What counts less does not make up for what is lacking.
	const strong = tells.map((one, place) => (terms[place]?.counts === 1 ? one : 0));
	const strongAll = strong.reduce((sum, one) => sum + one, 0);
	const missed = terms.some(({ counts }, place) => counts === 1 && matched[place]?.size === 0);
	const rows = new Set(matched.flatMap((matches) => [...matches.keys()]));
	const ranked = [...rows].map((row): Ranked => {
		let value = 0;
		let told = 0;
		const places: [number, number][] = [];
		const lacking: number[] = [];
		let own = !missed;
		for (const [place, matches] of matched.entries()) {
			const match = matches.get(row);
			const tell = tells[place] ?? 0;
			if (!match) {
				if (matches.size > 0 && terms[place]?.counts === 1) lacking.push(place);
				continue;
			}
			value += tell * match.value;
			own &&= match.own;
			told += strongAll ? (strong[place] ?? 0) : tell;
			for (const at of match.at) places.push([at, place]);
		}
		const title = catalogue.titles[row] ?? 0;
		const covered = new Set(places.filter(([at]) => at < title).map(([at]) => at)).size / Math.max(1, title);
		const inTitle = new Set(places.filter(([at]) => at < title).map(([, term]) => term));
		const titleTold = [...inTitle].reduce((sum, term) => sum + (tells[term] ?? 0), 0) / all;
		const asked = stretches(places, tells, title + (catalogue.asked[row] ?? 0)).dense / all;
		const anywhere = stretches(places, tells, Infinity);
		const near = terms.length === 1 ? 1 : anywhere.dense / all;
		// What stands far from the rest counts half.
		const nearest = strongAll ? Math.min(told, stretches(places, strong, Infinity).told) : anywhere.told;
		const share = (nearest + FAR * Math.max(0, told - nearest)) / (strongAll || all);
		const kind = catalogue.kindOf(row);
		const { favour } = kindOfResult(kind);
		const isName = own && covered === 1 && titleTold > 0.99;
		const mayLead = kind !== 'limit' && (kind !== 'term' || defines || catalogue.places[row] !== row);
		// Two titles may have one mark: the words must stand there, too.
		const titled = mayLead && catalogue.markOf(row) === mark && lacking.length === 0 && !missed && titleTold + asked > WHOLE;
		const called = titled || (mayLead && isName);
		const wanted = favour * (kind === 'term' && defines ? DEFINED : 1);
		return {
			row,
			score: wanted * share * (value / all) * (1 + GAINS.called * covered * titleTold + GAINS.asked * asked),
			lacking,
			called,
			titled,
			named: covered > 0 || asked >= TOGETHER,
			defines: kind === 'term' && isName && !called,
			together: lacking.length === 0 && (strong.filter((one) => one > 0).length < 2 || Math.max(asked, near) >= TOGETHER),
		};
	});
	return onePerPlace(
		ranked.sort((a, b) => b.score - a.score || a.row - b.row),
		catalogue.places,
	);
}
