import type { Guide, Source } from '../evidence/model.ts';
import { type Citations, toCitations } from './citations.ts';
import { type SetAlone, toReference } from './references.ts';
import { GUIDE_STYLE, type StyleId } from './style.ts';

/** How a briefing writes what statements cite. */
export type BriefingCitations = Pick<Citations, 'reference' | 'inText' | 'narrative'>;

/** How the guide’s pages write its sources in its own style, a briefing in any, and what readers take away. */
export interface GuideCitations extends Citations {
	/** How a briefing in a style writes the sources that statements cite: the guide’s own style as the guide’s pages do. */
	briefing: (style: StyleId) => BriefingCitations | Promise<BriefingCitations>;
	/** One reference by itself, as `toReference` writes it. A build has these and the briefings’ set beside the pages. */
	alone: SetAlone;
}

/** The sources that statements cite in their text, which a briefing may hold, in the guide’s order. */
export function sourcesInStatements({ statements, sources }: Pick<Guide, 'statements' | 'sources'>): Source[] {
	const keys = new Set([...statements.values()].flatMap(({ text }) => text.keys));
	return [...sources.values()].filter(({ id }) => keys.has(id));
}

/** Sets nothing before it is asked for. */
export function toGuideCitations(guide: Guide): GuideCitations {
	const own = toCitations(guide.sources.values());
	return {
		...own,
		briefing: (style) => (style === GUIDE_STYLE ? own : toCitations(sourcesInStatements(guide), style, 'briefing')),
		alone: toReference,
	};
}
