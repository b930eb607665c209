import { escapeXml } from '../xml-package.ts';
import { type Block, type ExportDocument, type Field, numberRun, type Run } from './blocks.ts';

/** What a document’s parts refer to besides its words. */
export interface Links {
	/** Full addresses in the order of their relationship ids, `rLink1` and so on. */
	addresses: string[];
}

const linkId = (links: Links, address: string) => {
	const known = links.addresses.indexOf(address);
	return `rLink${known >= 0 ? known + 1 : links.addresses.push(address)}`;
};

const style = (name: string) => `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;

/** Where a field begins, with its instruction, and where it ends; its words stand between. */
const fieldStart = (instruction: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function runXml({ text, italic, bold, quiet, href, lang, field }: Run, links: Links): string {
	const properties = [
		href !== undefined && '<w:rStyle w:val="Hyperlink"/>',
		quiet && href === undefined && '<w:rStyle w:val="Quiet"/>',
		bold && '<w:b/>',
		italic && '<w:i/>',
		lang !== undefined && `<w:lang w:val="${escapeXml(lang)}"/>`,
	]
		.filter(Boolean)
		.join('');
	const run = `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
	if (field !== undefined) return `${fieldStart(field)}${run}${FIELD_END}`;
	return href === undefined ? run : `<w:hyperlink r:id="${linkId(links, href)}" w:history="1">${run}</w:hyperlink>`;
}

const runsXml = (runs: readonly Run[], links: Links) => runs.map((run) => runXml(run, links)).join('');
const plainRun = (text: string, properties = '') =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** What a statement is, on a line above it. */
const labelXml = (label: string | undefined) =>
	label === undefined ? '' : `${plainRun(label, '<w:rStyle w:val="Quiet"/><w:sz w:val="18"/>')}<w:r><w:br/></w:r>`;

/** A number for each form field, the same from build to build. */
interface Counter {
	next: number;
}

const PLACEHOLDER = '<w:rStyle w:val="PlaceholderText"/>';
/** A content control in a line: its name in the tool is its tag, and what it asks its title, which screen readers say. */
const control = (name: string, label: string, kind: string, content: string, counter: Counter) =>
	`<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(label.slice(0, 64))}"/><w:tag w:val="${escapeXml(name.slice(0, 64))}"/><w:id w:val="${counter.next++}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function fieldXml({ field, before, after = [] }: Extract<Block, { type: 'field' }>, links: Links, counter: Counter): string {
	const { name, label } = field;
	const more = after.length > 0 ? `<w:p>${style('Rests')}${runsXml(after, links)}</w:p>` : '';
	if (field.kind === 'tick') {
		const box =
			'<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';
		const sign =
			'<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>';
		return `<w:p>${style('Tick')}${control(name, label, box, sign, counter)}${plainRun(` ${label}`)}</w:p>${more}`;
	}
	const question = `${before === undefined ? '' : `<w:p>${style('Question')}${plainRun(before)}</w:p>`}<w:p>${style(before === undefined ? 'Question' : 'Ask')}${plainRun(label)}</w:p>`;
	const kinds = {
		text: ['<w:showingPlcHdr/><w:text w:multiLine="1"/>', 'Write here'],
		number: ['<w:showingPlcHdr/><w:text/>', 'Number'],
		date: [
			'<w:showingPlcHdr/><w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-IE"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>',
			'Date',
		],
		choice: [
			`<w:showingPlcHdr/><w:dropDownList>${(field.kind === 'choice' ? field.options : []).map((option) => `<w:listItem w:displayText="${escapeXml(option)}" w:value="${escapeXml(option)}"/>`).join('')}</w:dropDownList>`,
			'Choose one',
		],
	} as const satisfies Record<Exclude<Field['kind'], 'tick'>, readonly [string, string]>;
	const [kind, placeholder] = kinds[field.kind];
	return `${question}<w:p>${style('Answer')}${control(name, label, kind, plainRun(placeholder, PLACEHOLDER), counter)}</w:p>${more}`;
}

function tableXml({ caption, headings, rows }: Extract<Block, { type: 'table' }>, links: Links): string {
	// Of two columns the first names the row, and is narrow.
	const widths = headings.length === 2 ? [2650, 6988] : headings.map(() => Math.floor(9638 / headings.length));
	const cell = (content: string, header: boolean, column: number) =>
		`<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr><w:p>${style(header ? 'TableHeading' : 'TableText')}${content}</w:p></w:tc>`;
	const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings.map((heading, column) => cell(plainRun(heading), true, column)).join('')}</w:tr>`;
	const body = rows
		.map(
			(row) =>
				`<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((runs, column) => cell(runsXml(runs, links), false, column)).join('')}</w:tr>`,
		)
		.join('');
	return `<w:p>${style('Caption')}${plainRun(caption)}</w:p><w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${head}${body}</w:tbl><w:p/>`;
}

function blockXml(block: Block, links: Links, counter: Counter, lists: Counter): string {
	switch (block.type) {
		case 'heading':
			return `<w:p>${style(`Heading${block.level}`)}${plainRun(block.text)}</w:p>`;
		case 'lead':
			return `<w:p>${style('Lead')}${runsXml(block.runs, links)}</w:p>`;
		case 'statement':
			return `<w:p>${style('Statement')}${labelXml(block.label)}${runsXml([numberRun(block), ...block.runs], links)}</w:p>`;
		case 'paragraph':
			return `<w:p>${runsXml(block.runs, links)}</w:p>`;
		case 'field':
			return fieldXml(block, links, counter);
		case 'table':
			return tableXml(block, links);
		case 'list': {
			const { items, ordered, field } = block;
			const list = ordered ? ++lists.next : 1;
			return items
				.map((runs, place) => {
					const start = field !== undefined && place === 0 ? fieldStart(field) : '';
					const end = field !== undefined && place === items.length - 1 ? FIELD_END : '';
					return `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${start}${runsXml(runs, links)}${end}</w:p>`;
				})
				.join('');
		}
	}
}

/** How many ordered lists a document has: each counts from 1. */
export const countOrdered = ({ blocks }: ExportDocument) => blocks.filter((block) => block.type === 'list' && block.ordered).length;

/** The main part of the package, `word/document.xml`; the addresses that it leads to are added to `links`. */
export function documentXml({ blocks }: ExportDocument, links: Links): string {
	const counter = { next: 1001 };
	const lists = { next: 1 };
	const body = blocks.map((block) => blockXml(block, links, counter, lists)).join('');
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
`;
}
