import { toQueryTerms } from './query-terms.ts';
import type { OpenLibrary } from './library.ts';
import { isCalled, namedRow } from './named.ts';
import { resultItem } from './result-item.ts';
import { stemsToMark } from './result-list.ts';

/**
 * While the engine loads, the result that a query names, word for word, as it will stand first in the answer: the catalogue knows it. Nothing where there
 * is none, or where the engine answers by itself. `base`: the site’s base path.
 */
export async function namedResult(
	words: string,
	{ starting, catalogue, file, card }: OpenLibrary,
	base: string,
): Promise<HTMLLIElement | undefined> {
	const row = starting ? namedRow(words, catalogue) : undefined;
	if (row === undefined) return undefined;
	const found = await card(row);
	return isCalled(words, found) ? resultItem(found, base, stemsToMark(toQueryTerms(words, file)), []) : undefined;
}
