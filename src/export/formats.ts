import type { FullItem } from '../citation/printable.ts';
import { type Format, missingFields } from '../schema/required.ts';
import { toBiblatex } from './biblatex.ts';
import type { Work } from './item.ts';
import { toRis } from './ris.ts';

/** How each format is named, served and written. */
interface FormatSpec {
	name: string;
	/** What reads it, for readers who do not know the format. */
	readBy: string;
	mediaType: string;
	write: (works: readonly Work[]) => string;
}

/** What CSL-JSON has fields for and Zotero takes from the note alone: the number in PubMed, the edition of a report, and what became of a work. */
function withNote({ csl, notices = [] }: Work): FullItem & { note?: string } {
	const lines = [csl.PMID && `PMID: ${csl.PMID}`, csl.type === 'report' && csl.edition && `edition: ${csl.edition}`, ...notices].filter(
		Boolean,
	);
	return lines.length > 0 ? { ...csl, note: lines.join('\n') } : csl;
}

/** Works as CSL-JSON, always a list. */
const toCslJson = (works: readonly Work[]) => `${JSON.stringify(works.map(withNote), null, 2)}\n`;

export const FORMAT_SPECS = {
	bib: { name: 'BibLaTeX', readBy: 'Zotero, JabRef, LaTeX', mediaType: 'application/x-bibtex', write: toBiblatex },
	ris: { name: 'RIS', readBy: 'EndNote, Mendeley, Zotero', mediaType: 'application/x-research-info-systems', write: toRis },
	json: { name: 'CSL-JSON', readBy: 'Zotero, Pandoc', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const satisfies Record<Format, FormatSpec>;

/** Values that mean that something was missing and was written all the same. */
const HOLLOW = new Set(['', 'undefined', 'null', '{', '}', '[object Object]']);

function refuseHollow(value: unknown, path: string): void {
	if (typeof value === 'object' && value !== null) {
		for (const [name, inner] of Object.entries(value)) refuseHollow(inner, `${path}.${name}`);
	} else if (value === undefined || HOLLOW.has(String(value).trim()))
		throw new RangeError(`${path} is “${String(value)}” → give it a value or leave it out`);
}

/** The text of a file. Throws where a work lacks what the format needs, or has a field with nothing in it: no file says “undefined”. */
export function formatWorks(works: readonly Work[], format: Format): string {
	for (const { csl } of works) {
		const [missing] = missingFields(csl, format);
		if (missing)
			throw new RangeError(`${csl.id} has no ${missing.field}, which ${FORMAT_SPECS[format].name} needs of the type \`${csl.type}\``);
		refuseHollow(csl, csl.id);
	}
	return FORMAT_SPECS[format].write(works);
}
