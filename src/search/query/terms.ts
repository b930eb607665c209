import { MOST_PARTS, respell, stem, type Word, wordsOf } from '../../reading/words.ts';
import type { AliasTable, CatalogueFile } from './catalogue.ts';
import { type Frame, frameIn } from './frames.ts';
import { tidy } from './query.ts';
import { frameOf, isStopWord, isWeakWord } from './stop-words.ts';
import { stemsOfWord } from './tokens.ts';
import { completions, fix, type Vocabulary } from './words.ts';

/** One way to say a thing: stems that belong together, and how much a match of them counts. */
export interface Synonym {
	stems: readonly string[];
	weight: number;
}

/** A thing that the reader asks for, with the ways to say it. */
export interface Term {
	/** As the reader wrote it. */
	typed: string;
	synonyms: readonly Synonym[];
	/** How much it counts, 1 for most; what counts less is never lacking. */
	counts: number;
}

/** A word that was corrected, and into what. */
export interface Correction {
	typed: string;
	meant: string;
}

/** What a query asks for. */
export interface Asked {
	terms: readonly Term[];
	corrected: readonly Correction[];
	/** What stands in quotation marks. */
	phrases: readonly string[];
	frame: Frame | undefined;
}

/** What a meaning, a word in which people ask, a pair of question words and a frame count beside a word that was typed. */
const COUNTS = { meaning: 0.95, weak: 0.25, pair: 0.6, frame: 0.7, apart: 0.6 } as const;
/** More things than this are not looked for at once. */
const MOST = 12;
/** The longest alias, in words. */
const LONGEST_ALIAS = 6;

