import { doiAddress } from '../schema/identifiers.ts';
import type { Person, Organization } from 'schema-dts';
import type { Source } from '../evidence/model.ts';
import type { CslItem } from '../schema/source.ts';
import type { Metadata, Site } from './metadata.ts';

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
const toContainer = ({ type, 'container-title': name }: CslItem) =>
	name && { isPartOf: { '@type': type === 'article-journal' ? ('Periodical' as const) : ('CreativeWork' as const), name } };

/** A source’s page describes our record of a work; its tags are not the work’s own, or reference managers would take the page for the work. */
export function sourceMetadata({ guide, at }: Site, { csl, path, id }: Source): Metadata {
	const date = toDate(csl);
	const same = csl.DOI === undefined ? csl.URL : doiAddress(csl.DOI);
	return {
		tags: [
			{ property: 'og:title', content: csl.title },
			{ property: 'og:url', content: at(path) },
			{ property: 'og:site_name', content: guide.about.title },
			{ property: 'og:type', content: 'website' },
			{ name: 'DC.publisher', content: guide.about.publisher },
			{ name: 'DC.date', content: guide.about.published },
		],
		things: [
			{
				'@type': TYPES[csl.type],
				'@id': at(path),
				name: csl.title,
				...(csl.author && { author: csl.author.map(toAuthor) }),
				...(date && { datePublished: date }),
				...toContainer(csl),
				...(csl.publisher && { publisher: { '@type': 'Organization', name: csl.publisher } }),
				...(same && { sameAs: same }),
			},
		],
		...(same && { citeAs: same }),
		files: `/sources/${id}`,
	};
}
