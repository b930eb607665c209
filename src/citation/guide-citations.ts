import type { Guide, Source } from '../evidence/model.ts';
import { type CitationCache, memoryCache } from './cache.ts';
import { type Citations, toCitations, toInText, toReference } from './citations.ts';
import type { FullItem } from './printable.ts';
import { GUIDE_STYLE, type StyleId } from './style.ts';

/** How the guide’s pages write its sources in its own style, a briefing in any, and what readers take away. */
export interface GuideCitations extends Citations {
	/** How a briefing in a style writes the sources that statements cite: in the guide’s own style as the guide’s pages do. */
	briefing: (style: StyleId) => Pick<Citations, 'reference' | 'inText' | 'narrative'>;
	/** One reference by itself, as HTML. */
	alone: (item: FullItem, style: StyleId) => string;
	/** How a text names one work by itself, in brackets. */
	inTextAlone: (item: FullItem, style: StyleId) => string;
}

/** The sources that statements cite in their text, which a briefing may hold, in the guide’s order. */
export function sourcesInStatements({ statements, sources }: Pick<Guide, 'statements' | 'sources'>): Source[] {
	const keys = new Set([...statements.values()].flatMap(({ text }) => text.keys));
	return [...sources.values()].filter(({ id }) => keys.has(id));
}

/** Formats nothing before it is asked for. */
export function toGuideCitations(guide: Guide, cache: CitationCache = memoryCache()): GuideCitations {
	const own = toCitations(guide.sources.values(), GUIDE_STYLE, cache);
	return {
		...own,
		briefing: (style) => (style === GUIDE_STYLE ? own : toCitations(sourcesInStatements(guide), style, cache)),
		alone: (item, style) => toReference(item, style, cache),
		inTextAlone: (item, style) => toInText(item, style, cache),
	};
}
