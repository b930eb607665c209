import type { Person, Organization } from 'schema-dts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';
import { type Metadata, type Site, workAddress } from './metadata.ts';
import { pageMetadata } from './page-metadata.ts';

/** Kinds of work as schema.org names them. */
const TYPES = {
	'article-journal': 'ScholarlyArticle',
	report: 'Report',
	webpage: 'WebPage',
	book: 'Book',
	chapter: 'Chapter',
	thesis: 'Thesis',
	'article-newspaper': 'NewsArticle',
	'paper-conference': 'ScholarlyArticle',
	legislation: 'Legislation',
} as const satisfies Record<CslItem['type'], string>;

function toAuthor(name: NonNullable<CslItem['author']>[number]): Person | Organization {
	if ('literal' in name) return { '@type': 'Organization', name: name.literal };
	const familyName = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
	return { '@type': 'Person', familyName, ...(name.given && { givenName: name.given }) };
}

/** A date as ISO 8601 has it, as far as it is known, e.g. `2023-11`. */
const toDate = ({ issued }: CslItem) => issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** What a container is: a journal has parts of its own kind, anything else is a work. */
function toContainer({ type, 'container-title': name, volume, issue }: CslItem) {
	if (name === undefined) return {};
	if (type !== 'article-journal') return { isPartOf: { '@type': 'CreativeWork' as const, name } };
	const journal = { '@type': 'Periodical' as const, name };
	const inVolume = volume === undefined ? journal : { '@type': 'PublicationVolume' as const, volumeNumber: volume, isPartOf: journal };
	return {
		isPartOf: issue === undefined ? inVolume : { '@type': 'PublicationIssue' as const, issueNumber: issue, isPartOf: inVolume },
	};
}

/** The work itself, as the page that tells of it names it. */
const toWork = ({ csl, ...source }: Source, at: Site['at']) => {
	const date = toDate(csl);
	return {
		'@type': TYPES[csl.type],
		'@id': workAddress({ csl, ...source }, at),
		name: csl.title,
		...(csl.author && { author: csl.author.map(toAuthor) }),
		...(date && { datePublished: date }),
		...toContainer(csl),
		...(csl.page && { pagination: csl.page }),
		...(csl.publisher && { publisher: { '@type': 'Organization' as const, name: csl.publisher } }),
		...(csl.language && { inLanguage: csl.language }),
		...(csl.DOI && { identifier: `doi:${csl.DOI}` }),
	};
};

/**
 * A source’s page is about a work and is not the work: its tags and the thing that it is are the guide’s own. Reference managers take the work from the
 * COinS in its text.
 */
export function sourceMetadata(site: Site, source: Source, title: string): Metadata {
	const { csl, path, id } = source;
	const { tags, things } = pageMetadata(site, title, path);
	const hasOwnAddress = csl.DOI !== undefined || csl.URL !== undefined;
	return {
		tags,
		things: things.map((thing) => ({ ...thing, about: toWork(source, site.at) }) as (typeof things)[number]),
		...(hasOwnAddress && { citeAs: workAddress(source, site.at) }),
		files: `/sources/${id}`,
	};
}
