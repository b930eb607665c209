import { formatIssue } from '../reading/issue.ts';
import { READ_AGAIN } from '../schema/second-readings.ts';
import { FACT_BASES } from '../schema/source.ts';
import type { Report } from './report.ts';

type Cell = string | number;

/** Columns that line up, numbers to the right. */
function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const all: (readonly Cell[])[] = [headings, ...rows];
	const widths = headings.map((_, column) => Math.max(...all.map((row) => String(row[column] ?? '').length)));
	const line = (row: readonly Cell[]) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return typeof rows[0]?.[column] === 'number' ? String(cell).padStart(width) : String(cell).padEnd(width);
			})
			.join('  ')
			.trimEnd();
	return all.map(line).join('\n');
}

/** A grade with one decimal; a dash where there is no word to read. */
const toGrade = (grade: number) => (Number.isNaN(grade) ? '–' : grade.toFixed(1));

const counts = (of: Record<string, number>) =>
	Object.entries(of)
		.map(([name, count]) => `${name} ${count}`)
		.join(', ');

/** Keys side by side, wrapped at about a hundred characters. */
function keys(list: readonly string[]): string {
	const lines = [''];
	for (const key of list) {
		const last = lines.length - 1;
		const line = lines[last] ?? '';
		if (line && line.length + key.length > 100) lines.push(key);
		else lines[last] = line ? `${line}, ${key}` : key;
	}
	return list.length ? lines.join('\n') : 'none';
}

/** Facts without a statement: how many of which source, and the facts themselves where `everyFact` is asked for. */
function unused(list: Report['unusedFacts'], everyFact: boolean): string {
	return [...Map.groupBy(list, ({ section }) => section)]
		.map(([section, entries]) => {
			const total = entries.reduce((sum, { facts }) => sum + facts.length, 0);
			const what = everyFact
				? entries.flatMap(({ source, facts }) => facts.map((fact) => `${source.id}: ${fact}`)).join('\n')
				: keys(entries.map(({ source, facts }) => (facts.length > 1 ? `${source.id} (${facts.length})` : source.id)));
			return `${section.shortTitle}: ${total}\n${what.replace(/^/gm, '  ')}`;
		})
		.join('\n');
}

/** The report as text for a terminal. */
export function formatReport(report: Report, { everyFact = false } = {}): string {
	const {
		sections,
		kinds,
		claims,
		certainties,
		bases,
		readings,
		answers,
		unanswered,
		lapsed,
		factBases,
		overdue,
		citedOnce,
		neverCited,
		unusedFacts,
		warnings,
	} = report;
	const facts = unusedFacts.reduce((sum, entry) => sum + entry.facts.length, 0);
	const total = (of: (one: (typeof sections)[number]) => number) => sections.reduce((sum, one) => sum + of(one), 0);
	const parts: [heading: string, text: string][] = [
		[
			'Sections',
			table(
				['section', 'topics', 'statements', 'of them newer', 'core sources', 'wider sources'],
				[
					...sections.map(({ section, statements, newer, core, wider }) => [
						section.shortTitle,
						section.topics.length,
						statements,
						newer,
						core,
						wider,
					]),
					[
						'All',
						total(({ section }) => section.topics.length),
						total(({ statements }) => statements),
						total(({ newer }) => newer),
						'',
						'',
					],
				],
			),
		],
		[
			'Statements',
			`kinds: ${counts(kinds)}\nclaims of findings: ${counts(claims)}\ngrades by their sources: ${counts(certainties)}\nbasis of advice: ${counts(bases)}`,
		],
		['Answers', answers.map(({ reader, count }) => `${reader} ${count}`).join(', ')],
		[`Statements that no answer uses: ${unanswered.length}`, keys(unanswered.map(({ id }) => id))],
		['Second readings', [...READ_AGAIN.map((kind) => `${kind}s: ${counts(readings[kind])}`), `lapsed: ${keys(lapsed)}`].join('\n')],
		[
			'Facts, by how they were read',
			Object.entries(FACT_BASES)
				.map(([basis, words]) => `${factBases[basis as keyof typeof FACT_BASES]} ${words}`)
				.join('\n'),
		],
		[
			'Reading level, Flesch–Kincaid grade, hardest first',
			table(
				['file', 'grade'],
				[
					['all statements, median', toGrade(report.statementGrades.median)],
					['all statements, highest', toGrade(report.statementGrades.highest)],
					...report.readingLevels.map(({ file, grade }) => [file, toGrade(grade)]),
				],
			),
		],
		[
			'Pages last reviewed more than 24 months before the edition',
			overdue.map(({ file, reviewed }) => `${reviewed}  ${file}`).join('\n') || 'none',
		],
		[`Sources that one statement cites: ${citedOnce.length}`, keys(citedOnce.map(({ id }) => id))],
		[`Sources that no statement cites: ${neverCited.length}`, keys(neverCited.map(({ id }) => id))],
		[`Facts that no statement of their section uses: ${facts}`, unused(unusedFacts, everyFact)],
		[`Warnings: ${warnings.length}`, warnings.map(formatIssue).join('\n') || 'none'],
	];
	return parts.map(([heading, text]) => `${heading}\n${'─'.repeat(heading.length)}\n${text}\n`).join('\n');
}
