import { type BiblatexEntry, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { withLessThan, withoutMarkup } from '../citation/plain-item.ts';
import type { FullItem } from '../citation/printable.ts';
import { bodiesOf, paperOf, reportType, type Work } from './item.ts';
import { toTex, toTexTitle } from './tex.ts';

plugins.config.get('@bibtex').format.asciiOnly = false;

type Fields = Record<string, string | undefined>;

/** Fields in the order in which they are written; what is not here is not written. */
const ORDER = [
	...['author', 'title', 'journaltitle', 'booktitle', 'bookauthor', 'edition', 'type', 'number', 'volume', 'eid', 'pages'],
	...[
		'institution',
		'organization',
		'publisher',
		'location',
		'date',
		'doi',
		'eprint',
		'eprinttype',
		'isbn',
		'issn',
		'url',
		'langid',
		'note',
	],
] as const;

/** The values of the item that TeX reads as text; addresses and identifiers are read as they stand. */
const TEXT = [
	'container-title',
	'collection-title',
	'collection-number',
	'publisher',
	'publisher-place',
	'genre',
	'number',
	'volume',
	'issue',
	'page',
	'edition',
] as const;

/** The item with TeX’s own characters written out, before citation-js sets its braces. */
function escaped(item: FullItem): FullItem {
	const texts = TEXT.flatMap((field) => {
		const text = item[field];
		return text === undefined ? [] : [[field, toTex(text)]];
	});
	const author = item.author?.map((name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, toTex(text ?? '')])));
	return { ...item, ...Object.fromEntries(texts), ...(author && { author }) } as FullItem;
}

/** A brace in an address would end the field: it stands there in its coded form. */
const toVerbatim = (address: string) => address.replace(/[{}\\]/g, encodeURIComponent);

/** A body as one value of a list: braces keep a name that holds “and” whole. */
const toList = (bodies: readonly string[]) => bodies.map((body) => `{${toTex(body)}}`).join(' and ');

const texOf = (text: string | undefined) => text && toTex(text);

/** Languages of titles as BibLaTeX calls them. */
const LANGUAGES: Readonly<Record<string, string>> = {
	da: 'danish',
	de: 'german',
	fr: 'french',
	it: 'italian',
	nb: 'norsk',
	nl: 'dutch',
	no: 'norsk',
	sv: 'swedish',
};

/** What citation-js writes for a type and biblatex’s data model knows otherwise, or not at all. */
const CORRECTIONS: Record<FullItem['type'], (work: Work) => Fields> = {
	'article-journal': () => ({ publisher: undefined }),
	report: ({ csl }) => ({
		// The data model asks for a type; what a work does not call itself would be printed as if it did.
		type: texOf(csl['collection-title'] ?? reportType(csl)),
		number: csl['collection-number'] ?? csl.number,
		institution: toList(csl.publisher === undefined ? bodiesOf(csl) : [csl.publisher]),
		// The data model has neither edition nor ISBN for a report.
		edition: undefined,
		isbn: undefined,
		note: csl.ISBN && `ISBN ${csl.ISBN}`,
	}),
	webpage: ({ csl }) => {
		const site = csl['container-title'];
		return {
			organization: csl.publisher === undefined ? site && `{${toTex(site)}}` : toList([csl.publisher]),
			publisher: undefined,
			booktitle: undefined,
		};
	},
	book: () => ({}),
	chapter: ({ csl }) => ({
		booktitle: csl['container-title'] && toTexTitle(csl['container-title']),
		bookauthor: toList(bodiesOf(csl)) || undefined,
	}),
	thesis: ({ csl }) => ({ type: toTex(csl.genre ?? 'Thesis') }),
	'article-newspaper': ({ csl }) => ({ journaltitle: toTex(paperOf(csl) ?? ''), publisher: undefined, location: undefined }),
	'paper-conference': ({ csl }) => ({
		booktitle: csl['container-title'] && toTexTitle(csl['container-title']),
		organization: csl.publisher && toList([csl.publisher]),
		note: texOf(csl.genre),
	}),
	legislation: ({ csl }) => ({
		booktitle: undefined,
		pages: undefined,
		institution: undefined,
		publisher: undefined,
		type: texOf(csl.genre),
	}),
};

/** The type whose mandatory fields are there: `online` needs an address, `inproceedings` an author and the proceedings. */
function typeOf({ csl }: Work, type: string): string {
	const isOnline =
		csl.type === 'webpage' || (csl.type === 'paper-conference' && (csl.author === undefined || csl['container-title'] === undefined));
	if (!isOnline) return type;
	return csl.URL === undefined && csl.DOI === undefined ? 'misc' : 'online';
}

/** What stands in no volume. The data model has no journal of a page; Zotero and Pandoc take the title of its site from it. */
const siteOf = ({ csl }: Work, type: 'online' | 'misc'): Fields => ({
	journaltitle: type === 'online' ? texOf(csl['container-title']) : undefined,
	booktitle: undefined,
	volume: undefined,
	pages: undefined,
});

function toEntry(work: Work): { type: string; fields: Fields } {
	const { csl } = work;
	const [entry] = plugins.output.format('biblatex', [withoutMarkup(escaped(csl))], { format: 'object' });
	const { type: written, properties }: Omit<BiblatexEntry, 'label'> = entry ?? { type: 'misc', properties: {} };
	const type = typeOf(work, written);
	const fields: Fields = {
		...properties,
		title: toTexTitle(csl.title),
		...(csl.URL && { url: toVerbatim(csl.URL) }),
		...(csl.page && { pages: toTex(csl.page).replace(/\s*[-–]+\s*/g, '--') }),
		langid: LANGUAGES[csl.language ?? ''],
		...CORRECTIONS[csl.type](work),
		...(type === 'online' || type === 'misc' ? siteOf(work, type) : {}),
	};
	for (const field of ['number', 'note'] as const)
		if (fields[field] !== undefined && fields[field] !== properties[field]) fields[field] = toTex(fields[field]);
	if (work.notices) fields.note = [fields.note ?? [], ...work.notices.map(toTex)].flat().join('. ');
	return { type, fields };
}

/** Works as a BibLaTeX file in UTF-8; the keys are the guide’s own. */
export function toBiblatex(works: readonly Work[]): string {
	return works
		.map((work) => {
			const { type, fields } = toEntry(work);
			const lines = ORDER.flatMap((field) => (fields[field] === undefined ? [] : [`\t${field} = {${withLessThan(fields[field], '<')}},`]));
			return [`@${type}{${work.csl.id},`, ...lines, '}', ''].join('\n');
		})
		.join('\n');
}
