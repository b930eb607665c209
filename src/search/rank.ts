import type { Catalogue } from './catalogue.ts';
import type { Concept } from './concepts.ts';
import { type HitsByStem, matchConcept } from './match.ts';
import { titleMark } from './phrase.ts';

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
/** How much a record gains whose names are what is asked for, no more and no less. */
const NAMED = 9;
/** How much it gains whose title or id is the query, word for word: it comes first. */
const TITLED = 1000;
/** How sharply a record loses for what it lacks. */
const STRICT = 1.5;

/** How much a concept tells: little where many records hold it. */
const tellingOf = ({ everywhere }: Concept, matches: number, size: number) => (everywhere ? 0.1 : Math.log(1 + size / (matches + 1)));

/** Puts the records in order: those that hold most of what tells, best named and best said first; ties in the guide’s order. */
export function rank(
	concepts: readonly Concept[],
	hits: HitsByStem,
	{ names, titles, values, facets }: Catalogue,
	everywhere: readonly string[],
	query: string,
): Ranked[] {
	const mark = titleMark(query);
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
		const titled = lacking.length === 0 && titles[row] === mark ? TITLED : 0;
		return { row, score: titled + (score + NAMED * called * share) * share ** STRICT * favour, lacking };
	});
	return ranked.sort((a, b) => b.score - a.score || a.row - b.row);
}
