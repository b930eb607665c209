import type { Answer } from '../query/answer.ts';
import type { Library } from '../query/ask.ts';
import { stemsIn, type Term } from '../query/terms.ts';
import { resultItem } from './result-item.ts';

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
