import { resolve } from 'node:path';
import { type CheckedGuide, checkedGuide } from './build/checked-guide.ts';
import { openCitationCache } from './build/citation-cache.ts';
import type { CitationCache } from './citation/cache.ts';
import { toGuideCitations } from './citation/guide-citations.ts';
import { type DraftLine, draftLines, toDraftLine } from './build/draft.ts';
import { findContentFiles } from './content-files.ts';
import { toGuide } from './evidence/link.ts';
import { readContent } from './reading/content.ts';
import { readFile } from './reading/read-file.ts';
import { remembering } from './reading/remembering.ts';
import { CACHE, CONTENT } from './site.ts';

/** The whole guide and how its sources are written. */
export interface LoadedGuide extends CheckedGuide {
	/** In a preview: what is wrong with files, and what is asked before an edition. */
	draft: readonly DraftLine[];
}

const { read, keepOnly } = remembering(readFile, { keepLast: true });

let cache: CitationCache | undefined;

/** The guide as it is being written: what can be read of it, and of a file that cannot be read what it last said. */
function loadDraft(): LoadedGuide {
	const files = findContentFiles(resolve(CONTENT));
	keepOnly(files);
	const { records, issues } = readContent(files, read);
	const guide = toGuide(records);
	const faults = issues.filter(({ warning }) => !warning).map((fault) => toDraftLine(fault, true));
	const draft = [...faults, ...draftLines().filter(({ isOfReading }) => !isOfReading)];
	cache ??= openCitationCache(resolve(CACHE));
	return { guide, citations: toGuideCitations(guide, cache), draft };
}

let loaded: LoadedGuide | undefined;
if (import.meta.hot) import.meta.hot.on('astro:content-changed', () => (loaded = undefined));

/**
 * The only way from content to pages: the guide, read, linked and checked. In a build it is what the integration has checked (`build/integration.ts`). A preview
 * reads again after each change (`build/preview.ts`), and shows what there is.
 */
export function loadGuide(): LoadedGuide {
	return (loaded ??= import.meta.env.DEV ? loadDraft() : { ...checkedGuide(), draft: [] });
}
