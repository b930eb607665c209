import { doiAddress } from '../schema/identifiers.ts';
import type { Thing } from 'schema-dts';
import { citePath, PAGES, sourcePath } from '../evidence/addresses.ts';
import type { Answer, Guide, Section, Statement, Tool, Topic } from '../evidence/model.ts';
import { firstSentence } from '../evidence/words.ts';
import { LICENCE } from './published.ts';

/** A `<meta>` element. One that has both names stands for both, and its words are written once. */
export interface Tag {
	/** Highwire Press’s names (`citation_…`), which Zotero and Google Scholar read, and Dublin Core’s (`DC.…`). */
	name?: string;
	/** Open Graph’s names, which link previews read. */
	property?: string;
	content: string;
}

/** What a page tells machines about itself. */
export interface Metadata {
	tags: readonly Tag[];
	/** The page as schema.org’s vocabulary has it, without the breadcrumb. */
	things: readonly Exclude<Thing, string>[];
	/** The full address by which it, or the work that it describes, is to be cited. */
	citeAs?: string;
	/** The address of its citation files without their ending, before the base path. */
	files?: string;
}

/** The guide, and the full address of a path of the site. */
export interface Site {
	guide: Guide;
	at: (path: string) => string;
}

/** The day as Google Scholar reads it, e.g. `2026/11/22`. */
const slashed = (date: string) => date.replaceAll('-', '/');

/**
 * Open Graph’s type of a page that can be cited. Zotero takes `website` for the type of the item, against all other tags; `article` it takes for a
 * guess that they overrule.
 */
const CITABLE: Tag = { property: 'og:type', content: 'article' };

/** The tags of anything that is cited. The body that publishes it is no `citation_author`: Zotero would part its name into first and last. */
const citable = ({ guide: { about }, at }: Site, title: string, path: string): Tag[] => [
	{ name: 'citation_title', property: 'og:title', content: title },
	{ name: 'citation_public_url', property: 'og:url', content: at(path) },
	{ name: 'citation_publisher', content: about.publisher },
	{ name: 'citation_date', content: slashed(about.published) },
	{ name: 'DC.title', content: title },
	{ name: 'DC.publisher', content: about.publisher },
	{ name: 'DC.date', content: about.published },
	CITABLE,
];

/** The keys’ works, by the addresses at which this site describes them. */
const cited = (keys: readonly string[], at: Site['at']) => keys.map((key) => ({ '@id': at(sourcePath(key)) }));

/** The review that the guide stands on, by its DOI. */
function review({ guide }: Site): { '@id': string } | undefined {
	const { csl } = [...guide.sources.values()].find(({ set }) => set === 'review') ?? {};
	return csl?.DOI === undefined ? undefined : { '@id': doiAddress(csl.DOI) };
}

const common = ({ guide: { about } }: Site) => ({
	publisher: { '@type': 'Organization' as const, name: about.publisher },
	version: about.version,
	license: LICENCE.url,
});

/** A part of the guide: a section of an online report, as NCBI Bookshelf marks the chapters of its books. */
function part(site: Site, title: string, path: string, files: string, keys: readonly string[], reviewed: string): Metadata {
	const { about } = site.guide;
	const based = review(site);
	return {
		tags: [...citable(site, title, path), { name: 'citation_inbook_title', property: 'og:site_name', content: about.title }],
		things: [
			{
				'@type': 'Article',
				'@id': site.at(path),
				name: title,
				isPartOf: { '@id': site.at(PAGES.home) },
				...common(site),
				dateModified: reviewed,
				...(based && { isBasedOn: based }),
				citation: cited(keys, site.at),
			},
		],
		citeAs: site.at(path),
		files,
	};
}

/** The day of the last reading of any of the topics. */
const newestReview = (topics: readonly Topic[]) => topics.reduce((newest, { reviewed }) => (reviewed > newest ? reviewed : newest), '');

/** Where the citation files of a place lie, without their ending. */
export const filesOf = (...place: readonly string[]) => citePath(...place).slice(0, -1);

export const sectionMetadata = (site: Site, { id, title, path, keys, topics }: Section) =>
	part(site, title, path, filesOf(id), keys, newestReview(topics) || site.guide.about.published);

/** A topic’s works are those that its statements rest on: `references.json` beside it has all that its page cites. */
export const topicMetadata = (site: Site, { section, slug, title, path, statements, reviewed }: Topic) =>
	part(site, title, path, filesOf(section, slug), [...new Set(statements.flatMap(({ text }) => text.keys))], reviewed);

export const toolMetadata = (site: Site, { id, title, path, keys, reviewed }: Tool) =>
	part(site, `Tool: ${title}`, path, filesOf('tools', id), keys, reviewed);

/** An answer’s works are those that its statements rest on. */
export const answerMetadata = (site: Site, { slug, question, path, statements, reviewed }: Answer) =>
	part(site, question, path, filesOf('answers', slug), [...new Set(statements.flatMap(({ text }) => text.keys))], reviewed);

export const statementMetadata = (site: Site, { id, section, topic, number, path, text }: Statement, reviewed: string) =>
	part(site, `Statement ${number}: ${firstSentence(text.plain)}`, path, filesOf(section, topic, id), text.keys, reviewed);

/** The guide itself: an online report. */
export function guideMetadata(site: Site): Metadata {
	const { guide, at } = site;
	const { title, description, publisher } = guide.about;
	const based = review(site);
	const core = [...guide.sources.values()].filter(({ set }) => set === 'core').map(({ id }) => id);
	return {
		tags: [
			...citable(site, title, PAGES.home),
			{ name: 'citation_technical_report_institution', content: publisher },
			{ property: 'og:site_name', content: title },
		],
		things: [
			{
				'@type': 'Report',
				'@id': at(PAGES.home),
				name: title,
				description,
				...common(site),
				inLanguage: 'en-IE',
				datePublished: guide.about.published,
				dateModified: guide.about.published,
				...(based && { isBasedOn: based }),
				citation: cited(core, at),
				hasPart: guide.sections.map(({ path }) => ({ '@id': at(path) })),
			},
		],
		citeAs: at(PAGES.home),
		files: filesOf('guide'),
	};
}
