import { wordsOf } from '../../reading/words.ts';
import { isStopWord, isWeakStem } from '../query/stop-words.ts';
import { stemsOf, stemsOfQuestion } from '../query/tokens.ts';
import { packWords } from '../query/words.ts';
import type { IndexedText } from './pagefind.ts';
import type { SearchRecord } from './record.ts';

/** A word that stands in more than this share of the records tells none of them apart, and is kept for names and questions alone. */
const EVERYWHERE = 1 / 3;

/** The stems of a record, by what they are. */
export interface RecordStems {
	title: string[];
	asked: string[];
	says: string[];
}

/** The stems of a record in their order. */
const saidStems = ({ name, asked, says, whole }: SearchRecord): RecordStems => ({
	title: stemsOfQuestion(name),
	asked: [...asked.flatMap(stemsOfQuestion), ...whole],
	says: says.flatMap(stemsOf),
});

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
	const said = records.map(saidStems);
	const everywhere = stemsEverywhere(said);
	const common = new Set(everywhere);
	const stems = said.map(({ title, asked, says }) => {
		const telling = title.filter((one) => !common.has(one));
		const spare = telling.length ? title.filter((one) => common.has(one)) : [];
		return { title: telling.length ? telling : title, asked: [...spare, ...asked], says: says.filter((one) => !common.has(one) && !isWeakStem(one)) };
	});
	return { stems, everywhere };
}

/** What Pagefind indexes of a record: its name, the questions, and what it says. */
export const indexedText = ({ title, asked, says }: RecordStems): IndexedText => ({
	content: [...title, ...asked, ...says].join(' '),
	meta: { title: title.join(' '), ...(asked.length && { asked: asked.join(' ') }) },
});

/** From how many records on a word is very frequent, frequent, and known at all where it stands in sources alone. */
const FREQUENT = [12, 3, 3] as const;

/**
 * The words that a slip may have been meant for, packed, in lists from the most frequent to the rarest; the last list holds the names of authors, which
 * no other word is corrected into.
 */
export function packedVocabulary(records: readonly SearchRecord[]): string[] {
	const count = new Map<string, number>();
	const own = new Set<string>();
	const names = new Set<string>();
	const called = new Set<string>();
	const wordsIn = (texts: readonly string[]) =>
		new Set(
			texts
				.flatMap(wordsOf)
				.flatMap(({ whole, parts }) => [whole, ...parts])
				.filter((word) => /^[a-z]{3,24}$/.test(word) && !isStopWord(word)),
		);
	for (const { kind, name, asked, says } of records) {
		const isSource = kind === 'source';
		for (const word of wordsIn(isSource ? [name] : [name, ...asked])) (isSource ? names : called).add(word);
		for (const word of wordsIn(isSource ? [...asked.slice(0, 1), ...says] : [name, ...asked, ...says])) {
			count.set(word, (count.get(word) ?? 0) + 1);
			if (!isSource) own.add(word);
		}
	}
	const [very, often, known] = FREQUENT;
	const rank = ([word, number]: readonly [string, number]) =>
		number >= very ? 0 : number >= often ? 1 : called.has(word) || (number >= known && own.has(word)) ? 2 : 3;
	const lists: string[][] = [[], [], [], []];
	for (const entry of count) if (!(names.has(entry[0]) && entry[1] < often)) lists[rank(entry)]?.push(entry[0]);
	return [...lists.slice(0, 3), [...names].filter((word) => !own.has(word))].map(packWords);
}
