import { wordsOf } from '../reading/words.ts';
import type { Card } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import { phraseKey, titleMark } from './phrase.ts';

/** The record that a query names, word for word: it comes first in every answer, as `rank` has it. Nothing where several are called so. */
export function namedRow(words: string, { titles, keys }: Pick<Catalogue, 'titles' | 'keys'>): number | undefined {
	const mark = titleMark(words);
	if (mark === 0) return undefined;
	const called = (names: readonly number[]) => names.flatMap((name, row) => (name === mark ? [row] : []));
	const titled = called(titles);
	const [first, ...others] = titled.length ? titled : called(keys);
	return others.length ? undefined : first;
}

/** Whether a result really has the name: two names may have one mark. */
export function isCalled(words: string, { title, url }: Pick<Card, 'title' | 'url'>): boolean {
	const has = new Set(phraseKey(`${title} ${url.replaceAll(/[/#]/g, ' ')}`).split(' '));
	return (
		wordsOf(words).length > 0 &&
		phraseKey(words)
			.split(' ')
			.every((one) => has.has(one))
	);
}
