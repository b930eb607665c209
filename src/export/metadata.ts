import { doiAddress } from '../schema/identifiers.ts';
import type { Thing } from 'schema-dts';
import { citePath, frozenPath, PAGES } from '../evidence/addresses.ts';
import { firstPublished } from '../evidence/editions.ts';
import type { Answer, Edition, FormerStatement, Guide, Section, Source, Statement, Tool, Topic } from '../evidence/model.ts';
import { editionWords } from '../evidence/words.ts';
import { citedKeys, parseCitedText } from '../reading/cited-text.ts';
import type { FrozenStatement } from '../schema/edition.ts';
import { formerTitle, statementTitle } from './own-works.ts';
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

/** An edition as its parts are cited: the guide’s own, or a frozen one. */
type InEdition = Pick<Guide['about'], 'title' | 'edition' | 'published' | 'version'>;

/** Whose any page is, its day and its terms. The comma keeps the body whole: without it Zotero parts its name into first and last. */
export const ownTags = ({ about: { publisher } }: Guide, published: string): Tag[] => [
	{ name: 'citation_author', content: `${publisher},` },
	{ name: 'DC.publisher', content: publisher },
	{ name: 'DC.date', content: published },
	{ name: 'DC.rights', content: LICENCE.name },
];

/** The tags of anything that is cited. */
const citable = ({ guide, at }: Site, { edition, published }: InEdition, title: string, path: string): Tag[] => [
	{ name: 'citation_title', property: 'og:title', content: title },
	{ name: 'citation_public_url', property: 'og:url', content: at(path) },
	{ name: 'citation_publisher', content: guide.about.publisher },
	{ name: 'citation_date', content: slashed(published) },
	{ name: 'DC.title', content: title },
	...ownTags(guide, published),
	{ name: 'prism.edition', content: `${editionWords(edition)} edition` },
	CITABLE,
];

/** The keys’ works, by their addresses. */
const cited = (keys: readonly string[], { guide, at }: Site) =>
	keys.flatMap((key) => {
		const source = guide.sources.get(key);
		return source ? [{ '@id': workAddress(source, at) }] : [];
	});

/** The address by which machines know a work: its DOI, else its own address, else the part of its page that tells of it. */
export const workAddress = ({ csl: { DOI, URL }, path }: Pick<Source, 'csl' | 'path'>, at: Site['at']) =>
	DOI === undefined ? (URL ?? `${at(path)}#work`) : doiAddress(DOI);

/** The review that the guide stands on, by its DOI. */
function review({ guide }: Site): { '@id': string } | undefined {
	const { csl } = [...guide.sources.values()].find(({ set }) => set === 'review') ?? {};
	return csl?.DOI === undefined ? undefined : { '@id': doiAddress(csl.DOI) };
}

/** The body that wrote and publishes the guide, its language and its terms. */
export const ownWork = ({ guide: { about } }: Site) => {
	const body = { '@type': 'Organization' as const, name: about.publisher };
	return { author: body, publisher: body, inLanguage: 'en-IE', version: about.version, license: LICENCE.url };
};

/** What a part of the guide is made of. */
interface Part {
	title: string;
	path: string;
	/** The address of its citation files, where it has some. */
	files?: string;
	/** The works that it rests on. */
	keys: readonly string[];
	/** The day of the first edition that had it. */
	since: string;
	/** The day on which it was last read against its sources. */
	reviewed: string;
	/** The edition that it is in, where that is not the guide’s own. */
	edition?: InEdition;
}

/** A part of the guide: a section of an online report, as NCBI Bookshelf marks the chapters of its books. */
function part(site: Site, { title, path, files, keys, since, reviewed, edition = site.guide.about }: Part): Metadata {
	const based = review(site);
	return {
		tags: [...citable(site, edition, title, path), { name: 'citation_inbook_title', property: 'og:site_name', content: edition.title }],
		things: [
			{
				'@type': 'Article',
				'@id': site.at(path),
				headline: title,
				isPartOf: { '@id': site.at(PAGES.home) },
				...ownWork(site),
				version: edition.version,
				datePublished: since,
				// What was read before its edition came out is as it came out.
				dateModified: later(since, reviewed),
				...(based && { isBasedOn: based }),
				citation: cited(keys, site),
			},
		],
		citeAs: site.at(path),
		...(files !== undefined && { files }),
	};
}

const later = (a: string, b: string) => (a > b ? a : b);

