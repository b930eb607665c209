import { AstroError } from 'astro/errors';
import { resolve } from 'node:path';
import { openCitationCache } from './build/citation-cache.ts';
import { type GuideCitations, toGuideCitations } from './citation/guide-citations.ts';
import { findContentFiles } from './content-files.ts';
import { toEvidence } from './evidence/evidence.ts';
import type { Guide } from './evidence/model.ts';
import { formatIssue } from './reading/issue.ts';
import { CACHE, CONTENT } from './site.ts';

/** The whole guide and how its sources are written. */
export interface LoadedGuide {
	guide: Guide;
	citations: GuideCitations;
}

const cache = openCitationCache(resolve(CACHE));

function load(): LoadedGuide {
	const { guide, faults } = toEvidence(findContentFiles(resolve(CONTENT)));
	if (faults.length && !process.env['GUIDE_DRAFT'])
		throw new AstroError(`${faults.length} faults in the content`, faults.map(formatIssue).join('\n'));
	return { guide, citations: toGuideCitations(guide, cache) };
}

let loaded: { guide: LoadedGuide; at: number } | undefined;

/** How long `npm run dev` shows what it has read before it reads again, in milliseconds: one page asks many times. */
const FRESH = 2000;

/**
 * The only way from content to pages: the guide, read, linked and checked. A build reads once; `npm run dev` reads again after a change. Throws once, with
 * every fault, if there is one.
 */
export function loadGuide(): LoadedGuide {
	if (!loaded || (import.meta.env.DEV && Date.now() - loaded.at > FRESH)) loaded = { guide: load(), at: Date.now() };
	return loaded.guide;
}
