import { editionWords } from '../../evidence/words.ts';
import { LICENCE } from '../published.ts';
import { escapeXml, moment, zipped } from '../xml-package.ts';
import type { Book, BookPart } from './book.ts';
import { type Chapter, chapterXml, LANGUAGE, pageXml } from './chapter-xhtml.ts';
import { READING_STYLE } from './reading-style.ts';

/** The media type of an e-book. */
export const EPUB_TYPE = 'application/epub+zip';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What the book is for readers who do not see, by the names of https://www.w3.org/TR/epub-a11y-11/. */
const ACCESSIBILITY = {
	accessMode: ['textual'],
	accessModeSufficient: ['textual'],
	accessibilityFeature: ['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'ARIA'],
	accessibilityHazard: ['none'],
	accessibilitySummary: [
		'All of it is text. Headings are in order, tables have headers, references and statements are linked, and titles in other languages are marked as such. The only picture is the cover. Typeface, size, spacing and colours are the reader’s own.',
	],
} as const satisfies Record<string, readonly string[]>;

const inOrder = (parts: readonly BookPart[]): Chapter[] => parts.flatMap((part) => [part, ...(part.chapters ?? [])]);

/** The package: what the book is, its files, and the order in which they are read. */
function packageXml({ about, address, parts }: Book): string {
	const { title, description, publisher, published, edition } = about;
	const chapters = inOrder(parts);
	const [first, ...others] = chapters.map((_, place) => `<itemref idref="c${place + 1}"/>`);
	const accessibility = Object.entries(ACCESSIBILITY).flatMap(([name, values]) =>
		values.map((value) => `<meta property="schema:${name}">${escapeXml(value)}</meta>`),
	);
	return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${LANGUAGE}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${escapeXml(address)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${LANGUAGE}</dc:language>
<dc:creator>${escapeXml(publisher)}</dc:creator>
<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<dc:date>${published}</dc:date>
<dc:description>${escapeXml(description)}</dc:description>
<dc:rights>${escapeXml(`${LICENCE.name}, ${LICENCE.url}`)}</dc:rights>
<meta property="dcterms:modified">${moment(published)}</meta>
<meta property="schema:bookEdition">${escapeXml(`${editionWords(edition)} edition`)}</meta>
${accessibility.join('\n')}
<meta name="cover" content="cover"/>
</metadata>
<manifest>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${chapters.map(({ file }, place) => `<item id="c${place + 1}" href="${escapeXml(file)}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${[first, '<itemref idref="contents"/>', ...others].join('\n')}
</spine>
</package>
`;
}

/** The contents, and where the parts begin that a reading system leads to by itself. */
function contentsXml({ parts }: Book): string {
	const link = ({ file, title }: Chapter, marks = '') => `<a href="${escapeXml(file)}"${marks}>${escapeXml(title)}</a>`;
	const entries = parts.map(
		(part) =>
			`<li>${link(part)}${part.chapters ? `<ol>\n${part.chapters.map((one) => `<li>${link(one)}</li>`).join('\n')}\n</ol>` : ''}</li>`,
	);
	const begins = parts.find(({ type }) => type === 'chapter');
	const landmarks = [
		`<li><a href="#contents" epub:type="toc">Contents</a></li>`,
		...(begins ? [`<li>${link(begins, ' epub:type="bodymatter"')}</li>`] : []),
		...parts
			.filter(({ type }) => type === 'glossary' || type === 'bibliography')
			.map((part) => `<li>${link(part, ` epub:type="${part.type}"`)}</li>`),
	];
	return pageXml(
		'Contents',
		`<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">Contents</h1>
<ol>
${entries.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks" hidden="hidden">
<h2 id="landmarks">Landmarks</h2>
<ol>
${landmarks.join('\n')}
</ol>
</nav>`,
	);
}

/** A book as the bytes of an EPUB 3 file, the same for the same book; its cover is a PNG picture. */
export const writeEpub = (book: Book, cover: Uint8Array): Uint8Array<ArrayBuffer> =>
	zipped({
		// First, and not compressed: by these bytes a program knows what the file is.
		mimetype: new TextEncoder().encode(EPUB_TYPE),
		'META-INF/container.xml': CONTAINER,
		'EPUB/package.opf': packageXml(book),
		'EPUB/contents.xhtml': contentsXml(book),
		'EPUB/style.css': READING_STYLE,
		'EPUB/cover.png': cover,
		...Object.fromEntries(inOrder(book.parts).map((chapter) => [`EPUB/${chapter.file}`, chapterXml(chapter, book.reference)])),
	});
