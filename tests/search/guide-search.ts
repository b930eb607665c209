import { close } from 'pagefind';
import { toCitations } from '../../src/citation/citations.ts';
import { toFacets } from '../../src/search/index/facets.ts';
import { type SearchFiles, toSearchFiles } from '../../src/search/index/files.ts';
import { toSearchRecords } from '../../src/search/index/records.ts';
import { type NodeSearch, openSearch } from '../../testing/search/search-in-node.ts';
import { guide } from '../guide.ts';

/** What the search of the real guide finds. */
export const records = toSearchRecords(guide, toCitations(guide.sources.values()));

let files: Promise<SearchFiles> | undefined;

/** Opens the search of the real guide, indexed once for all tests that share their modules. It is to be closed. */
export async function openGuideSearch(): Promise<NodeSearch> {
	files ??= toSearchFiles(records, toFacets(guide), guide.aliases).finally(close);
	return openSearch(await files);
}
