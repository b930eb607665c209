import { MOST_PARTS, respell, stem, type Word, wordsOf } from '../../reading/words.ts';
import type { Catalogue } from './catalogue.ts';
import { frameIn } from './frames.ts';
import { tidy } from './query.ts';
import { ASKING_WORDS, frameOf, isStopWord, isWeakStem } from './stop-words.ts';
import { stemsOf, stemsOfWord } from './tokens.ts';
import { completions, fix, type Vocabulary } from './words.ts';

/** A thing that the reader asks for, with the ways to say it. */
export interface Term {
	/** As the reader wrote it. */
	typed: string;
	/** The ways to say what was typed, and what else it means: each as the stems that belong together. */
	ways: readonly (readonly string[])[];
	means: readonly (readonly string[])[];
	/** How much it counts, 1 for most; what counts less is never lacking. */
	counts: number;
}

/** Every stem of a term. */
export const stemsIn = ({ ways, means }: Term): string[] => [...ways, ...means].flat();

/** Whether a term tells no records apart. */
export const isCommon = (term: Term, { everywhere }: Catalogue) => stemsIn(term).every((one) => everywhere.includes(one));

/** A word that was corrected, and into what. */
export interface Correction {
	typed: string;
	meant: string;
}

/** What a word in which people ask, a pair of question words and a frame count beside a word that was typed. */
const COUNTS = { weak: 0.5, pair: 0.6, frame: 1 } as const;
/** More things than this are not looked for at once. */
const MOST = 12;
/** The longest alias, in words. */
const LONGEST_ALIAS = 6;

