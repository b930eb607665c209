import { type Block, type ExportDocument, heading, paragraph, quiet, referenceRuns, words } from '../../export/docx/blocks.ts';
import { DOCX_TYPE, writeDocx } from '../../export/docx/write-docx.ts';
import type { BriefingFile, BriefingStatement } from './briefing-file.ts';
import { referenceKeys } from './briefing-list.ts';

/** A briefing as a document, its statements in the reader’s order; `at` gives the full address of a path. Its references are plain words. */
export function briefingDocument(
	statements: readonly BriefingStatement[],
	file: BriefingFile,
	at: (path: string) => string,
): ExportDocument {
	const keys = referenceKeys(statements, file);
	const textOf = ({ text }: BriefingStatement) =>
		text
			.map((piece) =>
				typeof piece === 'string'
					? piece
					: piece.cite.map((part) => (typeof part === 'string' ? part : String(keys.indexOf(part.key) + 1))).join(''),
			)
			.join('');
	const { author, date, footer } = file.about;
	return {
		title: 'Briefing',
		description: `${statements.length} statements of the guide, with their references.`,
		author,
		date,
		footer,
		blocks: [
			heading('Briefing', 1),
			...statements.flatMap((statement): Block[] => {
				const { number, path, label, reason } = statement;
				return [
					{ type: 'statement', number, href: at(path), runs: words(textOf(statement)) },
					paragraph(quiet([label, reason].filter(Boolean).join('. '))),
				];
			}),
			heading('References'),
			{ type: 'list', ordered: file.numbered, items: keys.map((key) => referenceRuns(file.references[key] ?? key)) },
			heading('The guide'),
			paragraph(...referenceRuns(file.guide)),
		],
	};
}

/** The same as a file. */
export const briefingWord = (...parts: Parameters<typeof briefingDocument>) =>
	new Blob([writeDocx(briefingDocument(...parts))], { type: DOCX_TYPE });
