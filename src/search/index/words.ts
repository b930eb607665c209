import { wordsOf } from '../../reading/words.ts';
import { isStopWord, isWeakStem } from '../query/stop-words.ts';
import { stemsOf, stemsOfQuestion } from '../query/tokens.ts';
import { packWords } from '../query/words.ts';
import type { IndexedText } from './pagefind.ts';
import type { SearchRecord } from './record.ts';

/** A word that stands in more than this share of the records tells none of them apart, and is kept for names and questions alone. */
const EVERYWHERE = 3 / 10;

/** The stems of a record, by what they are. */
export interface RecordStems {
	title: string[];
	asked: string[];
	says: string[];
}

/** The stems that stand in so many records that they tell none apart, e.g. `peer`, in alphabetical order. */
function stemsEverywhere(records: readonly RecordStems[]): string[] {
	const count = new Map<string, number>();
	for (const { title, asked, says } of records)
		for (const one of new Set([...title, ...asked, ...says])) count.set(one, (count.get(one) ?? 0) + 1);
	return [...count]
		.filter(([, number]) => number > records.length * EVERYWHERE)
		.map(([one]) => one)
		.sort();
}

/**
 * The stems of every record, and those that tell none apart: they are left out of what it says. In a title they stand behind the others, with the
 * questions; where it has no others, they are the title.
 */
export function indexedStems(records: readonly SearchRecord[]): { stems: RecordStems[]; everywhere: string[] } {
	const said = records.map(({ name, asked, whole, says }) => ({
		title: stemsOfQuestion(name),
		asked: asked.flatMap(stemsOfQuestion),
		says: [...whole, ...says.flatMap(stemsOf)],
	}));
	const everywhere = stemsEverywhere(said);
	const common = new Set(everywhere);
	const stems = said.map(({ title, asked, says }) => {
		const telling = title.filter((one) => !common.has(one));
		const spare = telling.length ? title.filter((one) => common.has(one)) : [];
		return {
			title: telling.length ? telling : title,
			asked: [...spare, ...asked],
			says: says.filter((one) => !common.has(one) && !isWeakStem(one)),
		};
	});
	return { stems, everywhere };
}

/** What Pagefind indexes of a record: its name, the questions, and what it says. */
export const indexedText = ({ title, asked, says }: RecordStems): IndexedText => ({
	content: [...title, ...asked, ...says].join(' '),
	meta: { title: title.join(' '), ...(asked.length && { asked: asked.join(' ') }) },
});

/** A slip may have been meant for a word of so many records; for one of fewer, where it was for none of those. */
const FREQUENT = { first: 4, rare: 2 } as const;

/** The words of some texts that a slip may have been meant for. */
const correctable = (texts: readonly string[]) =>
	new Set(
		texts
			.flatMap(wordsOf)
			.flatMap(({ whole, parts }) => [whole, ...parts])
			.filter((word) => /^[a-z]{3,24}$/.test(word) && !isStopWord(word)),
	);

/**
 * The words that a slip may have been meant for, packed: those in which the guide itself speaks, and is asked, and those that name something; no names of
 * authors. `rare`: those of few records.
 */
export function packedVocabulary(records: readonly SearchRecord[]): { words: string; rare: string } {
	const own = records.filter(({ kind }) => kind !== 'source');
	const count = new Map<string, number>();
	for (const word of own.flatMap(({ name, asked, says }) => [...correctable([name, ...asked, ...says])]))
		count.set(word, (count.get(word) ?? 0) + 1);
	const called = correctable(own.flatMap(({ kind, name }) => (kind === 'limit' ? [] : [name])));
	const isFirst = (word: string) => called.has(word) || (count.get(word) ?? 0) >= FREQUENT.first;
	const known = [...count].flatMap(([word, number]) => (number >= FREQUENT.rare || called.has(word) ? [word] : []));
	return { words: packWords(known.filter(isFirst)), rare: packWords(known.filter((word) => !isFirst(word))) };
}
