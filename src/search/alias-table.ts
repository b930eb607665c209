import { stem, wordsOf } from '../reading/words.ts';
import type { Alias } from '../schema/alias.ts';
import type { AliasTable } from './catalogue.ts';
import { stemsOf } from './index-text.ts';

/** The stems of a phrase as people type it, every word of it, joined by spaces: the key of the table. */
export const phraseKey = (phrase: string) =>
	wordsOf(phrase)
		.flatMap(({ parts }) => parts.map(stem))
		.join(' ');

/** The aliases of one kind by what people type. */
export const toAliasTable = (aliases: readonly Alias[], kind: Alias['kind']): AliasTable =>
	Object.fromEntries(
		aliases
			.filter((alias) => alias.kind === kind)
			.flatMap(({ say, mean }) =>
				say.map((phrase): [string, string[]] => [phraseKey(phrase), mean.map((one) => [...stemsOf([one])].join(' '))]),
			)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