/** The day of the last reading of any of the topics. */
const newestReview = (topics: readonly Topic[]) => topics.reduce((newest, { reviewed }) => later(newest, reviewed), '');

/** Where the citation files of a place lie, without their ending. */
export const filesOf = (...place: readonly string[]) => citePath(...place).slice(0, -1);

/** Keys of the works that some statements rest on. */
const keysOf = (statements: readonly Statement[]) => [...new Set(statements.flatMap(({ text }) => text.keys))];

export const sectionMetadata = (site: Site, { id, title, path, keys, topics }: Section) =>
	part(site, {
		title,
		path,
		files: filesOf(id),
		keys,
		since: firstPublished(site.guide, (edition) => edition.statements.some(({ section }) => section === id)),
		reviewed: newestReview(topics),
	});

const topicSince = ({ guide }: Site, { section, slug }: Topic) => firstPublished(guide, ({ topics }) => `${section}/${slug}` in topics);

/** A topic’s works are those that its statements rest on: `references.json` beside it has all that its page cites. */
export const topicMetadata = (site: Site, topic: Topic) => {
	const { section, slug, title, path, statements, reviewed } = topic;
	return part(site, { title, path, files: filesOf(section, slug), keys: keysOf(statements), since: topicSince(site, topic), reviewed });
};

/** A table that has a page of its own: a part of the guide like its topic. */
export const tableMetadata = (site: Site, topic: Topic, title: string, path: string, keys: readonly string[]) =>
	part(site, { title, path, keys, since: topicSince(site, topic), reviewed: topic.reviewed });

export const toolMetadata = (site: Site, { id, title, path, keys, reviewed }: Tool) =>
	part(site, { title: `Tool: ${title}`, path, files: filesOf('tools', id), keys, since: site.guide.about.published, reviewed });

/** An answer’s works are those that its statements rest on. */
export const answerMetadata = (site: Site, { slug, question, path, statements, reviewed }: Answer) =>
	part(site, {
		title: question,
		path,
		files: filesOf('answers', slug),
		keys: keysOf(statements),
		since: site.guide.about.published,
		reviewed,
	});

export const statementMetadata = (site: Site, { id, section, topic, number, path, text }: Statement, reviewed: string) =>
	part(site, {
		title: statementTitle(number, text.plain),
		path,
		files: filesOf(section, topic, id),
		keys: text.keys,
		since: firstPublished(site.guide, ({ statements }) => statements.some((one) => one.id === id)),
		reviewed,
	});

/** Statements in the words of an edition: a part of that edition, whose words never change; `files` where it can be cited by itself. */
export const frozenMetadata = (
	site: Site,
	edition: Edition,
	title: string,
	path: string,
	statements: readonly FrozenStatement[],
	files?: string,
) =>
	part(site, {
		title,
		path,
		...(files !== undefined && { files }),
		keys: [...new Set(statements.flatMap(({ text }) => citedKeys(parseCitedText(text))))],
		since: edition.published,
		reviewed: edition.published,
		edition,
	});

/** A statement that no longer stands where an edition had it: a part of that edition. */
export const formerMetadata = (site: Site, { frozen, edition }: FormerStatement) =>
	frozenMetadata(
		site,
		edition,
		formerTitle({ frozen, edition }),
		frozenPath(edition.edition, frozen),
		[frozen],
		filesOf(frozen.section, frozen.topic, frozen.id),
	);

/** The guide itself: an online report. */
export function guideMetadata(site: Site): Metadata {
	const { guide, at } = site;
	const { title, description, publisher } = guide.about;
	const based = review(site);
	const core = [...guide.sources.values()].filter(({ set }) => set === 'core').map(({ id }) => id);
	return {
		tags: [
			...citable(site, guide.about, title, PAGES.home),
			{ name: 'citation_technical_report_institution', content: publisher },
			{ property: 'og:site_name', content: title },
		],
		things: [
			{
				'@type': 'Report',
				'@id': at(PAGES.home),
				headline: title,
				description,
				...ownWork(site),
				datePublished: guide.editions[0]?.published ?? guide.about.published,
				dateModified: guide.about.published,
				...(based && { isBasedOn: based }),
				citation: cited(core, site),
				hasPart: guide.sections.map(({ path }) => ({ '@id': at(path) })),
			},
		],
		citeAs: at(PAGES.home),
		files: filesOf('guide'),
	};
}
