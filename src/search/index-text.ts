import { MOST_PARTS, stem, wordsOf } from '../reading/words.ts';
import type { SearchRecord } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { FIELD_WEIGHTS } from './field-weights.ts';

/** A word that stands in more than this share of the records tells none of them apart, and is kept for the names alone. */
const EVERYWHERE = 1 / 3;

/** The stems of a text, each once: of a hyphenated word the whole and its parts. Words without weight are left out. */
export function stemsOf(texts: readonly string[]): Set<string> {
	const stems = new Set<string>();
	for (const { whole, parts } of texts.flatMap(wordsOf)) {
		if (parts.length > 1 && parts.length <= MOST_PARTS) stems.add(stem(whole));
		for (const part of parts) if (!isStopWord(part) && part.length > (parts.length === 1 ? 1 : 2)) stems.add(stem(part));
	}
	return stems;
}

/** The stems of a record with how often each is written. */
export function weightedStems({ names, says, rest, around, whole }: SearchRecord): Map<string, number> {
	const times = new Map<string, number>();
	const write = (stems: Iterable<string>, number: number) => {
		for (const one of stems) times.set(one, number);
	};
	write(stemsOf(around), FIELD_WEIGHTS.around);
	write(stemsOf(rest), FIELD_WEIGHTS.rest);
	write(stemsOf(says), FIELD_WEIGHTS.says);
	write([...stemsOf(names), ...whole], FIELD_WEIGHTS.names);
	return times;
}

/** The stems that stand in so many records that they tell none apart, e.g. `peer`, in alphabetical order. */
export function stemsEverywhere(records: readonly ReadonlyMap<string, number>[]): string[] {
	const count = new Map<string, number>();
	for (const one of records.flatMap((times) => [...times.keys()])) count.set(one, (count.get(one) ?? 0) + 1);
	return [...count]
		.filter(([, number]) => number > records.length * EVERYWHERE)
		.map(([one]) => one)
		.sort();
}

/** What Pagefind indexes of a record: each stem as often as it weighs, in alphabetical order, which packs best. */
export function indexText(times: ReadonlyMap<string, number>, everywhere: ReadonlySet<string>): string {
	return [...times]
		.filter(([one, number]) => number === FIELD_WEIGHTS.names || !everywhere.has(one))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([one, number]) => Array.from({ length: number }, () => one))
		.join(' ');
}
