import type { SectionId } from '../schema/section.ts';

/** Pages that stand whatever the content is. Addresses start at the site’s own root; `link()` in `site.ts` adds the base path. */
export const PAGES = {
	home: '/',
	search: '/search/',
	answers: '/answers/',
	topics: '/topics/',
	sources: '/sources/',
	wider: '/sources/wider/',
	newer: '/newer/',
	glossary: '/glossary/',
	countries: '/glossary/by-country/',
	map: '/evidence-map/',
	kinds: '/method/evidence-by-kind/',
	method: '/method/',
	accessibility: '/accessibility/',
	cite: '/cite/',
	data: '/data/',
	editions: '/editions/',
	print: '/print/',
	display: '/display/',
	offline: '/offline/',
	briefing: '/briefing/',
	tools: '/tools/',
	byCountry: '/countries/',
} as const;

export const sectionPath = (section: SectionId) => `/${section}/`;
export const topicPath = (section: SectionId, topic: string) => `/${section}/${topic}/`;
export const statementPath = (section: SectionId, topic: string, statement: string) => `/${section}/${topic}/#${statement}`;
export const sourcePath = (id: string) => `/sources/${id}/`;
/** A fact on its source’s page, or the page. */
export const factPath = (id: string, fact?: string) => `${sourcePath(id)}${fact === undefined ? '' : `#fact-${fact}`}`;
/** The anchor of a source’s entry in a page’s reference list, and of a fact in it: no key and no id holds a dot. */
export const entryAnchor = (id: string) => `ref-${id}`;
export const factAnchor = (id: string, fact: string) => `ref-${id}.${fact}`;
/** One of the tables over all sources. */
export const tablePath = (name: string) => `${PAGES.data}${name}/`;
/** The sources of one section under their kinds of evidence. */
export const mapPath = (section: SectionId) => `/evidence-map/${section}/`;
/** How to cite one section, topic or statement; the files beside it have the same name with a format’s ending. */
export const citePath = (...place: readonly string[]) => `${PAGES.cite}${place.map((part) => `${part}/`).join('')}`;
/** The same words in every later edition. */
export const editionPath = (edition: string) => `${PAGES.editions}${edition}/`;
export const frozenTopicPath = (edition: string, section: string, topic: string) => `${editionPath(edition)}${section}/${topic}/`;
export const frozenPath = (edition: string, { section, topic, id }: { section: string; topic: string; id: string }) =>
	`${frozenTopicPath(edition, section, topic)}#${id}`;
/** One answer; its reference and files are below `/cite/answers/`. */
export const answerPath = (slug: string) => `${PAGES.answers}${slug}/`;
export const audiencePath = (audience: string) => `/for/${audience}/`;
/** A tool’s page, and one of its lines. */
export const toolPath = (tool: string, line?: string) => `${PAGES.tools}${tool}/${line === undefined ? '' : `#${line}`}`;
/** A tool as a file next to its page. */
export const toolFile = (tool: string, ending: 'docx' | 'md') => `${PAGES.tools}${tool}.${ending}`;
/** A statement as a card that other sites show in a frame, and what they ask to get it (oEmbed). */
export const embedPath = (statement: string) => `/embed/${statement}/`;
export const oembedPath = (statement: string) => `/oembed/${statement}.json`;
/** A page as a Word file, next to it: of a topic, a section, an answer, a checklist. */
export const wordPath = (page: string) => `${page.slice(0, -1)}.docx`;
/** The whole guide as an e-book. */
export const EPUB = '/peer-support-guide.epub';
/** The licences of the typefaces, which go where their files go. */
export const FONT_LICENCES = '/fonts.txt';
/** What the records say of one country or nation. */
export const countryPath = (country: string) => `${PAGES.byCountry}${country}/`;
/** Everything that a reader has to do, as a list to print and tick. */
export const checklistPath = (audience: string) => `/for/${audience}/checklist/`;

/** The file of the content that a page is made of, by its address before the base path; nothing where it is made of many. */
export function contentFileOf(path: string): string | undefined {
	const [first = '', second, third] = path.split('/').filter(Boolean);
	if (first === 'cite' && second !== undefined) return third === undefined ? undefined : contentFileOf(`/${second}/${third}/`);
	if (second === undefined)
		return (
			{ '': 'guide.yaml', search: 'aliases.yaml', editions: 'changes.yaml' }[first] ??
			(first in FOLDERS || first.includes('.') || Object.values(PAGES).some((page) => page === `/${first}/`)
				? undefined
				: `sections/${first}.yaml`)
		);
	const [folder, ending] = FOLDERS[first] ?? [first, 'mdx'];
	return `${folder}/${second}.${ending}`;
}

/** Folders of the content whose files have a page each, by the first part of its address. */
const FOLDERS: Readonly<Record<string, readonly [folder: string, ending: string]>> = {
	sources: ['sources', 'json'],
	answers: ['answers', 'yaml'],
	tools: ['tools', 'yaml'],
	countries: ['countries', 'yaml'],
	for: ['audiences', 'yaml'],
	data: ['tables', 'json'],
};

/** The anchor of a term in the glossary, e.g. `peer-support-worker` for `Peer support worker`. */
export const termAnchor = (term: string) =>
	term
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
