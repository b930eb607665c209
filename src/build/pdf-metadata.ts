import { escapeXml } from '../export/xml-package.ts';

/** What a PDF says of itself as XMP, which Chromium leaves out. */
export interface PdfMetadata {
	title: string;
	author: string;
	description: string;
	/** As BCP 47 has it. */
	language: string;
	/** The day of the edition. */
	day: string;
	rights: string;
}

const alternatives = (words: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(words)}</rdf:li></rdf:Alt>`;

const packet = ({
	title,
	author,
	description,
	language,
	day,
	rights,
}: PdfMetadata) => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(description)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:rights>${alternatives(rights)}</dc:rights>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

/** What is found in a file of which Chromium is the maker: where its cross-references are, how many objects it has, and its catalogue. */
function endOf(text: string): { xref: string; size: number; info: string; root: string; catalogue: string } {
	const { size, root, info } =
		/trailer\s*<<\/Size (?<size>\d+)\s*\/Root (?<root>\d+) 0 R\s*\/Info (?<info>\d+) 0 R>>/.exec(text.slice(-300))?.groups ?? {};
	const xref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1];
	const catalogue = new RegExp(`\\n${root} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(text)?.[1];
	if (size === undefined || root === undefined || info === undefined || xref === undefined || catalogue === undefined)
		throw new Error('the browser has written a PDF with another ending than Chromium’s: src/build/pdf-metadata.ts cannot add its metadata');
	return { xref, size: Number(size), info, root, catalogue };
}

/** A PDF as Chromium writes it with its metadata, as an update at its end (ISO 32000-1, 7.5.6): what was there before stays as it was. */
export function withMetadata(pdf: Buffer, metadata: PdfMetadata): Buffer {
	const { xref, size, info, root, catalogue } = endOf(pdf.toString('latin1'));
	const xml = Buffer.from(packet(metadata));
	const stream = Buffer.concat([
		Buffer.from(`\n${size} 0 obj\n<</Type /Metadata /Subtype /XML /Length ${xml.length}>>\nstream\n`),
		xml,
		Buffer.from('\nendstream\nendobj\n'),
	]);
	const named = `${root} 0 obj\n<<${catalogue}\n/Metadata ${size} 0 R>>\nendobj\n`;
	const entry = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
	const table = pdf.length + stream.length + named.length;
	const end = `xref\n${root} 1\n${entry(pdf.length + stream.length)}${size} 1\n${entry(pdf.length + 1)}trailer\n<</Size ${size + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${xref}>>\nstartxref\n${table}\n%%EOF\n`;
	return Buffer.concat([pdf, stream, Buffer.from(named + end, 'latin1')]);
}
