import { MOST_PARTS, stem, type Word, wordsOf } from '../reading/words.ts';
import type { AliasTable, CatalogueFile } from './catalogue.ts';
import { doiWord } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { tidy } from './query.ts';

/** One way to say a thing: stems that belong together, and how much a match of them counts. */
export interface Synonym {
	stems: readonly string[];
	weight: number;
}

/** A thing that the reader asks for, with the ways to say it. */
export interface QueryTerm {
	/** As the reader wrote it. */
	typed: string;
	synonyms: readonly Synonym[];
	/** Whether it stands in so many records that it tells none apart. */
	everywhere: boolean;
	/** Whether only the word itself counts, and neither what begins so nor what it may be a slip for: a stop word that was meant, as `WHO`. */
	exactly?: boolean;
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
const synonymsOf = ({ whole, parts }: Word): Synonym[] => {
	const apart = parts.filter((part) => parts.length === 1 || (part.length > 2 && !isStopWord(part))).map(stem);
	return [
		...(parts.length > 1 && parts.length <= MOST_PARTS ? [{ stems: [stem(whole)], weight: 1 }] : []),
		...(apart.length ? [{ stems: apart, weight: 1 }] : []),
	];
};

/** What an alias stands for, and over how many words it goes. */
interface AliasHere {
	length: number;
	means: readonly string[];
	/** Whether the words themselves are not looked for. */
	instead: boolean;
}

/** What of the catalogue says how things are called otherwise. */
export type Tables = Pick<CatalogueFile, 'also' | 'instead' | 'everywhere'>;

/** The longest alias that begins at a word. A stop word alone is none unless it is an acronym, as `or` and `OR`. */
function aliasAt(words: readonly Word[], at: number, { also, instead }: Tables, query: string): AliasHere | undefined {
	const first = words[at];
	for (let length = Math.min(LONGEST_ALIAS, words.length - at); length > 0; length -= 1) {
		if (length === 1 && first && isStopWord(first.whole) && !isAcronym(first, query)) continue;
		const key = words
			.slice(at, at + length)
			.flatMap(({ parts }) => parts.map(stem))
			.join(' ');
		const meansIn = (table: AliasTable) => (Object.hasOwn(table, key) ? table[key] : undefined);
		const means = meansIn(instead) ?? meansIn(also);
		if (means) return { length, means, instead: meansIn(instead) !== undefined };
	}
	return undefined;
}

/** The ways to say some words that belong together: as they are, those that carry weight, and as the alias means them. */
function synonymsOfAll(words: readonly Word[], alias: AliasHere | undefined, query: string): Synonym[] {
	const synonyms = words.filter((word) => word.parts.length > 1 || isAcronym(word, query) || !isStopWord(word.whole)).flatMap(synonymsOf);
	const own = words.length > 1 ? [{ stems: synonyms.flatMap(({ stems }) => stems), weight: 1 }] : synonyms;
	return [
		...(alias?.instead ? [] : own.filter(({ stems }) => stems.length > 0)),
		...(alias?.means ?? []).map((mean) => ({ stems: mean.split(' '), weight: alias?.instead ? 1 : ALSO })),
	];
}

/** Reads what is asked for: DOIs, phrases that the guide says otherwise, and words that carry weight; where none does, all words. */
export function toQueryTerms(query: string, tables: Tables): QueryTerm[] {
	const asked = tidy(query);
	const common = new Set(tables.everywhere);
	const queryTerm = (typed: string, synonyms: readonly Synonym[], exactly: boolean): QueryTerm => ({
		typed,
		synonyms,
		everywhere: synonyms.every(({ stems }) => stems.every((one) => common.has(one))),
		...(exactly && { exactly }),
	});
	const words = wordsOf(asked.replaceAll(DOI, ' '));
	const found = [...asked.matchAll(DOI)].map(([, doi = '']) => queryTerm(doi, [{ stems: [doiWord(doi)], weight: 1 }], false));
	for (let at = 0; at < words.length;) {
		const alias = aliasAt(words, at, tables, asked);
		const these = words.slice(at, at + (alias?.length ?? 1));
		at += these.length;
		// The index has no single letters and digits: “level 3” asks for “level”.
		if (!alias && these.every(({ whole }) => whole.length === 1)) continue;
		const synonyms = synonymsOfAll(these, alias, asked);
		const acronym = these.some((word) => isStopWord(word.whole) && isAcronym(word, asked));
		if (synonyms.length) found.push(queryTerm(these.map(({ written }) => written).join(' '), synonyms, acronym));
	}
	const all = found.length
		? found
		: words.map((word) => queryTerm(word.written, [{ stems: word.parts.map(stem), weight: 1 }], isStopWord(word.whole)));
	const key = ({ synonyms }: QueryTerm) => JSON.stringify(synonyms);
	return all.filter((one, place) => all.findIndex((other) => key(other) === key(one)) === place).slice(0, MOST);
}

/** A number of the guide in a query that is nothing else, e.g. `5.2.3` in `Statement 5.2.3`. */
export const numberIn = (query: string): string | undefined =>
	/^(?:sections?|topics?|statements?|no|number|§)?\s*(\d{1,2}(?:\.\d{1,2}){0,2})\.?$/iu.exec(tidy(query))?.[1];
