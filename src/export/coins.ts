import type { FullItem } from '../citation/printable.ts';
import { bodiesOf, paperOf, type Work } from './item.ts';

type Fields = Record<string, string | undefined>;
type Name = NonNullable<FullItem['author']>[number];

const BOOK = 'info:ofi/fmt:kev:mtx:book';
const DUBLIN_CORE = 'info:ofi/fmt:kev:mtx:dc';

/** What OpenURL (ANSI/NISO Z39.88) calls the parts of each kind of work; a kind that it has no format for is Dublin Core, with Zotero’s name for it. */
const FORMATS: Record<FullItem['type'], (csl: FullItem) => Fields> = {
	'article-journal': ({ title, 'container-title': journal, volume, issue, page, ISSN }) => ({
		rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
		'rft.genre': 'article',
		'rft.atitle': title,
		'rft.jtitle': journal,
		'rft.volume': volume,
		'rft.issue': issue,
		'rft.pages': page?.replace(/–/g, '-'),
		'rft.issn': ISSN,
	}),
	report: ({ title, 'collection-title': series, publisher, 'publisher-place': place, ...csl }) => ({
		rft_val_fmt: BOOK,
		'rft.genre': 'report',
		'rft.btitle': title,
		'rft.series': series,
		'rft.pub': publisher ?? (bodiesOf(csl).join('; ') || undefined),
		'rft.place': place,
		'rft.isbn': csl.ISBN,
	}),
	book: ({ title, publisher, 'publisher-place': place, ISBN }) => ({
		rft_val_fmt: BOOK,
		'rft.genre': 'book',
		'rft.btitle': title,
		'rft.pub': publisher,
		'rft.place': place,
		'rft.isbn': ISBN,
	}),
	chapter: ({ title, 'container-title': book, page, publisher, ISBN }) => ({
		rft_val_fmt: BOOK,
		'rft.genre': 'bookitem',
		'rft.atitle': title,
		'rft.btitle': book,
		'rft.pages': page?.replace(/–/g, '-'),
		'rft.pub': publisher,
		'rft.isbn': ISBN,
	}),
	'paper-conference': ({ title, 'container-title': proceedings, publisher, 'publisher-place': place }) => ({
		rft_val_fmt: BOOK,
		'rft.genre': 'proceeding',
		'rft.atitle': title,
		'rft.btitle': proceedings,
		'rft.pub': publisher,
		'rft.place': place,
	}),
	thesis: ({ title, publisher, genre }) => ({
		rft_val_fmt: 'info:ofi/fmt:kev:mtx:dissertation',
		'rft.title': title,
		'rft.inst': publisher,
		'rft.degree': genre,
	}),
	webpage: ({ title, 'container-title': site, publisher }) => ({
		rft_val_fmt: DUBLIN_CORE,
		'rft.type': 'webpage',
		'rft.title': title,
		'rft.source': site ?? publisher,
		'rft.publisher': publisher,
	}),
	'article-newspaper': ({ title, ...csl }) => ({
		rft_val_fmt: DUBLIN_CORE,
		'rft.type': 'newspaperArticle',
		'rft.title': title,
		'rft.source': paperOf({ title, ...csl }),
	}),
	legislation: ({ title, publisher }) => ({
		rft_val_fmt: DUBLIN_CORE,
		'rft.type': 'statute',
		'rft.title': title,
		'rft.publisher': publisher,
	}),
};

/** A name among several. Zotero keeps a body whole where a comma ends its name, and several bodies of `rft.aucorp` in no order. */
function toName(name: Name): string {
	if ('literal' in name) return `${name.literal.replace(/\s*,\s+/g, ' – ')},`;
	const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
	return [family, [name.given, name.suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function toNames(author: readonly Name[]): [string, string][] {
	const [only] = author;
	if (author.length === 1 && only && 'literal' in only) return [['rft.aucorp', only.literal]];
	return author.map((name) => ['rft.au', toName(name)]);
}

/** As much of the date as is known, e.g. `2025-06`. */
const toDate = ({ issued }: FullItem) => issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** A work as a COinS, the `title` of an empty `<span class="Z3988">`: reference managers take the work from the page that tells of it. */
export function toCoins({ csl }: Work): string {
	const pairs = [
		['ctx_ver', 'Z39.88-2004'],
		...Object.entries(FORMATS[csl.type](csl)),
		...toNames(csl.author ?? []),
		['rft.date', toDate(csl)],
		['rft.language', csl.language],
		['rft_id', csl.DOI && `info:doi/${csl.DOI}`],
		['rft_id', csl.PMID && `info:pmid/${csl.PMID}`],
		['rft_id', csl.URL],
	].filter((pair): pair is [string, string] => Boolean(pair[1]));
	return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}
