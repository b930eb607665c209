import type { Rule } from './rules.ts';

type Found = { rule: Rule; found: string; fix: string };

/** Words that may follow a hyphen that stands for the end of the next word, in the languages of titles: `short- and long-term`, `psykisk helse- og`. */
const SUSPENDED = 'and|or|to|nor|und|oder|och|og|eller|en|of|ou|et|y|e|i';

/** What comes from a PDF or another keyboard and looks like what was meant, with how it is said. */
const COPIED: readonly (readonly [RegExp, string, string])[] = [
	[/[\ufb00-\ufb06]/u, 'two letters as one sign, as PDFs have them', 'type the letters one by one'],
	[
		new RegExp(`(?<=[\\p{Ll}]{2})- (?!(?:${SUSPENDED})\\b)(?=\\p{Ll}{2})`, 'u'),
		'a hyphen and a space within a word, as where a line of a PDF ended',
		'take the hyphen and the space out',
	],
	[
		/\p{sc=Latin}(?=[\p{sc=Cyrillic}\p{sc=Greek}])|[\p{sc=Cyrillic}\p{sc=Greek}](?=\p{sc=Latin})/u,
		'a letter of another script within a word',
		'type the word again',
	],
	[
		/(?![0-9\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089])[\p{Nd}\p{No}\p{Nl}]/u,
		'a digit or a fraction of another script or in one sign',
		'write it with the digits 0 to 9',
	],
];

/** Signs of a typewriter where the guide has others. Addresses are none. */
const TYPED: readonly (readonly [RegExp, string, string])[] = [
	[/"/u, 'straight quotes', 'write “ and ”'],
	[/(?<=\p{L})'(?=\p{L})|(?<=\p{L})'(?=\s)|(?<=\s)'(?=\p{L})/u, 'a straight apostrophe', 'write ’'],
	[
		/(?<=[\p{L}\p{N}] ?)--+(?= ?[\p{L}\p{N}])|\s--+\s/u,
		'two hyphens for a dash',
		'write – with a space at each side, or between two figures without',
	],
];

const ADDRESS = /https?:\/\/\S+/gu;
/** Citations have a grammar of their own: `pp. 77--79`. */
const CITATION = /\[[^[\]]*@[^[\]]*\]/gu;
/** The words around a place, as a fault quotes them. */
const around = (text: string, at: number) => `“${text.slice(Math.max(0, at - 15), at + 20).trim()}”`;

function first(text: string, list: typeof COPIED, rule: Rule): Found[] {
	return list.flatMap(([pattern, what, fix]) => {
		const at = text.search(pattern);
		return at < 0 ? [] : [{ rule, found: `${what}, in ${around(text, at)}`, fix }];
	});
}

/** What was copied and is not what it looks like: search would not find it, and no figure in it would be looked for in a fact. */
export const copiedIn = (text: string): Found[] => first(text.replace(ADDRESS, ' '), COPIED, 'copied-text');

/** Straight quotes, apostrophes and double hyphens, which would stand as typed beside typographic ones. */
export const typedIn = (text: string): Found[] => first(text.replace(ADDRESS, ' ').replace(CITATION, '[]'), TYPED, 'typewriter-sign');
