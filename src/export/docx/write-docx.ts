import { escapeXml, moment, zipped } from '../xml-package.ts';
import type { ExportDocument } from './blocks.ts';
import { countOrdered, documentXml, type Links } from './document-xml.ts';
import { numberingXml, STYLES_XML } from './styles-xml.ts';

/** The media type of a Word file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = (
	custom: boolean,
) => `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${custom ? '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' : ''}</Types>
`;
const packageRelationships = (
	custom: boolean,
) => `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rDocument" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>${custom ? `<Relationship Id="rCustom" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>` : ''}</Relationships>
`;
const SETTINGS = `${XML}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:themeFontLang w:val="en-IE"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
`;

const coreXml = ({ title, description, author, date }: ExportDocument) =>
	`${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(description)}</dc:description><dc:creator>${escapeXml(author)}</dc:creator><dc:language>en-IE</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment(date)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment(date)}</dcterms:modified></cp:coreProperties>
`;

/** Properties of the document’s own; Word numbers them from 2. */
const customXml = (properties: Readonly<Record<string, string>>) =>
	`${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(
		properties,
	)
		.map(
			([name, value], place) =>
				`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${place + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
		)
		.join('')}</Properties>
`;

const footerXml = ({ footer }: ExportDocument) =>
	`${XML}<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(footer)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
`;

const relationshipsXml = ({ addresses }: Links) =>
	`${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rNumbering" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rSettings" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="rFooter" Type="${OFFICE}/footer" Target="footer1.xml"/>${addresses.map((address, place) => `<Relationship Id="rLink${place + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`).join('')}</Relationships>
`;

/** A document as the bytes of a Word file, the same for the same document. */
export function writeDocx(document: ExportDocument): Uint8Array<ArrayBuffer> {
	const links: Links = { addresses: [] };
	const main = documentXml(document, links);
	const { properties } = document;
	const custom = properties !== undefined;
	return zipped({
		'[Content_Types].xml': contentTypes(custom),
		'_rels/.rels': packageRelationships(custom),
		'docProps/core.xml': coreXml(document),
		...(properties && { 'docProps/custom.xml': customXml(properties) }),
		'word/document.xml': main,
		'word/_rels/document.xml.rels': relationshipsXml(links),
		'word/footer1.xml': footerXml(document),
		'word/numbering.xml': numberingXml(countOrdered(document)),
		'word/settings.xml': SETTINGS,
		'word/styles.xml': STYLES_XML,
	});
}