/** A DOI, with or without its resolver before it. */
const DOI = /\S*\b(10\.\d{4,9}\/[^\s"<>]+)/giu;
const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;
const YEAR = /\b(?:19|20)\d\d[a-z]?\b/u;

/** A DOI as one word of letters and digits, e.g. `101017ipm202521`. */
export const doiWord = (doi: string) => doi.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A query with what an address writes otherwise, as `%2F`, and the signs that stand for quotation marks. */
const decoded = (query: string) =>
	tidy(query).replace(/%[0-9a-f]{2}/giu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

/** Whether a word is in capitals in a query that is not: an acronym, though it may look like a stop word. */
const isAcronym = ({ written }: Word, query: string) =>
	/^\p{Lu}{2,}$/u.test(written) && (/\p{Ll}/u.test(query) || !query.trim().includes(' '));

/** Whether a query is an acronym and nothing else. */
export const asksAcronym = (query: string) => /^\s*\p{Lu}{2,7}\s*\??\s*$/u.test(query);

/** What of the catalogue says how things are called otherwise. */
export type Tables = Pick<CatalogueFile, 'also' | 'instead' | 'everywhere'>;

/** Some words of a query that belong together, and what an alias says that they mean. */
interface Piece {
	words: readonly Word[];
	means: readonly string[];
	/** Whether the words themselves are looked for. */
	own: boolean;
}

const meansIn = (table: AliasTable, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Cuts a query into the longest aliases and single words. A stop word alone is no alias unless it is an acronym, as `or` and `OR`. */
function cut(words: readonly Word[], { also, instead }: Tables, query: string): Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < words.length;) {
		let piece: Piece = { words: words.slice(at, at + 1), means: [], own: true };
		for (let length = Math.min(LONGEST_ALIAS, words.length - at); length > 0; length -= 1) {
			const some = words.slice(at, at + length);
			const [first] = some;
			if (length === 1 && first && isStopWord(first.whole) && !isAcronym(first, query)) continue;
			const key = some.flatMap(({ parts }) => parts.map(stem)).join(' ');
			const means = meansIn(instead, key) ?? meansIn(also, key);
			if (!means) continue;
			piece = { words: some, means, own: meansIn(instead, key) === undefined };
			break;
		}
		pieces.push(piece);
		at += piece.words.length;
	}
	return pieces;
}

/** Whether each of some stems stands somewhere. */
export type Knows = (stem: string) => Promise<boolean>;

const wordFor = (text: string, like: Word): Word => ({ written: text, whole: text, parts: [text], at: like.at });

/** What a word that stands nowhere was meant for. Digits, and words of a letter or two, are left. */
function meant(word: Word, { words, names }: Vocabulary, names_: boolean): string[] | undefined {
	if (word.whole.length < 3 || /\d/u.test(word.whole)) return undefined;
	const lists = names_ ? [names, words] : [words];
	for (const list of lists) {
		const one = fix(respell(word.whole), list);
		if (one) return one;
	}
	if (word.parts.length === 1) return undefined;
	const each = word.parts.map((part) => (part.length < 3 || words.includes(part) ? [part] : fix(respell(part), words)));
	return each.some((part) => part === undefined) ? undefined : each.flatMap((part) => part ?? []);
}

/** The ways to say a word: of a hyphenated one as a whole, or each part for itself. */
function waysOf(word: Word, { has, kin }: Vocabulary): Synonym[] {
	const stems = stemsOfWord(word);
	if (word.parts.length === 1)
		return stems.flatMap((one) => [{ stems, weight: 1 }, ...(has(one) ? kin(one) : []).map((other) => ({ stems: [other], weight: 1 }))]);
	if (word.parts.length > MOST_PARTS) return [{ stems, weight: 1 }];
	const [whole = '', ...apart] = stems;
	return [{ stems: [whole], weight: 1 }, ...(apart.length ? [{ stems: apart, weight: COUNTS.apart }] : [])];
}

/** Reads what is asked for: the frame of the question, DOIs, phrases that the guide says otherwise, words; what stands nowhere is completed or corrected. */
export async function readQuery(query: string, tables: Tables, vocabulary: Vocabulary, knows: Knows): Promise<Asked> {
	const text = decoded(query);
	const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim()).filter((phrase) => wordsOf(phrase).length > 0);
	const dois = [...text.matchAll(DOI)].map(([, doi = '']): Term => ({
		typed: doi,
		synonyms: [{ stems: [doiWord(doi)], weight: 1 }],
		counts: 1,
	}));
	const frame = frameIn(text);
	const body = (frame?.subject ?? text).replaceAll(DOI, ' ');
	const corrected: Correction[] = [];
	const begun = new Map<Word, Synonym[]>();
	const cited = YEAR.test(body);

	// What stands nowhere is mended first, so that aliases and common words are seen in what was meant.
	const words: Word[] = [];
	for (const piece of cut(wordsOf(body), tables, text)) {
		const [word] = piece.words;
		if (!word || piece.means.length > 0 || isStopWord(word.whole)) {
			words.push(...piece.words);
			continue;
		}
		const ways = waysOf(word, vocabulary);
		const known = await Promise.all(
			ways.map(async ({ stems }) => (await Promise.all(stems.map(async (one) => vocabulary.has(one) || knows(one)))).every(Boolean)),
		);
		const isKnown = ways.length === 0 || known[0] === true || (word.parts.length > 1 && known.some(Boolean));
		// Half a word may have the stem of another: `interv` of `interval`.
		const isHalf = word.parts.length === 1 && !/\d/u.test(word.whole) && !vocabulary.words.includes(respell(word.whole));
		const stems = isHalf ? completions(word.whole, vocabulary).filter((one) => !ways.some((way) => way.stems[0] === one)) : [];
		if (stems.length > 0) begun.set(word, [...(isKnown ? ways : []), ...stems.map((one) => ({ stems: [one], weight: 1 }))]);
		if (isKnown || stems.length > 0) {
			words.push(word);
			continue;
		}
		const better = meant(word, vocabulary, cited);
		if (better) corrected.push({ typed: word.written, meant: better.join(' ') });
		words.push(...(better?.map((one) => wordFor(one, word)) ?? [word]));
	}

	const terms: Term[] = [...dois];
	for (const { words: some, means, own } of cut(words, tables, text)) {
		const [word] = some;
		const typed = some.map(({ written }) => written).join(' ');
		const alone =
			some.length === 1 && word
				? (begun.get(word) ??
					(isAcronym(word, text) && isStopWord(word.whole) ? [{ stems: [stem(word.whole)], weight: 1 }] : waysOf(word, vocabulary)))
				: [];
		// Words in which people ask are not looked for beside what they mean.
		const telling = some.every(({ whole }) => isStopWord(whole) || isWeakWord(whole)) ? [] : some.flatMap(stemsOfWord);
		const together = some.length > 1 ? [{ stems: telling, weight: 1 }] : alone;
		const synonyms = [
			...(own ? together.filter(({ stems }) => stems.length > 0) : []),
			...means.map((mean) => ({ stems: mean.split(' '), weight: own ? COUNTS.meaning : 1 })),
		];
		const weak = means.length === 0 && word !== undefined && isWeakWord(word.whole);
		if (synonyms.length) terms.push({ typed, synonyms, counts: weak ? COUNTS.weak : 1 });
	}
	for (const [place, word] of words.entries()) {
		const pair = frameOf(word.whole, words[place + 1]?.whole ?? '');
		if (pair)
			terms.push({
				typed: `${word.written} ${words[place + 1]?.written ?? ''}`,
				synonyms: [{ stems: [pair], weight: 1 }],
				counts: COUNTS.pair,
			});
	}
	if (frame?.token) {
		terms.push({ typed: text, synonyms: [{ stems: [frame.token], weight: 1 }], counts: COUNTS.frame });
	}
	const key = ({ synonyms }: Term) => JSON.stringify(synonyms);
	const distinct = terms.filter((one, place) => terms.findIndex((other) => key(other) === key(one)) === place).slice(0, MOST);
	return { terms: selective(distinct, tables.everywhere), corrected, phrases, frame };
}

/** What tells records apart; where nothing of full weight does, all, in full. */
function selective(terms: readonly Term[], everywhere: readonly string[]): Term[] {
	const isCommon = ({ synonyms }: Term) => synonyms.every(({ stems }) => stems.every((one) => everywhere.includes(one)));
	const some = terms.filter((term) => !isCommon(term));
	if (some.some(({ counts }) => counts === 1)) return some;
	return [...some, ...terms.filter(isCommon)];
}

/** A number of the guide in a query that is nothing else, e.g. `5.2.3` in `Statement 5.2.3:`, `(5.2.3)` and `No. 5.2.3`. */
export const numberIn = (query: string): string | undefined =>
	/^[([{“"'‘]*(?:(?:sections?|topics?|statements?|no|nr|number|§|#)\b[.:]?)?\s*[§#([]*\s*(\d{1,2}(?:\.\d{1,2}){0,2})[\])}”"'’.,:;!?]*$/iu.exec(
		tidy(query),
	)?.[1];
