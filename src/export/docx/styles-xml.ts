/** The styles of every document: real headings, so that a reader of the screen and a table of contents find them. */

interface ParagraphStyle {
	id: string;
	name: string;
	/** What follows it where somebody goes on writing. */
	next?: string;
	paragraph?: string;
	run?: string;
}

const PARAGRAPHS: readonly ParagraphStyle[] = [
	{
		id: 'Heading1',
		name: 'heading 1',
		next: 'Normal',
		paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="160"/><w:outlineLvl w:val="0"/>',
		run: '<w:b/><w:color w:val="4B2A63"/><w:sz w:val="40"/>',
	},
	{
		id: 'Heading2',
		name: 'heading 2',
		next: 'Normal',
		paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="1"/>',
		run: '<w:b/><w:color w:val="4B2A63"/><w:sz w:val="30"/>',
	},
	{
		id: 'Heading3',
		name: 'heading 3',
		next: 'Normal',
		paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="2"/>',
		run: '<w:b/><w:sz w:val="25"/>',
	},
	{ id: 'Ask', name: 'Ask', next: 'Answer', paragraph: '<w:keepNext/><w:spacing w:before="20" w:after="20"/>' },
	{ id: 'Lead', name: 'Lead', next: 'Normal', run: '<w:sz w:val="26"/>' },
	{
		id: 'Statement',
		name: 'Statement',
		next: 'Normal',
		paragraph:
			'<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="6A4086"/></w:pBdr><w:spacing w:before="240" w:after="80"/><w:ind w:left="170"/>',
		run: '<w:sz w:val="24"/>',
	},
	{ id: 'Question', name: 'Question', next: 'Answer', paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="40"/>', run: '<w:b/>' },
	{
		id: 'Answer',
		name: 'Answer',
		paragraph: '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="847A8B"/></w:pBdr><w:spacing w:before="40" w:after="80"/>',
	},
	{ id: 'Tick', name: 'Tick', paragraph: '<w:spacing w:before="120" w:after="20"/><w:ind w:left="397" w:hanging="397"/>' },
	{
		id: 'Rests',
		name: 'Rests on',
		paragraph: '<w:spacing w:before="0" w:after="100"/><w:ind w:left="397"/>',
		run: '<w:color w:val="5F5766"/><w:sz w:val="18"/>',
	},
	{ id: 'Caption', name: 'caption', paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="80"/>', run: '<w:i/>' },
	{
		id: 'TableText',
		name: 'Table text',
		paragraph: '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>',
		run: '<w:sz w:val="20"/>',
	},
	{
		id: 'TableHeading',
		name: 'Table heading',
		paragraph: '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>',
		run: '<w:b/><w:sz w:val="20"/>',
	},
	{ id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:spacing w:after="80"/>' },
	{ id: 'Footer', name: 'footer', run: '<w:color w:val="5F5766"/><w:sz w:val="17"/>' },
];

const paragraphStyle = ({ id, name, next, paragraph = '', run = '' }: ParagraphStyle) =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;

/** `word/styles.xml`: the language is Irish English throughout. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-IE" w:eastAsia="en-IE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${PARAGRAPHS.map(paragraphStyle).join('')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="4B2A63"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:color w:val="5F5766"/></w:rPr></w:style><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="6F6676"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="847A8B"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>
`;

/** \`word/numbering.xml\`: one list with bullets, then as many numbered lists as a document has, each from 1. */
export const numberingXml = (ordered: number) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${Array.from({ length: ordered }, (_, place) => `<w:num w:numId="${place + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>
`;
