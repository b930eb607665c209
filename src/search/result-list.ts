import type { Answer } from './answer.ts';
import type { OpenLibrary } from './library.ts';
import { resultItem } from './result-item.ts';

/** The stems to mark: all that were asked for, but what stands everywhere only where nothing else was. */
function stemsOf({ concepts }: Answer): string[] {
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
	const stems = stemsOf(answer);
	return Promise.all(
		answer.found.slice(from, to).map(async ({ row, lacking }) => {
			const lacks = lacking.flatMap((place) => answer.concepts[place]?.typed ?? []);
			return resultItem(await card(row), base, stems, lacks);
		}),
	);
}
