import type { Guide, Source } from '../evidence/model.ts';
import { type Citations, toCitations } from './citations.ts';
import type { FullItem } from './printable.ts';
import { toReference } from './references.ts';
import { remembered } from './remembered.ts';
import { GUIDE_STYLE, type StyleId } from './style.ts';

/** The sources whose citations the guide sets. */
export interface CitedWorks {
	/** All of them. */
	sources: readonly Pick<Source, 'csl'>[];
	/** Those that statements cite in their text, which a briefing may hold. */
	inStatements: readonly Pick<Source, 'csl'>[];
}

/** Everything that the guide’s pages have set: its sources in its own style, and what readers take away. */
export interface GuideCitations extends Citations {
	/** One work’s reference by itself in a style, as HTML of words and `<i>`, escaped. */
	alone: (item: FullItem, style: StyleId) => string;
	/** How a briefing in a style writes the sources that statements cite: the guide’s own style as the guide’s pages do. */
	briefing: (style: StyleId) => Citations;
}

/** The sources that statements cite in their text, in the guide’s order. */
export function sourcesInStatements({ statements, sources }: Pick<Guide, 'statements' | 'sources'>): Source[] {
	const keys = new Set([...statements.values()].flatMap(({ text }) => text.keys));
	return [...sources.values()].filter(({ id }) => keys.has(id));
}

export const citedWorks = (guide: Guide): CitedWorks => ({
	sources: [...guide.sources.values()],
	inStatements: sourcesInStatements(guide),
});

/** Sets nothing before it is asked for, and nothing of the sources twice. */
export function toGuideCitations({ sources, inStatements }: CitedWorks): GuideCitations {
	const own = toCitations(sources);
	return {
		...own,
		alone: toReference,
		briefing: remembered((style) => (style === GUIDE_STYLE ? own : toCitations(inStatements, style, 'briefing'))),
	};
}
