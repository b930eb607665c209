import { HIDDEN } from './characters.ts';
import { copiedIn, typedIn } from './copied-text.ts';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';

/** HTML, a character reference, Markdown or a backslash of TeX, in a text that is printed as it stands. */
const MARKUP = /<[a-z/!?][^>]*>?|&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);|\*\*?\p{L}|\]\(|`|^#{1,6} |~~|\\/iu;
/** A run of words counts as repeated from so many on: shorter ones may be meant. */
const FEWEST = 3;
/** How many words further on the same words are looked for: a text of a hundred thousand words is looked through once. */
const FURTHEST = 200;

/** The first run of words that is followed by itself. Compares at most `FURTHEST` words for each word of the list, give or take what is alike. */
export function repeatedRun(words: readonly string[]): string | undefined {
	for (let from = 0; from + 2 * FEWEST <= words.length; from += 1) {
		const most = Math.min(FURTHEST, Math.floor((words.length - from) / 2));
		for (let length = FEWEST; length <= most; length += 1) {
			let same = 0;
			while (same < length && words[from + same] === words[from + length + same]) same += 1;
			if (same === length) return words.slice(from, from + length).join(' ');
		}
	}
	return undefined;
}

type Found = Pick<Issue, 'rule' | 'found' | 'fix'>;

/** The start of a text, as a fault quotes it, with what does not show written out. */
const quoted = (text: string) =>
	`“${[...text.slice(0, 40)].map((one) => (HIDDEN.test(one) ? `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : one)).join('')}${text.length > 40 ? '…' : ''}”`;

/** What is wrong with a text whatever it says: characters that do not show, accents apart, and words that follow themselves. */
export function faultsOfWords(text: string): Found[] {
	const hidden = HIDDEN.exec(text);
	const repeated = repeatedRun(text.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
	return [
		...copiedIn(text),
		...(hidden
			? [
					{
						rule: 'hidden-character' as const,
						found: `a character that does not show in ${quoted(text.slice(Math.max(0, hidden.index - 15), hidden.index + 15))}`,
						fix: 'delete it or type the text again',
					},
				]
			: []),
		...(text === text.normalize('NFC')
			? []
			: [{ rule: 'not-nfc' as const, found: `letters and accents apart in ${quoted(text)}`, fix: 'save the text in Unicode’s form NFC' }]),
		...(repeated === undefined
			? []
			: [{ rule: 'repeated-words' as const, found: `${quoted(repeated)} and the same again`, fix: 'delete one of the two' }]),
	];
}

function faultsOfText(text: string): Found[] {
	const isAddress = /^https?:/.test(text);
	const markup = MARKUP.exec(text)?.[0];
	return [
		...faultsOfWords(text).filter(({ rule }) => !(isAddress && rule === 'repeated-words')),
		...(markup === undefined || (isAddress && !markup.startsWith('<'))
			? []
			: [{ rule: 'markup-in-text' as const, found: `\`${markup.slice(0, 40)}\` in ${quoted(text)}`, fix: 'write the words themselves' }]),
	];
}

/** The entries of a list that stand in it before; numbers may. */
function duplicates(list: readonly unknown[]): number[] {
	const written = list.map((one) => (typeof one === 'number' ? undefined : JSON.stringify(one)));
	return written.flatMap((one, place) => (one !== undefined && written.indexOf(one) < place ? [place] : []));
}

/** Records quote titles and pages as they stand there; all else is the guide’s own prose. */
const RECORDED = /^(?:sources|tables|editions)\/|^(?:held|second-readings)\.json$/;

/** What is wrong with the values of a document whatever its schema: their texts, and entries that stand twice in one list. */
export function valueFaults({ value, lineOf }: Parsed, file: string): Issue[] {
	const walk = (inner: unknown, path: Path): Issue[] => {
		if (typeof inner === 'string')
			return [...faultsOfText(inner), ...(RECORDED.test(file) ? [] : typedIn(inner))].map((fault) => ({
				...fault,
				file,
				line: lineOf(path),
			}));
		if (Array.isArray(inner))
			return [
				...duplicates(inner).map((place): Issue => ({
					rule: 'duplicate-entry',
					file,
					line: lineOf([...path, place]),
					found: `entry ${place + 1} of \`${path.join('.')}\` is one before it`,
					fix: 'keep one of the two',
				})),
				...inner.flatMap((one, place) => walk(one, [...path, place])),
			];
		return typeof inner === 'object' && inner !== null ? Object.entries(inner).flatMap(([key, one]) => walk(one, [...path, key])) : [];
	};
	return walk(value, []);
}
