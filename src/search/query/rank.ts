import type { Catalogue } from './catalogue.ts';
import type { Hit } from './engine.ts';
import { kindOfResult } from './result-kinds.ts';
import type { Term } from './terms.ts';

/** The records that hold each stem of the query. */
type HitsByStem = ReadonlyMap<string, readonly Hit[]>;

/** A record with what it holds of the query. */
export interface Ranked {
	row: number;
	score: number;
	/** Places in the list of terms of those that it lacks; what counts little or stands nowhere is never lacking. */
	lacking: number[];
	/** Whether it is called what is asked for. */
	called: boolean;
	/** Whether any word of what it is called was asked for that counts in full. */
	named: boolean;
	/** Whether it is the term that was typed: where something else comes first, its meaning stands beside. */
	defines: boolean;
	/** Whether all that is asked for stands together in it. */
	together: boolean;
}

/** The most that a word tells where words stand together: a rare one does not hide the rest. */
const TELLS_MOST = 2;
/** What scores less than this share of the best is not shown. */
const WORTH = 0.12;
/** What a record counts that lacks something of what was asked for. */
const LACKING = 0.75;
/** How much more a term counts where a definition is asked for. */
const DEFINED = 4;
/** From which share of what is asked for its densest stretch has words stand together, where it has more than one of them. */
const TOGETHER = 0.45;

/** How well a record holds what is asked for, as Pagefind ranks it, and where. */
interface Match {
	value: number;
	at: readonly number[];
	/** Where what was typed stands, and not what else that means. */
	typed: readonly number[];
}

/** How well each record holds a term, in all the ways to say it: with each of them, all of its stems. */
function matchTerm({ ways, means }: Term, hits: HitsByStem): Map<number, Match> {
	const found = new Map<number, Match>();
	for (const stems of [...ways, ...means]) {
		const held = Map.groupBy(
			stems.flatMap((one) => hits.get(one) ?? []),
			({ row }) => row,
		);
		for (const [row, each] of held) {
			if (each.length < stems.length) continue;
			const before = found.get(row) ?? { value: 0, at: [], typed: [] };
			const at = each.flatMap((hit) => hit.at);
			found.set(row, {
				value: before.value + each.reduce((sum, { score }) => sum + score, 0) / stems.length,
				at: [...before.at, ...at],
				typed: ways.includes(stems) ? [...before.typed, ...at] : before.typed,
			});
		}
	}
	return found;
}

/** How much the terms tell that stand within one stretch of words, where it is densest: all that they tell where no other word stands between them. */
function density(places: readonly (readonly [at: number, term: number])[], tells: readonly number[]): number {
	const inOrder = [...places].sort(([a], [b]) => a - b);
	let dense = 0;
	for (const [first, [start]] of inOrder.entries()) {
		const seen = new Set<number>();
		let told = 0;
		for (const [at, term] of inOrder.slice(first)) {
			if (!seen.has(term)) told += tells[term] ?? 0;
			seen.add(term);
			dense = Math.max(dense, told * Math.min(1, (seen.size + 1) / (at - start + 1)));
		}
	}
	return dense;
}

/**
 * Ranks the records: first what is called what was asked for, then those that hold most of what tells, where it stands together and in what they are
 * called; ties in the guide’s order. `defines`: whether the query asks what a word means: terms are guidance then, and otherwise a note beside it.
 */
export function rank(terms: readonly Term[], hits: HitsByStem, catalogue: Catalogue, defines: boolean): Ranked[] {
	const size = catalogue.titles.length;
	const matched = terms.map((term) => matchTerm(term, hits));
	const tells = terms.map(({ counts }, place) => {
		const found = matched[place]?.size ?? 0;
		return found === 0 ? 0 : counts * Math.min(TELLS_MOST, Math.log((1 + size) / (1 + found)));
	});
	const all = tells.reduce((sum, one) => sum + one, 0);
	if (all === 0) return [];
	const isFull = (place: number) => terms[place]?.counts === 1;
	const missed = matched.some((matches, place) => isFull(place) && matches.size === 0);
	const full = tells.filter((one, place) => one > 0 && isFull(place)).length;
	const rows = new Set(matched.flatMap((matches) => [...matches.keys()]));
	const scored = [...rows].map((row): Ranked => {
		const matches = matched.map((found) => found.get(row));
		const value = matches.reduce((sum, match, place) => sum + (terms[place]?.counts ?? 0) * (match?.value ?? 0), 0);
		const places = matches.flatMap((match, place) => (match?.at ?? []).map((at) => [at, place] as const));
		const typed = new Set(matches.flatMap((match) => match?.typed ?? []));
		const lacking = matches.flatMap((match, place) => (!match && tells[place] && isFull(place) ? [place] : []));
		const title = catalogue.titles[row] ?? 0;
		const inTitle = places.filter(([at]) => at < title);
		const covered = new Set(inTitle.map(([at]) => at)).size / Math.max(1, title);
		const titleTold = [...new Set(inTitle.map(([, term]) => term))].reduce((sum, term) => sum + (tells[term] ?? 0), 0) / all;
		const near = density(places, tells) / all;
		const kind = catalogue.kindOf(row);
		const isName = !missed && titleTold > 0.99 && title > 0 && [...Array(title).keys()].every((at) => typed.has(at));
		// A country is asked for by its name, whatever else was asked.
		const called = (isName && kind !== 'limit' && (kind !== 'term' || defines)) || (kind === 'country' && covered === 1);
		const favour = kindOfResult(kind).favour * (kind === 'term' && defines ? DEFINED : 1);
		return {
			row,
			score: favour * (lacking.length ? LACKING : 1) * value * (1 + covered * titleTold + near),
			lacking,
			called,
			named: inTitle.some(([, term]) => isFull(term)),
			defines: kind === 'term' && isName && !called,
			together: lacking.length === 0 && (full < 2 || (near >= TOGETHER && near > Math.max(...tells) / all)),
		};
	});
	const worth = WORTH * Math.max(...scored.map(({ score }) => score));
	return scored
		.filter(({ score }) => score >= worth)
		.sort((a, b) => Number(b.called) - Number(a.called) || b.score - a.score || a.row - b.row);
}
