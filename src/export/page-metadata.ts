import type { BreadcrumbList, DefinedTermSet, Graph } from 'schema-dts';
import { PAGES } from '../evidence/addresses.ts';
import { toGlossary } from '../evidence/glossary.ts';
import { type Metadata, ownTags, ownWork, type Site } from './metadata.ts';

/** A page above another: its address before the base path, and its name. */
interface Above {
	path: string;
	title: string;
}

/** A page that is no part to cite by itself; `published` is the day of its words. */
export const pageMetadata = (site: Site, title: string, path: string, published = site.guide.about.published): Metadata => ({
	tags: [
		{ property: 'og:title', content: title },
		{ property: 'og:url', content: site.at(path) },
		{ property: 'og:site_name', content: site.guide.about.title },
		{ property: 'og:type', content: 'website' },
		...ownTags(site.guide, published),
	],
	things: [
		{
			'@type': 'WebPage',
			'@id': site.at(path),
			headline: title,
			isPartOf: { '@id': site.at(PAGES.home) },
			...ownWork(site),
			datePublished: published,
		},
	],
});

/** The glossary, with every term that it defines. */
export function glossaryMetadata(site: Site, title: string): Metadata {
	const address = site.at(PAGES.glossary);
	const terms: DefinedTermSet = {
		'@type': 'DefinedTermSet',
		'@id': address,
		...ownWork(site),
		headline: title,
		datePublished: site.guide.about.published,
		hasDefinedTerm: toGlossary(site.guide).map(({ term, meaning, anchor }) => ({
			'@type': 'DefinedTerm',
			'@id': `${address}#${anchor}`,
			name: term,
			description: meaning,
		})),
	};
	return { ...pageMetadata(site, title, PAGES.glossary), things: [terms] };
}

function toBreadcrumb({ at }: Site, above: readonly Above[], title: string, path: string): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ path: PAGES.home, title: 'Home' }, ...above, { path, title }].map((crumb, place) => ({
			'@type': 'ListItem',
			position: place + 1,
			name: crumb.title,
			item: at(crumb.path),
		})),
	};
}

/** What a page is and where it stands, as JSON-LD that no text can break out of. */
export function toJsonLd(site: Site, { things }: Metadata, above: readonly Above[] | undefined, title: string, path: string): string {
	const graph: Graph = {
		'@context': 'https://schema.org',
		'@graph': [...things, ...(above ? [toBreadcrumb(site, above, title, path)] : [])],
	};
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
