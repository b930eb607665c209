import { PAGES, termAnchor } from '../../evidence/addresses.ts';
import type { Guide, Section, Topic } from '../../evidence/model.ts';
import { fullAddress } from '../../site.ts';

/** Anchors of the page that holds the whole guide. A statement keeps its own, which is unique in the guide. */
export const printedSection = ({ id }: Pick<Section, 'id'>) => `section-${id}`;
export const printedTopic = ({ section, slug }: Pick<Topic, 'section' | 'slug'>) => `topic-${section}-${slug}`;
export const printedTerm = (term: string) => `term-${termAnchor(term)}`;

/**
 * Where an address of the site leads in print: to the same thing on the page that holds the whole guide, or, for what that page leaves out, to
 * the full address, which paper can show.
 */
export function printedAddress(guide: Guide, href: string): string {
	const [path = '', anchor] = href.split('#');
	if (!href.startsWith('/')) return href;
	if (path === PAGES.glossary) return anchor === undefined ? '#glossary' : `#term-${anchor}`;
	if (anchor !== undefined && guide.statements.get(anchor)?.path === href) return `#${anchor}`;
	const section = guide.sections.find((one) => path.startsWith(one.path));
	const topic = section?.topics.find((one) => one.path === path);
	if (topic) return `#${printedTopic(topic)}`;
	return section?.path === path ? `#${printedSection(section)}` : fullAddress(href);
}

/** Every source that the sections cite, each once, in alphabetical order of how it is cited. */
export function printedReferences({ sections }: Guide, label: (key: string) => string): string[] {
	const keys = sections.flatMap(({ keys, summary, notCovered, topics }) => [
		...keys,
		...[summary, ...notCovered].flatMap((text) => text.keys),
		...topics.flatMap((topic) => topic.summary.keys),
	]);
	return [...new Set(keys)].sort((a, b) => label(a).localeCompare(label(b), 'en-IE') || (a < b ? -1 : 1));
}
