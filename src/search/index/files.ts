import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Citations } from '../../citation/citations.ts';
import type { Guide } from '../../evidence/model.ts';
import type { Alias } from '../../schema/alias.ts';
import { type CatalogueFile, type Filters, maskOf } from '../query/catalogue.ts';
import { type Facet, FIRST_FACETS } from '../query/query.ts';
import { phraseKey, stemsOf } from '../query/tokens.ts';
import { markOf } from '../query/engine.ts';
import { toFacets } from './facets.ts';
import { indexTexts } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { toSearchRecords } from './records.ts';
import { indexedStems, indexedText, packedVocabulary } from './words.ts';

/** Everything that search needs, as files below one folder. */
export type SearchFiles = Map<string, Uint8Array | string>;

/** The file of what a result shows, a `Card`. */
const toCard = ({ url, kind, title, names, language, label, notes, quote }: SearchRecord) =>
	JSON.stringify({ url, kind, title, names, language, label, notes, quote });

/** The aliases as the catalogue has them, sorted; one that means nothing is left out. */
const toAliasLines = (aliases: readonly Alias[]): string =>
	aliases
		.map(({ say, mean }) => [say.map(phraseKey), mean.map((one) => [...new Set(stemsOf(one))].join(' ')).filter(Boolean)] as const)
		.filter(([, means]) => means.length > 0)
		.map(([phrases, means]) => `${phrases.join(',')}=${means.join(',')}`)
		.sort()
		.join('\n');

/** Makes Pagefind’s index of the records, their catalogue and their cards. The same records give the same bytes. */
export async function toSearchFiles(records: readonly SearchRecord[], facets: Facet[], aliases: readonly Alias[]): Promise<SearchFiles> {
	const { stems, everywhere } = indexedStems(records);
	const index = await indexTexts(stems.map(indexedText));
	const cards = records.map(toCard);
	const filters = (some: readonly Facet[]): Filters => ({
		facets: some,
		values: Object.fromEntries(some.map((facet) => [facet.id, records.map(({ values }) => maskOf(facet, values[facet.id] ?? []))])),
	});
	const { words, rare } = packedVocabulary(records);
	const further = JSON.stringify(filters(facets.slice(FIRST_FACETS)));
	const catalogue: Omit<CatalogueFile, 'version'> = {
		...filters(facets.slice(0, FIRST_FACETS)),
		index: markOf(index.ids),
		titles: stems.map(({ title }) => title.length),
		everywhere,
		urgent: records.flatMap(({ urgent }, row) => (urgent ? [row] : [])),
		aliases: toAliasLines(aliases),
		words,
	};
	const version = createHash('sha256')
		.update(JSON.stringify([cards, catalogue, further, rare]))
		.digest('hex')
		.slice(0, 10);
	return new Map<string, Uint8Array | string>([
		...index.files,
		['catalogue.json', JSON.stringify({ version, ...catalogue } satisfies CatalogueFile)],
		[`cards/${version}/filters.json`, further],
		[`cards/${version}/words.json`, JSON.stringify(rare)],
		...cards.map((card, row) => [`cards/${version}/${row}.json`, card] as const),
	]);
}

/** Writes files below a folder. */
export function writeFiles(files: SearchFiles, folder: string): void {
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
}

/** Writes everything that search needs into a folder; returns how many records it finds. Throws where Pagefind reports an error. */
export async function writeIndex(guide: Guide, citations: Citations, folder: string): Promise<number> {
	try {
		const records = toSearchRecords(guide, citations);
		writeFiles(await toSearchFiles(records, toFacets(guide), guide.aliases), folder);
		return records.length;
	} finally {
		await close();
	}
}
