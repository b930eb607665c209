import { MORE_AUTHORS, separate, toName } from './names.ts';
import type { FileField, Reference, ReferenceFile } from './reference.ts';
import { readTagged, type Tagged } from './tagged.ts';

/** The tags of PubMed that a record has a place for. citation-js has no reader of this form, and no kept-up package has. */
const GOES_TO: Readonly<Record<string, readonly string[]>> = {
	TI: ['title'],
	BTI: ['title', 'container-title'],
	FAU: ['author'],
	AU: ['author'],
	CN: ['author'],
	JT: ['container-title'],
	VI: ['volume'],
	IP: ['issue'],
	PG: ['page'],
	DP: ['issued'],
	IS: ['ISSN'],
	ISBN: ['ISBN'],
	PMID: ['PMID'],
	LID: ['DOI', 'page'],
	AID: ['DOI', 'page'],
	PB: ['publisher'],
	PL: ['publisher-place'],
};

/** `123-8` of PubMed is `123-128`. */
function wholePages(pages: string): string {
	const { first, last } = /^(?<first>\d+)-(?<last>\d+)$/.exec(pages)?.groups ?? {};
	if (first === undefined || last === undefined || last.length >= first.length) return pages;
	return `${first}-${first.slice(0, first.length - last.length)}${last}`;
}

/** A value that is marked as such, e.g. `10.1000/abc [doi]`. */
const marked = (values: readonly string[], mark: string) => values.find((value) => value.endsWith(`[${mark}]`))?.replace(/\s*\[\w+\]$/, '');

function toReference(record: Tagged): Reference {
	const of = (tag: string) => record[tag]?.[0];
	const isBook = record['BTI'] !== undefined;
	const ids = [...(record['LID'] ?? []), ...(record['AID'] ?? [])];
	const { names, hasMore } = separate(record['FAU'] ?? record['AU'] ?? []);
	const title = (of('TI') ?? of('BTI'))?.replace(/(?<!\.)\.$/, '').replace(/^\[(.*)\]$/, '$1');
	const page = of('PG');
	return {
		item: {
			type: isBook ? (record['TI'] ? 'chapter' : 'book') : 'article-journal',
			title,
			author: [...names.map(toName), ...(record['CN'] ?? []).map((literal) => ({ literal }))],
			'container-title': isBook ? record['TI'] && of('BTI') : (of('JT') ?? of('TA')),
			volume: of('VI'),
			issue: of('IP'),
			page: page === undefined ? marked(ids, 'pii')?.match(/^e\d+$/)?.[0] : wholePages(page),
			issued: { written: record['DP'] ?? [] },
			DOI: marked(ids, 'doi'),
			ISSN: record['IS']?.join(' '),
			ISBN: record['ISBN']?.join(' '),
			PMID: of('PMID'),
			...(isBook && { publisher: of('PB'), 'publisher-place': of('PL') }),
		},
		fields: Object.entries(record).flatMap(([name, values]) =>
			name === 'AU' && record['FAU'] ? [] : values.map((value): FileField => ({ name, value, goesTo: GOES_TO[name] ?? [] })),
		),
		remarks: hasMore ? [MORE_AUTHORS] : [],
	};
}

/** Reads what PubMed calls its own citation format, `.nbib`. */
export const readNbib = (text: string): ReferenceFile => ({ references: readTagged(text, 'PMID').map(toReference), refused: [] });
