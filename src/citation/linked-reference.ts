/** A web address in a reference as citeproc writes it, in HTML; a full stop at its end belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"]+/gu;

/** Signs behind an address that are no part of it: a stop or comma, and a bracket that was opened before it. */
function parted(address: string): [address: string, after: string] {
	const [after = ''] = /[.,;:]*$/u.exec(address) ?? [];
	const bare = address.slice(0, address.length - after.length);
	const isOpen = bare.endsWith(')') && !bare.includes('(');
	return isOpen ? [bare.slice(0, -1), `)${after}`] : [bare, after];
}

/** A reference in HTML with its DOI and its address as links. What comes from citeproc is escaped already: words, entities and `<i>`. */
export const linked = (reference: string) =>
	reference.replace(ADDRESS, (found) => {
		const [address, after] = parted(found);
		return `<a href="${address}" rel="noopener">${address}</a>${after}`;
	});