/** A DOI, with or without its resolver before it. */
const DOI = /\S*\b(10\.\d{4,9}\/[^\s"<>]+)/giu;
const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** A DOI as one word of letters and digits, e.g. `101017ipm202521`. */
export const doiWord = (doi: string) => doi.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Whether what was typed is a DOI. */
export const isDoi = (typed: string) => /^10\.\d/u.test(typed);

/** A query with what an address writes otherwise, as `%2F`, and the signs that stand for quotation marks. */
const decoded = (query: string) =>
	tidy(query).replace(/%[0-9a-f]{2}/giu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

/** Whether a word is in capitals in a query that is not: an acronym, though it may look like a stop word. */
const isAcronym = ({ written }: Word, query: string) =>
	/^\p{Lu}{2,}$/u.test(written) && (/\p{Ll}/u.test(query) || !query.trim().includes(' '));

/** Whether a query is an acronym and nothing else. */
export const asksAcronym = (query: string) => /^\s*\p{Lu}{2,7}\s*\??\s*$/u.test(query);

/** Some words of a query that belong together, and what an alias says that they mean. */
interface Piece {
	words: readonly Word[];
	means: readonly string[];
}

/** Cuts a query into the longest aliases and single words. A stop word alone is no alias unless it is an acronym, as `or` and `OR`. */
function cut(words: readonly Word[], { aliases }: Catalogue, query: string): Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < words.length; at += pieces.at(-1)?.words.length ?? 1) {
		const phrases = Array.from({ length: LONGEST_ALIAS }, (_, less) => words.slice(at, at + LONGEST_ALIAS - less));
		const found = phrases.flatMap((some): Piece[] => {
			const [first] = some;
			if (some.length === 1 && first && isStopWord(first.whole) && !isAcronym(first, query)) return [];
			const key = some.flatMap(({ parts }) => parts.map(stem)).join(' ');
			const means = aliases.get(key);
			return means ? [{ words: some, means }] : [];
		});
		pieces.push(found[0] ?? { words: words.slice(at, at + 1), means: [] });
	}
	return pieces;
}

/** What a word that stands nowhere was meant for, of a list of words. Digits, and words of a letter or two, are left. */
function meant({ whole, parts }: Word, words: readonly string[]): string[] | undefined {
	if (whole.length < 3 || /\d/u.test(whole)) return undefined;
	const one = fix(respell(whole), words);
	if (one) return one;
	const each = parts.map((part) => (part.length < 3 ? [part] : fix(respell(part), words)));
	return each.includes(undefined) ? undefined : each.flatMap((part) => part ?? []);
}

/** The ways to say a word: of a hyphenated one as a whole, or each part for itself. */
function waysOf(word: Word): string[][] {
	const stems = stemsOfWord(word);
	const ways = word.parts.length === 1 || word.parts.length > MOST_PARTS ? [stems] : [stems.slice(0, 1), stems.slice(1)];
	return ways.filter(({ length }) => length > 0);
}

/** Reads what was typed as it was meant, so that the frame of the question, aliases and common words are seen in it. */
async function asMeant(typed: string, catalogue: Catalogue, vocabulary: Vocabulary, knows: (stem: string) => Promise<boolean>) {
	const begun = new Map<string, string[][]>();
	const unknown = new Set<string>();
	const slips = new Map<Word, string>();
	const listed = [...ASKING_WORDS, ...vocabulary.words];
	const knowsAll = async (stems: readonly string[]) => (await Promise.all(stems.map(knows))).every(Boolean);
	const read = async ({ words: [word], means }: Piece) => {
		const ways = word && means.length === 0 ? waysOf(word) : [];
		if (!word || ways.length === 0 || ASKING_WORDS.includes(word.whole)) return;
		const { at, written, whole, parts } = word;
		// One or two letters at the end of what is typed begin another word.
		if (at > 0 && at + written.length === typed.trimEnd().length && /^\p{Ll}{1,2}$/u.test(written)) {
			slips.set(word, '');
			return;
		}
		const isListed = ways.some((stems) => stems.every(vocabulary.has));
		const near = isListed ? undefined : meant(word, listed)?.join(' ');
		// Words that are not listed may stand in the index all the same. What was meant otherwise is asked for in the same round.
		const [, ...knowsWay] = await Promise.all([knowsAll(stemsOf(near ?? '')), ...(isListed ? [] : ways.map(knowsAll))]);
		const known = isListed || knowsWay.includes(true);
		// Half a word may have the stem of another: `interv` of `interval`.
		const isWhole = parts.length > 1 || /\d/u.test(whole) || vocabulary.words.includes(respell(whole));
		const stems = isWhole ? [] : completions(whole, vocabulary).filter((one) => !ways.flat().includes(one));
		const better = near ?? (known || stems.length > 0 ? undefined : meant(word, [...listed, ...(await vocabulary.rare())])?.join(' '));
		if (stems.length > 0) begun.set(whole, [...(known ? ways : []), ...stems.map((one) => [one])]);
		else if (!known && better !== undefined) slips.set(word, better);
		else if (!known) unknown.add(written);
	};
	await Promise.all(cut(wordsOf(typed), catalogue, typed).map(read));
	const corrected: Correction[] = [];
	let text = typed;
	// From the last, so that the places of the others hold.
	for (const [{ at, written }, better] of [...slips].sort(([a], [b]) => b.at - a.at)) {
		text = text.slice(0, at) + better + text.slice(at + written.length);
		if (better !== '' && !isStopWord(better)) corrected.unshift({ typed: written, meant: better });
	}
	return { text, corrected, begun, unknown };
}

/** Reads what is asked for: DOIs, aliases, words. `phrases`: what stands in quotation marks; `knows`: whether a stem stands somewhere. */
export async function readQuery(query: string, catalogue: Catalogue, vocabulary: Vocabulary, knows: (stem: string) => Promise<boolean>) {
	const typed = decoded(query);
	const phrases = [...typed.matchAll(QUOTED)].map(([, phrase = '']) => phrase.trim()).filter((phrase) => wordsOf(phrase).length > 0);
	const { text, corrected, begun, unknown } = await asMeant(typed.replaceAll(DOI, ' '), catalogue, vocabulary, knows);
	const frame = frameIn(text);
	const words = wordsOf(frame?.subject ?? text);

	const terms = [...typed.matchAll(DOI)].map(([, doi = '']): Term => ({ typed: doi, ways: [[doiWord(doi)]], means: [], counts: 1 }));
	for (const { words: some, means } of cut(words, catalogue, text)) {
		const [word] = some;
		if (!word) continue;
		const alone = isAcronym(word, text) && isStopWord(word.whole) ? [[stem(word.whole)]] : (begun.get(word.whole) ?? waysOf(word));
		// Words in which people ask are not looked for beside what they mean.
		const telling = some.every(({ whole }) => isStopWord(whole) || isWeakStem(stem(whole))) ? [] : some.flatMap(stemsOfWord);
		const ways = (some.length === 1 ? alone : [telling]).filter(({ length }) => length > 0);
		const counts = means.length === 0 && isWeakStem(stem(word.whole)) ? COUNTS.weak : 1;
		if (ways.length + means.length > 0)
			terms.push({ typed: some.map(({ written }) => written).join(' '), ways, means: means.map((mean) => mean.split(' ')), counts });
	}
	for (const [place, word] of words.entries()) {
		const next = words[place + 1];
		const pair = next && frameOf(word.whole, next.whole);
		if (pair) terms.push({ typed: `${word.written} ${next.written}`, ways: [[pair]], means: [], counts: COUNTS.pair });
	}
	if (frame?.token) terms.push({ typed: text, ways: [[frame.token]], means: [], counts: COUNTS.frame });
	const distinct = new Map(terms.toReversed().map((term) => [JSON.stringify([term.ways, term.means]), term]));
	return { terms: selective([...distinct.values()].toReversed().slice(0, MOST), catalogue, unknown), corrected, phrases, frame };
}

/** What tells records apart; where nothing of full weight does that stands somewhere, all, in full. */
function selective(terms: readonly Term[], catalogue: Catalogue, unknown: ReadonlySet<string>): Term[] {
	const some = terms.filter((term) => !isCommon(term, catalogue));
	return some.some(({ counts, typed }) => counts === 1 && !unknown.has(typed))
		? some
		: [...some, ...terms.filter((term) => !some.includes(term))];
}

/** A number of the guide in a query that is nothing else, e.g. `5.2.3` in `Statement 5.2.3:`, `(5.2.3)` and `No. 5.2.3`. */
export const numberIn = (query: string): string | undefined =>
	/^[([{“"'‘]*(?:(?:sections?|topics?|statements?|no|nr|number|§|#)\b[.:]?)?\s*[§#([]*\s*(\d{1,2}(?:\.\d{1,2}){0,2})[\])}”"'’.,:;!?]*$/iu.exec(
		tidy(query),
	)?.[1];
