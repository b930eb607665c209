import { make } from '../../dom.ts';
import type { Answer, Library } from '../query/ask.ts';
import type { Card } from '../query/card.ts';
import { markWords, quote, type Stretch } from '../query/excerpt.ts';
import { stemsIn, type Term } from '../query/terms.ts';

const toNodes = (stretches: readonly Stretch[]) => stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/**
 * A result: the link first, then what it is and the sentence around the words. `asked`: the stems to mark; `lacking`: what the reader
 * asked for and it does not hold.
 */
export function resultItem(
	{ url, kind, title, language, label, notes, quote: text }: Card,
	base: string,
	asked: readonly string[],
	lacking: readonly string[],
): HTMLLIElement {
	const titleMarks = markWords(title, asked);
	const link = make('a', { href: base + url.slice(1), ...(language !== undefined && { lang: language }) }, ...toNodes(titleMarks));
	const quoted = quote(text, asked);
	const item = make('li', {}, link, make('p', { className: 'detail' }, make('strong', {}, label), ...notes.map((note) => ` · ${note}`)));
	item.dataset['kind'] = kind;
	if (quoted.length) item.append(make('p', { className: 'excerpt' }, ...toNodes(quoted)));
	if (lacking.length) item.append(make('p', { className: 'lacking' }, `Without: ${lacking.join(', ')}`));
	return item;
}

/** The stems to mark: all that were asked for, but words in which people ask only where nothing else was. */
function stemsToMark(terms: readonly Term[]): string[] {
	const strong = terms.filter(({ counts }) => counts === 1);
	return (strong.length ? strong : terms).flatMap(stemsIn);
}

/** The results of an answer from one place to another, as they are drawn. `base`: the site’s base path. */
export async function resultList(
	answer: Answer,
	{ card }: Pick<Library, 'card'>,
	base: string,
	from: number,
	to: number,
): Promise<HTMLLIElement[]> {
	const stems = stemsToMark(answer.terms);
	return Promise.all(
		answer.found.slice(from, to).map(async ({ row, lacking }) => {
			const lacks = lacking.flatMap((place) => answer.terms[place]?.typed ?? []);
			return resultItem(await card(row), base, stems, lacks);
		}),
	);
}

/**
 * Puts results into the list. One that is the same as before in its place stays as it is: somebody may be about to press it, or stand on it. Where the
 * result with the focus goes, the focus goes to the same one further on, or to the one in its place.
 */
export function putResults(list: HTMLElement, results: readonly HTMLLIElement[]): void {
	const before = [...list.children];
	const links = () => [...list.querySelectorAll<HTMLAnchorElement>('li > a')];
	const focused = links().find((link) => link === document.activeElement);
	const place = focused ? links().indexOf(focused) : -1;
	for (const [at, result] of results.entries()) {
		const old = before[at];
		if (!old) list.append(result);
		else if (!old.isEqualNode(result)) old.replaceWith(result);
	}
	for (const old of before.slice(results.length)) old.remove();
	if (!focused || focused.isConnected) return;
	const now = links();
	(now.find(({ href }) => href === focused.href) ?? now[place] ?? now.at(-1))?.focus();
}
