import type { CslItem } from './source.ts';

/** The formats in which a reference can be taken away, in the order in which they are offered; each is the ending of its files. */
export const FORMATS = ['bib', 'ris', 'json'] as const;
export type Format = (typeof FORMATS)[number];

type CslType = CslItem['type'];
/** A field of the item, or several of which one is enough; `body` is an author that is a body. */
type Need = readonly (keyof CslItem | 'body')[];

const TITLE: Need = ['title'];

/**
 * What each format must have for each type of work. BibLaTeX’s are the mandatory fields of its data model (biblatex manual 3.x, “Entry types”), but the
 * date: an undated work is cited as n.d. in every style. RIS and CSL-JSON ask for less.
 */
export const REQUIRED: Record<CslType, Record<Format, readonly Need[]>> = {
	'article-journal': { bib: [['author'], TITLE, ['container-title']], ris: [TITLE, ['container-title']], json: [TITLE] },
	report: { bib: [['author'], TITLE, ['publisher', 'body']], ris: [TITLE, ['publisher', 'body']], json: [TITLE] },
	// A page of which a copy was read has no address to print.
	webpage: { bib: [TITLE], ris: [TITLE], json: [TITLE] },
	book: { bib: [['author'], TITLE], ris: [TITLE], json: [TITLE] },
	chapter: { bib: [['author'], TITLE, ['container-title']], ris: [TITLE, ['container-title']], json: [TITLE] },
	'article-newspaper': {
		bib: [TITLE, ['container-title', 'publisher', 'body']],
		ris: [TITLE, ['container-title', 'publisher', 'body']],
		json: [TITLE],
	},
	'paper-conference': { bib: [TITLE, ['author', 'URL', 'DOI']], ris: [TITLE], json: [TITLE] },
	legislation: { bib: [TITLE], ris: [TITLE], json: [TITLE] },
	thesis: { bib: [['author'], TITLE, ['publisher']], ris: [TITLE, ['publisher']], json: [TITLE] },
};

const hasBody = ({ author = [] }: CslItem) => author.some((name) => 'literal' in name);
const has = (item: CslItem, field: Need[number]) => (field === 'body' ? hasBody(item) : item[field] !== undefined);

/** What a format needs of an item and does not find, each as it is said to an author, e.g. `publisher or a body as author`. */
export function missingFields(item: CslItem, format: Format): { field: string; path: string }[] {
	return REQUIRED[item.type][format]
		.filter((need) => !need.some((field) => has(item, field)))
		.map((need) => ({
			field: need.map((field) => (field === 'body' ? 'a body as author' : `\`${field}\``)).join(' or '),
			path: need[0] ?? '',
		}));
}
