import { AstroError } from 'astro/errors';
import { resolve } from 'node:path';
import { toGuideCitations } from './citation/guide-citations.ts';
import { findContentFiles } from './content-files.ts';
import { toEvidence } from './evidence/evidence.ts';
import { type LoadedGuide, handedOver } from './handed-over.ts';
import { formatIssue } from './reading/issue.ts';
import { CONTENT } from './site.ts';

function open(): LoadedGuide {
	const { guide, faults } = toEvidence(findContentFiles(resolve(CONTENT)));
	if (faults.length && !process.env['GUIDE_DRAFT'])
		throw new AstroError(`${faults.length} faults in the content`, faults.map(formatIssue).join('\n'));
	return { guide, citations: toGuideCitations(guide) };
}

let opened: { guidance: LoadedGuide; at: number } | undefined;

/** How long `npm run dev` shows what it has read before it reads again, in milliseconds: one page asks many times. */
const FRESH = 2000;

/**
 * THE DOOR: every page gets the guidance here, read, linked and checked. A build reads once, in its command; `npm run dev` reads again
 * after a change. Throws once, with every fault, if there is one.
 */
export function loadGuide(): LoadedGuide {
	const handed = handedOver();
	if (handed) return handed;
	if (!opened || (import.meta.env.DEV && Date.now() - opened.at > FRESH)) opened = { guidance: open(), at: Date.now() };
	return opened.guidance;
}
