import { UserError } from '../../src/build/user-error.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readNbib } from './nbib.ts';
import type { Reference, ReferenceFile } from './reference.ts';
import { readRis } from './ris.ts';

/** Readers by what a file begins with or holds: its ending says little, PubMed’s own form is often renamed `.ris` or `.txt`. */
const READERS: readonly (readonly [RegExp, (text: string) => ReferenceFile])[] = [
	[/^\s*[{[]/, readCslJson],
	[/^PMID *- /m, readNbib],
	[/^TY {0,2}- /m, readRis],
	[/^[ \t]*@\w+\s*[{(]/m, readBibtex],
];

/** Forms that reference managers write too and that are not read, with what to do. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
	[/^%[0A-Z] /m, 'EndNote’s own form'],
	[/^\s*<\?xml/, 'XML'],
	[/^(?:FN|PT) .*\n/, 'Web of Science’s own form'],
];

const FIX = 'export it as .bib, .ris, .nbib or CSL-JSON, and run this again';

/** What a file of references holds: those with a title, a line for each that cannot be read. Refuses a file with none. */
export function readItems(file: string, text: string): { references: Reference[]; refused: string[] } {
	const refuse = (found: string, line = 1) => `${file}:${line}  unreadable-reference  ${found} → ${FIX}`;
	const reader = READERS.find(([form]) => form.test(text))?.[1];
	if (!reader) throw new UserError(refuse(OTHERS.find(([form]) => form.test(text))?.[1] ?? 'no reference in it'));
	const read = reader(text);
	const refused = read.refused.map(({ line, found }) => refuse(found, line));
	const usable = read.references.filter(({ item }) => item['title'] !== undefined);
	if (usable.length === 0 && refused.length === 0) refused.push(refuse('no reference with a title'));
	if (usable.length === 0) throw new UserError(refused.join('\n'));
	const untitled = read.references.length - usable.length;
	if (untitled)
		refused.push(
			`${file}:1  no-title  ${untitled} reference${untitled === 1 ? '' : 's'} without a title, left out → give each a title and run this again`,
		);
	return { references: usable, refused };
}
