import { stemmer } from 'stemmer';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** Small letters without marks, e.g. `mediateur de sante` for `Médiateur de santé`. Half of a pair of surrogates is a space. */
export const fold = (text: string) =>
	text
		.toWellFormed()
		.replaceAll('\ufffd', ' ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[øæœßłđðþ]/gu, (letter) => LETTERS[letter] ?? letter);

/** Words as they tell one title or name from another: folded, and without signs. */
export const withoutSigns = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** American spellings, and the Irish and British ones that the guide uses. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(.{3,})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1is$2'],
	[/^(behavi|col|endeav|fav|hon|lab|neighb)or/, '$1our'],
	[/^center(s|ed)?$/, 'centre$1'],
	[/^program$/, 'programme'],
	[/^programs$/, 'programmes'],
	[/^(counse|labe|mode|signa|trave)l(ed|ing|or|ors)$/, '$1ll$2'],
	[/^(p|orthop)ediatric/, '$1aediatric'],
	[/^judgment/, 'judgement'],
	[/^(enrol|fulfil)l(s|ment|ments)?$/, '$1$2'],
	[/^aging$/, 'ageing'],
	[/^license/, 'licence'],
	[/^defense/, 'defence'],
];

/** The guide’s own spelling of a folded word, e.g. `organisational` for `organizational`. */
export const respell = (word: string) => {
	const [american, ours] = SPELLINGS.find(([pattern]) => pattern.test(word)) ?? [];
	return american && ours ? word.replace(american, ours) : word;
};

/**
 * What the forms of a word have in common, by Porter’s rules, with a `y` as it is typed: `policy` for `policies`. An `i` at the end of half a
 * word stays: `supervi`.
 */
export const stem = (word: string) => {
	const ours = respell(word);
	const found = stemmer(ours);
	return found === ours || `${found}s` === ours ? found : found.replace(/i$/, 'y');
};

/** A word as it stands in a text: what was written, and its parts where hyphens join some. */
export interface Word {
	/** As written, e.g. `Co-production`. */
	written: string;
	/** Folded, without hyphens and apostrophes, e.g. `coproduction`. */
	whole: string;
	/** Folded, e.g. `['co', 'production']`; one part where no hyphen stands. */
	parts: string[];
	/** Where it starts, in characters. */
	at: number;
}

/** Most parts of a hyphenated word that is also looked for as one: longer ones are ids. */
export const MOST_PARTS = 3;

/** Everything that people type for an apostrophe: O’Shea, O‘Shea, O´Shea. */
const APOSTROPHES = "’'‘´`ʼ′＇";
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[-‐‑${APOSTROPHES}][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** The words of a text in their order; a possessive `’s` is no part of its word. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: written, index: at }) => {
		const parts = fold(written.replace(POSSESSIVE, '').replace(APOSTROPHE, '')).split(/[-‐‑]/u).filter(Boolean);
		return parts.length ? [{ written, whole: parts.join(''), parts, at }] : [];
	});
}
