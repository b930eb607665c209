import { type Block, type ExportDocument, numberRun, type Run } from './blocks.ts';

/** Escapes what Markdown would take for markup. */
const escaped = (text: string) => text.replace(/([\\`*_[\]<>#|])/gu, '\\$1');

function runWords({ text, italic, bold, href }: Run): string {
	if (href !== undefined && href === text) return `<${href}>`;
	const mark = italic ? '*' : bold ? '**' : '';
	const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
	if (inner === '') return escaped(text);
	const marked = `${mark}${escaped(inner)}${mark}`;
	return `${before}${href === undefined ? marked : `[${marked}](${href})`}${after}`;
}
const runsWords = (runs: readonly Run[]) => runs.map(runWords).join('');

const BLANK = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';
function fieldWords({ field, before, after = [] }: Extract<Block, { type: 'field' }>): string {
	const more = after.length > 0 ? `\n  ${runsWords(after)}` : '';
	if (field.kind === 'tick') return `- [ ] ${escaped(field.label)}${more}`;
	const options = field.kind === 'choice' ? ` (${field.options.map(escaped).join(' / ')})` : '';
	const asked = before === undefined ? `**${escaped(field.label)}**` : `**${escaped(before)}** ${escaped(field.label)}`;
	return `- ${asked}${options}: ${BLANK}${more}`;
}

function blockWords(block: Block): string {
	switch (block.type) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
		case 'statement':
			return `${block.label === undefined ? '' : `${escaped(block.label)}\n\n`}${runsWords([numberRun(block), ...block.runs])}`;
		case 'lead':
		case 'paragraph':
			return runsWords(block.runs);
		case 'list':
			return block.items.map((runs, place) => `${block.ordered ? `${place + 1}.` : '-'} ${runsWords(runs)}`).join('\n');
		case 'field':
			return fieldWords(block);
		case 'table': {
			const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
			return [
				`*${escaped(block.caption)}*`,
				'',
				row(block.headings.map(escaped)),
				row(block.headings.map(() => '---')),
				...block.rows.map((cells) => row(cells.map(runsWords))),
			].join('\n');
		}
	}
}

/** A document as Markdown (CommonMark with GitHub’s tables and task lists). Fields that follow each other are one list. */
export function writeMarkdown({ blocks, footer }: ExportDocument): string {
	const pieces = blocks.map(
		(block, place) =>
			`${place === 0 ? '' : block.type === 'field' && blocks[place - 1]?.type === 'field' ? '\n' : '\n\n'}${blockWords(block)}`,
	);
	return `${pieces.join('')}\n\n---\n\n${escaped(footer)}\n`;
}
