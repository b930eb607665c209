import type { CslItem } from '../schema/source.ts';

/** A web address in a reference as citeproc writes it, in HTML; a full stop at its end belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]+/gu;

/** Signs behind an address that are no part of it: a stop or comma, and a bracket that was opened before it. */
function parted(address: string): [address: string, after: string] {
	const [after = ''] = /[.,;:]*$/u.exec(address) ?? [];
	const bare = address.slice(0, address.length - after.length);
	const isOpen = bare.endsWith(')') && !bare.includes('(');
	return isOpen ? [bare.slice(0, -1), `)${after}`] : [bare, after];
}

/** A text as citeproc writes it in HTML. */
const escaped = (text: string) => text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;');

/** A title as it may stand in a reference: citeproc writes its own apostrophes and spaces. */
const asWritten = (title: string) =>
	new RegExp(
		escaped(title)
			.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
			.replace(/['’]/g, "['’]")
			.replace(/\s+/g, '\\s+'),
		'u',
	);

/** A reference in HTML with its title in the language that it is in, for what reads it aloud; an English one as it is. */
export const withLanguage = (reference: string, { title, language }: Pick<CslItem, 'title' | 'language'>): string =>
	language === undefined ? reference : reference.replace(asWritten(title), (written) => `<span lang="${language}">${written}</span>`);

/** The same of a reference in plain words, in HTML. */
export const inHtml = (reference: string, item: Pick<CslItem, 'title' | 'language'>): string => withLanguage(escaped(reference), item);

/** A reference in HTML with its DOI and its address as links. What comes from citeproc is escaped already: words, entities and `<i>`. */
export const linked = (reference: string) =>
	reference.replace(ADDRESS, (found) => {
		const [address, after] = parted(found);
		return `<a href="${address}" rel="noopener">${address}</a>${after}`;
	});
