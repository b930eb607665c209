import { MOST_PARTS, stem, type Word, wordsOf } from '../reading/words.ts';
import type { AliasTable, CatalogueFile } from './catalogue.ts';
import { doiWord } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { tidy } from './query.ts';

/** One way to say a thing: stems that belong together, and how much a match of them counts. */
export interface Saying {
	stems: readonly string[];
	weight: number;
}

/** A thing that the reader asks for, with the ways to say it. */
export interface Concept {
	/** As the reader wrote it. */
	typed: string;
	sayings: readonly Saying[];
	/** Whether it stands in so many records that it tells none apart. */
	everywhere: boolean;
}

/** What a meaning counts beside the words that were typed. */
const ALSO = 0.8;
/** More things than this are not looked for at once. */
const MOST = 12;
/** The longest alias, in words. */
const LONGEST_ALIAS = 5;

/** A DOI, with or without its resolver before it. */
const DOI = /\S*\b(10\.\d{4,9}\/[^\s"<>]+)/giu;

/** Whether a word is in capitals in a query that is not: an acronym, though it may look like a stop word. */
const isAcronym = ({ written }: Word, query: string) =>
	/^\p{Lu}{2,}$/u.test(written) && (/\p{Ll}/u.test(query) || !query.trim().includes(' '));

/** The words of a hyphenated word stand together as one, or each for itself. */
const sayingsOf = ({ whole, parts }: Word): Saying[] => {
	const apart = parts.filter((part) => parts.length === 1 || (part.length > 2 && !isStopWord(part))).map(stem);
	return [
		...(parts.length > 1 && parts.length <= MOST_PARTS ? [{ stems: [stem(whole)], weight: 1 }] : []),
		...(apart.length ? [{ stems: apart, weight: 1 }] : []),
	];
};

/** The longest alias that begins at a word. A stop word is none unless it is an acronym, as `or` and `OR`. */
function aliasAt(
	words: readonly Word[],
	at: number,
	tables: readonly AliasTable[],
	query: string,
): { length: number; means: readonly string[]; table: AliasTable } | undefined {
	for (let length = Math.min(LONGEST_ALIAS, words.length - at); length > 0; length -= 1) {
		const first = words[at];
		if (length === 1 && first && isStopWord(first.whole) && !isAcronym(first, query)) continue;
		const key = words
			.slice(at, at + length)
			.flatMap(({ parts }) => parts.map(stem))
			.join(' ');
		for (const table of tables) {
			const means = Object.hasOwn(table, key) ? table[key] : undefined;
			if (means) return { length, means, table };
		}
	}
	return undefined;
}

/** Reads what is asked for: DOIs, phrases that the guide says otherwise, and words that carry weight; where none does, all words. */
export function toConcepts(
	query: string,
	{ also, instead, everywhere }: Pick<CatalogueFile, 'also' | 'instead' | 'everywhere'>,
): Concept[] {
	const asked = tidy(query);
	const common = new Set(everywhere);
	const concept = (typed: string, sayings: readonly Saying[]): Concept => ({
		typed,
		sayings,
		everywhere: sayings.every(({ stems }) => stems.every((one) => common.has(one))),
	});
	const dois = [...asked.matchAll(DOI)].map(([, doi = '']) => concept(doi, [{ stems: [doiWord(doi)], weight: 1 }]));
	const words = wordsOf(asked.replaceAll(DOI, ' '));
	const found: Concept[] = [];
	for (let at = 0; at < words.length;) {
		const alias = aliasAt(words, at, [instead, also], asked);
		const length = alias?.length ?? 1;
		const these = words.slice(at, at + length);
		at += length;
		const weighty = these.filter((word) => isAcronym(word, asked) || word.parts.some((part) => !isStopWord(part)));
		const own =
			alias && length > 1 ? [{ stems: weighty.flatMap(sayingsOf).flatMap(({ stems }) => stems), weight: 1 }] : weighty.flatMap(sayingsOf);
		const sayings = [
			...(alias?.table === instead ? [] : own.filter(({ stems }) => stems.length > 0)),
			...(alias?.means ?? []).map((mean) => ({ stems: mean.split(' '), weight: alias?.table === instead ? 1 : ALSO })),
		];
		if (sayings.length) found.push(concept(these.map(({ written }) => written).join(' '), sayings));
	}
	const all = [
		...dois,
		...(found.length || dois.length ? found : words.map((word) => concept(word.written, [{ stems: word.parts.map(stem), weight: 1 }]))),
	];
	const key = ({ sayings }: Concept) => JSON.stringify(sayings);
	return all.filter((one, place) => all.findIndex((other) => key(other) === key(one)) === place).slice(0, MOST);
}

/** A number of the guide in a query that is nothing else, e.g. `5.2.3` in `Statement 5.2.3`. */
export const numberIn = (query: string): string | undefined =>
	/^(?:sections?|topics?|statements?|no|number|§)?\s*(\d{1,2}(?:\.\d{1,2}){0,2})\.?$/iu.exec(tidy(query))?.[1];
