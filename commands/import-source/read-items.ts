import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { UserError } from '../../src/build/user-error.ts';

/** A bibliographic item as citation-js or a registry gives it: CSL-JSON with whatever else. */
export type ForeignItem = Record<string, unknown>;

const cite = (forceType: string) => (text: string) => new Cite(text, { forceType }).data;

function json(text: string): ForeignItem[] {
	const items: unknown = JSON.parse(text);
	return (Array.isArray(items) ? items : [items]).filter((item): item is ForeignItem => typeof item === 'object' && item !== null);
}

/** Readers by the ending of a file’s name. A registry’s answer to a DOI is CSL-JSON. */
const READERS: Record<string, (text: string) => ForeignItem[]> = {
	'.bib': cite('@bibtex/text'),
	'.ris': cite('@ris/file'),
	'.json': json,
};

/** The items of a BibTeX, RIS or CSL-JSON file that have a title, and how many have none; refuses a file that cannot be read or holds no item with a title. */
export function readItems(file: string, ending: string, text: string): { items: ForeignItem[]; untitled: number } {
	const read = READERS[ending];
	const refuse = (found: string) =>
		new UserError(`${file}:1  unreadable-reference  ${found} → give a .bib, a .ris or a CSL-JSON file as a reference manager exports it`);
	if (!read) throw refuse(`the ending “${ending}”`);
	let items: ForeignItem[];
	try {
		items = read(text);
	} catch (error) {
		throw refuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no reference');
	}
	const usable = items.filter((item) => item['title'] !== undefined);
	if (usable.length === 0) throw refuse('no reference with a title');
	return { items: usable, untitled: items.length - usable.length };
}
