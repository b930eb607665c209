/** Kinds of pages by their addresses, the first that fits; `/print/` is long on purpose and not measured. */
const TYPES: readonly (readonly [type: string, path: RegExp])[] = [
	['the whole guide', /^\/print\/$/],
	['not found', /^\/404\.html$/],
	['home', /^\/$/],
	['embed', /^\/embed\//],
	['cite', /^\/cite\//],
	['answer', /^\/answers\/./],
	['list of questions', /^\/(?:answers|topics)\/$/],
	['source', /^\/sources\/(?!wider\/)[^/]+\/$/],
	['list of sources', /^\/sources\//],
	['audience', /^\/for\//],
	['evidence map', /^\/(?:evidence-map|method\/evidence-by-kind)\//],
	['glossary', /^\/glossary\//],
	['edition', /^\/editions\/[^/]+\/./],
	['about the guide', /^\/(?:method|newer|accessibility|data|editions|editions\/[^/]+)\/$/],
	['tool', /^\/(?:search|display|briefing|offline)\/$/],
	['form', /^\/tools\/[^/]+\/$/],
	['country', /^\/countries\/[^/]+\/$/],
	['list of tools or countries', /^\/(?:tools|countries)\/$/],
	['section', /^\/[^/]+\/$/],
	['table', /^\/[^/]+\/[^/]+\/[^/]+\/$/],
	['topic', /^\/[^/]+\/[^/]+\/$/],
];

/** The pages that are long on purpose. */
export const LONG_PAGE = 'the whole guide';

/** The cards of statements, which other sites show: far smaller than any page, and by the hundred. */
export const CARD = 'embed';

/** What kind of page stands at an address; throws for one that has no kind yet. */
export function typeOfPage(path: string): string {
	const found = TYPES.find(([, pattern]) => pattern.test(path));
	if (!found) throw new RangeError(`${path} is no page of a known type: add it to testing/page-types.ts`);
	return found[0];
}
