import { citationItems, namedFacts, type CitationItem, type Segment } from '../reading/cited-text.ts';
import type { Fact } from '../schema/source.ts';
import type { Source } from './model.ts';

/** A source with those of its facts that something names, in the record’s order. */
export interface NamedSource {
	source: Source;
	facts: Fact[];
}

/** The sources that citations name facts of, in order of first appearance; keys and ids that do not exist are left out. */
export function sourcesNamed(items: readonly Pick<CitationItem, 'key' | 'facts'>[], sources: ReadonlyMap<string, Source>): NamedSource[] {
	return [...namedFacts(items)].flatMap(([key, ids]) => {
		const source = sources.get(key);
		const facts = source?.facts.filter(({ id }) => ids.includes(id)) ?? [];
		return source && facts.length > 0 ? [{ source, facts }] : [];
	});
}

/** The same for the words of a text. */
export const sourcesNamedIn = (segments: readonly Segment[], sources: ReadonlyMap<string, Source>) =>
	sourcesNamed(citationItems(segments), sources);
