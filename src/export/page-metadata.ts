import type { BreadcrumbList, DefinedTermSet, Graph } from 'schema-dts';
import { PAGES } from '../evidence/addresses.ts';
import { toGlossary } from '../evidence/glossary.ts';
import type { Metadata, Site } from './metadata.ts';

/** A page above another: its address before the base path, and its name. */
interface Above {
	path: string;
	title: string;
}

/** A page that is no part to cite by itself. */
export const pageMetadata = ({ guide, at }: Site, title: string, path: string): Metadata => ({
	tags: [
		{ property: 'og:title', content: title },
		{ property: 'og:url', content: at(path) },
		{ property: 'og:site_name', content: guide.about.title },
		{ property: 'og:type', content: 'website' },
	],
	things: [],
});

/** The glossary, with every term that it defines. */
export function glossaryMetadata(site: Site, title: string): Metadata {
	const address = site.at(PAGES.glossary);
	const terms: DefinedTermSet = {
		'@type': 'DefinedTermSet',
		'@id': address,
		name: title,
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

/** What a page is and where it stands, as JSON-LD that no text can break out of; nothing where there is nothing to say. */
export function toJsonLd(
	site: Site,
	{ things }: Metadata,
	above: readonly Above[] | undefined,
	title: string,
	path: string,
): string | undefined {
	// A page that is nothing to schema.org and stands right below the home page has no trail worth its bytes.
	if (things.length === 0 && !above?.length) return undefined;
	const graph: Graph = {
		'@context': 'https://schema.org',
		'@graph': [...things, ...(above ? [toBreadcrumb(site, above, title, path)] : [])],
	};
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
