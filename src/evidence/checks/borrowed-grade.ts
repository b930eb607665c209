import { type CitationItem, citationItems } from '../../reading/cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Certainty } from '../../schema/strength.ts';
import type { Source } from '../model.ts';
import { sourcesNamed } from '../named-facts.ts';
import { fieldLine } from '../field-line.ts';
import type { Evidence } from '../passages.ts';

/** The grades that sources gave to the results of the facts that something names. */
const gradesOf = (items: readonly CitationItem[], sources: ReadonlyMap<string, Source>): Certainty[] =>
	sourcesNamed(items, sources).flatMap(({ source, facts }) =>
		(source.results ?? []).flatMap(({ fact, grade }) => (grade !== undefined && facts.some(({ id }) => id === fact) ? [grade] : [])),
	);

/** A certainty, of a finding or of a row, is the grade that a source gave to the very result of a fact that it names. */
export function borrowedGrade(evidence: Evidence): Issue[] {
	const { guide } = evidence;
	const { sections, statements, sources, tables } = guide;
	const graded = [
		...[...statements.values()].map((statement) => ({
			certainty: statement.certainty,
			items: citationItems(statement.text.segments),
			file: statement.file,
			line: fieldLine(evidence, statement, 'certainty'),
			what: `\`${statement.id}\``,
		})),
		...sections.flatMap(({ topics }) =>
			topics.flatMap(({ rows, file }) =>
				rows.outcomes.map(({ certainty, named, line, outcome }) => ({ certainty, items: named, file, line, what: `the row “${outcome}”` })),
			),
		),
		...tables.outcomes.map(({ certainty, source, line, outcome }) => ({
			certainty: certainty ?? undefined,
			items: [source],
			file: 'tables/outcomes.json',
			line,
			what: `the row “${outcome}”`,
		})),
	];
	return graded.flatMap(({ certainty, items, file, line, what }): Issue[] => {
		const grades = gradesOf(items, sources);
		if (certainty === undefined || grades.includes(certainty)) return [];
		const gave = grades.length
			? `the facts that it names are graded ${[...new Set(grades)].join(', ')}`
			: 'no fact that it names is graded';
		const found = `${what} has the certainty “${certainty}”, and ${gave}`;
		return [
			{ rule: 'borrowed-grade', file, line, found, fix: 'name the fact whose result the source graded so, or take the certainty out' },
		];
	});
}
