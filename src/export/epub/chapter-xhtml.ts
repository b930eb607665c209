import type { Block, Field, Run } from '../docx/blocks.ts';
import { escapeXml } from '../xml-package.ts';

/** One file of the book in which one reads: what it is called, what kind of part it is, and what is in it, its own heading first. */
export interface Chapter {
	file: string;
	title: string;
	type: keyof typeof ROLES;
	blocks: readonly Block[];
}

/** Parts of a book by their names in EPUB, with the role of each for what reads it aloud; a title page has none. */
const ROLES = {
	titlepage: '',
	chapter: ' role="doc-chapter"',
	glossary: ' role="doc-glossary"',
	bibliography: ' role="doc-bibliography"',
} as const;

/** The language of the guide. */
export const LANGUAGE = 'en-IE';

const anchor = (id: string | undefined) => (id === undefined ? '' : ` id="${escapeXml(id)}"`);
const linkXml = (href: string, inner: string) => `<a href="${escapeXml(href)}">${inner}</a>`;

/** The words of a citation, each work a link to its reference. */
function citedXml({ text, cites = [] }: Run, reference: (key: string) => string): string {
	let from = 0;
	const pieces = cites.map((cite) => {
		const at = text.indexOf(cite.text, from);
		const before = text.slice(from, at);
		from = at + cite.text.length;
		return escapeXml(before) + linkXml(reference(cite.key), escapeXml(cite.text));
	});
	return pieces.join('') + escapeXml(text.slice(from));
}

/** Writes runs; `reference`: where the entry of a source in the list of references stands. */
const runsXml = (runs: readonly Run[], reference: (key: string) => string): string =>
	runs
		.map((run) => {
			let xml = citedXml(run, reference);
			if (run.italic) xml = `<i>${xml}</i>`;
			if (run.bold) xml = `<b>${xml}</b>`;
			if (run.lang !== undefined) xml = `<span lang="${run.lang}" xml:lang="${run.lang}">${xml}</span>`;
			if (run.quiet) xml = `<span class="quiet">${xml}</span>`;
			return run.href === undefined ? xml : linkXml(run.href, xml);
		})
		.join('');

/** Something to fill in, as a printed form has it: a box to tick, or a line to write on. */
function fieldWords(field: Field): string {
	if (field.kind === 'tick') return `<span class="box" aria-hidden="true">☐</span> ${escapeXml(field.label)}`;
	const options = field.kind === 'choice' ? ` (${field.options.map(escapeXml).join(' / ')})` : '';
	return `${escapeXml(field.label)}${options}: <span class="blank" aria-hidden="true">____________</span>`;
}

function tableXml({ caption, headings, rows }: Extract<Block, { type: 'table' }>, inner: (runs: readonly Run[]) => string): string {
	const cell = (runs: readonly Run[], column: number) =>
		column === 0 ? `<th scope="row">${inner(runs)}</th>` : `<td data-label="${escapeXml(headings[column] ?? '')}">${inner(runs)}</td>`;
	const head = headings.map((heading) => `<th scope="col">${escapeXml(heading)}</th>`).join('');
	const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
	return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** Blocks as XHTML, a statement’s heading one level below the last one before it. */
function blocksXml(blocks: readonly Block[], reference: (key: string) => string): string {
	const inner = (runs: readonly Run[]) => runsXml(runs, reference);
	let level = 1;
	const blockXml = (block: Block): string => {
		switch (block.type) {
			case 'heading':
				level = block.level;
				return `<h${level}${anchor(block.id)}>${escapeXml(block.text)}</h${level}>`;
			case 'lead':
				return `<p class="lead">${inner(block.runs)}</p>`;
			case 'paragraph':
				return `<p>${inner(block.runs)}</p>`;
			case 'statement': {
				const { number, label, href, id, runs } = block;
				if (label === undefined) {
					const named = `<b>${escapeXml(number)}</b>`;
					return `<p class="statement">${href === undefined ? named : linkXml(href, named)} ${inner(runs)}</p>`;
				}
				return `<h${level + 1}${anchor(id)} class="label">${escapeXml(number)} ${escapeXml(label)}</h${level + 1}>\n<p class="statement">${inner(runs)}</p>`;
			}
			case 'list': {
				const { ordered, items, ids } = block;
				const name = ordered ? 'ol' : 'ul';
				return `<${name}${ids ? ' class="entries"' : ''}>\n${items.map((runs, place) => `<li${anchor(ids?.[place])}>${inner(runs)}</li>`).join('\n')}\n</${name}>`;
			}
			case 'field': {
				const { field, before, after = [] } = block;
				const question = before === undefined ? '' : `<b>${escapeXml(before)}</b> `;
				return `<li>${question}${fieldWords(field)}${after.length > 0 ? `<br/>${inner(after)}` : ''}</li>`;
			}
			case 'table':
				return tableXml(block, inner);
		}
	};
	const isField = (block: Block | undefined) => block?.type === 'field';
	return blocks
		.map((block, place) => {
			const start = isField(block) && !isField(blocks[place - 1]) ? '<ul class="fields">\n' : '';
			const end = isField(block) && !isField(blocks[place + 1]) ? '\n</ul>' : '';
			return start + blockXml(block) + end;
		})
		.join('\n');
}

/** A file of the book: its head, and what stands in its body. */
export const pageXml = (title: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${LANGUAGE}" xml:lang="${LANGUAGE}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** A chapter as a file of the book. */
export const chapterXml = ({ title, type, blocks }: Chapter, reference: (key: string) => string) =>
	pageXml(title, `<section epub:type="${type}"${ROLES[type]}>\n${blocksXml(blocks, reference)}\n</section>`);
