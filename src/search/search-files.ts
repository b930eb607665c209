import { createHash } from 'node:crypto';
import { MOST_PARTS, wordsOf } from '../reading/words.ts';
import type { Alias } from '../schema/alias.ts';
import { toAliasTable } from './alias-table.ts';
import type { Card } from './card.ts';
import type { CatalogueColumns, CatalogueFile } from './catalogue.ts';
import type { Facet } from './facet.ts';
import { indexText, stemsEverywhere, weightedStems } from './index-text.ts';
import { indexTexts, type PagefindIndex } from './pagefind-index.ts';
import type { SearchRecord } from './record.ts';
import { RESULT_KINDS } from './result-kinds.ts';
import { isStopWord } from './stop-words.ts';
import { packWords } from './word-list.ts';
import { shortestWidth, toColumns } from './write-catalogue.ts';

/** How many records are looked through first: more sources than that make the rest larger, and the first answer no dearer. */
export const FIRST = 800;

/** Everything that search needs, as files below one folder. */
export type SearchFiles = Map<string, Uint8Array | string>;

const toCard = ({ url, kind, title, language, label, notes, quote }: SearchRecord): Card => ({
	url,
	kind,
	title,
	...(language !== undefined && { language }),
	label,
	notes,
	quote,
});

/** The letters of a word of which a plural is not needed beside its singular: in shorter ones two slips are too many. */
const LONG = 7;

/** From how many records on a word is frequent, very frequent. */
const FREQUENT = [10, 3] as const;

/**
 * The words that a slip may have been meant for, in lists from the most frequent to the rarest: those of several records, and those by which
 * a record is known. A word that is right is found without them.
 */
export function vocabulary(records: readonly SearchRecord[]): string[][] {
	const count = new Map<string, number>();
	const known = new Set<string>();
	const wordsIn = (texts: readonly string[]) =>
		new Set(
			texts
				.flatMap(wordsOf)
				.flatMap(({ whole, parts }) => (parts.length <= MOST_PARTS ? [whole, ...parts] : parts))
				.filter((word) => /^[a-z]{3,}$/.test(word) && !isStopWord(word)),
		);
	for (const { kind, names, says, rest } of records) {
		for (const word of wordsIn([...names, ...says, ...rest])) count.set(word, (count.get(word) ?? 0) + 1);
		if (RESULT_KINDS[kind].teachesWords) for (const word of wordsIn(names)) known.add(word);
	}
	const [very, often] = FREQUENT;
	const rank = ([word, number]: readonly [string, number]) =>
		number >= very ? 0 : number >= often ? 1 : number > 1 || known.has(word) ? 2 : 3;
	const lists: string[][] = [[], [], [], []];
	// A slip in a long plural is as near to its singular.
	const isSpare = (word: string) => word.length > LONG && word.endsWith('s') && count.has(word.slice(0, -1));
	for (const entry of count) if (!isSpare(entry[0])) lists[rank(entry)]?.push(entry[0]);
	return lists.slice(0, 3).map((list) => list.sort());
}

/** Indexes both parts so that no record of one has the name of a record of the other. */
async function indexBoth(
	first: readonly string[],
	rest: readonly string[],
): Promise<{ one: PagefindIndex; other: PagefindIndex | undefined }> {
	const one = await indexTexts(first, '');
	if (rest.length === 0) return { one, other: undefined };
	for (let salt = ''; ; salt += '-') {
		const other = await indexTexts(rest, salt);
		const taken = new Set(one.ids);
		if (!other.ids.some((id) => taken.has(id))) return { one, other };
	}
}

/** Makes Pagefind’s index of the records, their catalogue and their cards. The same records give the same bytes. */
export async function toSearchFiles(records: readonly SearchRecord[], facets: Facet[], aliases: readonly Alias[]): Promise<SearchFiles> {
	const first = records.slice(0, FIRST);
	const rest = records.slice(FIRST);
	const times = records.map(weightedStems);
	const everywhere = stemsEverywhere(times.slice(0, FIRST));
	const common = new Set(everywhere);
	const texts = times.map((one) => indexText(one, common));
	const { one, other } = await indexBoth(texts.slice(0, FIRST), texts.slice(FIRST));
	const width = shortestWidth([...one.ids, ...(other?.ids ?? [])]);
	const cards = records.map((record) => JSON.stringify(toCard(record)));
	const columns = toColumns(first, one.ids, width, facets, common);
	const digest = createHash('sha256').update(JSON.stringify([cards, columns, facets, aliases]));
	const version = digest.digest('hex').slice(0, 10);
	const catalogue: CatalogueFile = {
		version,
		facets,
		everywhere,
		also: toAliasTable(aliases, 'also'),
		instead: toAliasTable(aliases, 'instead'),
		rest: rest.length,
		...one.parts,
		...columns,
	};
	const files: SearchFiles = new Map();
	for (const { path, bytes } of one.files) files.set(path, bytes);
	for (const { path, bytes } of other?.files ?? []) if (!/^(?:pagefind\.js|wasm\..+)$/.test(path)) files.set(`rest/${path}`, bytes);
	files.set('catalogue.json', JSON.stringify(catalogue));
	files.set('words.json', JSON.stringify(vocabulary(first).map(packWords)));
	if (other) files.set('rest/catalogue.json', JSON.stringify(toColumns(rest, other.ids, width, facets, common) satisfies CatalogueColumns));
	for (const [row, card] of cards.entries()) files.set(`cards/${version}/${row}.json`, card);
	return files;
}
