/** Media types of the files that servers do not know of themselves, by their ending; each is text in UTF-8. */
export const CONTENT_TYPES = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
} as const satisfies Record<string, string>;
