import type { AliasTable } from './catalogue.ts';
import type { QueryTerm, Tables } from './query-terms.ts';
import { keyMark, phraseKey } from './phrase.ts';
import { tidy } from './query.ts';

/** The fewest letters of an alias by which it is guessed, and the most things that are guessed at once. */
const GUESSED = { letters: 5, most: 2 };
/** The years of which a source is guessed. */
const YEARS = { first: 1990, last: 2029 };

const queryTerm = (typed: string, stems: readonly string[]): QueryTerm => ({ typed, synonyms: [{ stems, weight: 1 }], everywhere: false });

/** What the aliases of a table mean that go on after what was typed. */
const goingOn = (table: AliasTable, begun: string) =>
	begun.length < GUESSED.letters ? [] : Object.entries(table).filter(([key]) => key !== begun && key.startsWith(begun));

/** What the aliases mean that a query may be about to say: `self ca` for `self care`. */
export function aliasesBegun(query: string, { also, instead }: Tables): QueryTerm[] {
	const begun = phraseKey(tidy(query));
	const guesses = [also, instead].flatMap((table) => goingOn(table, begun));
	return guesses.length > GUESSED.most ? [] : guesses.flatMap(([, means]) => means.map((mean) => queryTerm(mean, mean.split(' '))));
}

/** Whether a query may be about to say what the guide says otherwise, so that its own words will not be looked for: `does it wor`. */
export const isInsteadBegun = (query: string, { instead }: Tables) => goingOn(instead, phraseKey(tidy(query))).length > 0;

/** The years of an author’s works that begin as the last digits of a query do, where there are two or three. */
function yearsOf(query: string, keys: readonly number[]): string[] {
	const [, author, begun] = /^(.*\p{L}.*?)[\s,(-]+((?:19|20)\d?)$/u.exec(tidy(query)) ?? [];
	if (author === undefined || begun === undefined) return [];
	const known = new Set(keys);
	const name = phraseKey(author);
	// Of several works of a year the key goes on with a letter.
	const isKnown = (year: string) => known.has(keyMark(`${name} ${year}`)) || known.has(keyMark(`${name} ${year}a`));
	return Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, place) => String(YEARS.first + place)).filter(
		(year) => year.startsWith(begun) && isKnown(year),
	);
}

/** The years that a query may be about to say after an author’s name, from the marks of the sources’ keys: 2014 for `lloyd-evans 20`. */
export function yearsBegun(query: string, keys: readonly number[]): QueryTerm[] {
	const years = yearsOf(query, keys);
	return years.length > GUESSED.most ? [] : years.map((year) => queryTerm(year, [year]));
}

/** Whether a query stops within an alias or an author’s year: what it says so far is not what it will ask for. */
export const isHalfSaid = (query: string, tables: Tables, keys: readonly number[]) =>
	aliasesBegun(query, tables).length > 0 || yearsOf(query, keys).length > 0;
