import type { Answer } from './answer.ts';
import type { Concept } from './concepts.ts';
import type { OpenLibrary } from './library.ts';
import { resultItem } from './result-item.ts';

/** The stems to mark: all that were asked for, but what stands everywhere only where nothing else was. */
export function stemsToMark(concepts: readonly Concept[]): string[] {
	const telling = concepts.filter(({ everywhere }) => !everywhere);
	return (telling.length ? telling : concepts).flatMap(({ sayings }) => sayings.flatMap(({ stems }) => stems));
}

/** The results of an answer from one place to another, as they are drawn. `base`: the site’s base path. */
export async function resultList(
	answer: Answer,
	{ card }: Pick<OpenLibrary, 'card'>,
	base: string,
	from: number,
	to: number,
): Promise<HTMLLIElement[]> {
	const stems = stemsToMark(answer.concepts);
	return Promise.all(
		answer.found.slice(from, to).map(async ({ row, lacking }) => {
			const lacks = lacking.flatMap((place) => answer.concepts[place]?.typed ?? []);
			return resultItem(await card(row), base, stems, lacks);
		}),
	);
}

/** Puts results into the list. A first one that is the same stays as it is: somebody may be about to press it. */
export function putResults(list: HTMLElement, [first, ...others]: readonly HTMLLIElement[]): void {
	const before = list.firstElementChild;
	if (!first || !before?.isEqualNode(first)) return list.replaceChildren(...(first ? [first, ...others] : []));
	while (before.nextSibling) before.nextSibling.remove();
	list.append(...others);
}
