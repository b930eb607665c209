/** The words of a reference in HTML, as a browser shows them. */
export const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&amp;', '&');
