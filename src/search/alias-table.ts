import type { Alias } from '../schema/alias.ts';
import type { AliasTable } from './catalogue.ts';
import { stemsOf } from './index-text.ts';
import { phraseKey } from './phrase.ts';

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
