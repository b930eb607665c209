import { writeNearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Evidence } from '../passages.ts';

/** A statement is named that does not exist. */
export const unknownStatement = (id: string, ids: readonly string[], file: string, line: number): Issue => ({
	rule: 'unknown-statement',
	file,
	line,
	found: `\`${id}\``,
	fix: writeNearest(id, ids, 'name a statement that exists'),
});

/** Every statement that a section’s “in brief” or a reader’s task names exists; a section names its own. */
export function namedStatement({ records, guide }: Evidence): Issue[] {
	const ids = [...guide.statements.keys()];
	const unknown = (id: string, file: string, line: number) => unknownStatement(id, ids, file, line);
	return [
		...records.sections.flatMap(({ id: section, file, record, lineOf }) =>
			record.inBrief.flatMap((id, place): Issue[] => {
				const statement = guide.statements.get(id);
				const line = lineOf(['inBrief', place]);
				if (!statement) return [unknown(id, file, line)];
				if (statement.section === section) return [];
				const found = `\`${id}\` of ${statement.section}`;
				return [{ rule: 'statement-elsewhere', file, line, found, fix: `name a statement of ${section}` }];
			}),
		),
		...records.audiences.flatMap(({ file, record, lineOf }) =>
			record.tasks.flatMap((task, place) =>
				task.statements.flatMap((id, spot) =>
					guide.statements.has(id) ? [] : [unknown(id, file, lineOf(['tasks', place, 'statements', spot]))],
				),
			),
		),
	];
}
