import type { Statement } from './model.ts';
import type { Evidence } from './passages.ts';

/** The line of a statement’s field, or of the statement where it has none such. */
export function fieldLine({ records }: Evidence, { id, file, line }: Pick<Statement, 'id' | 'file' | 'line'>, field: string): number {
	const topic = records.topics.find((one) => one.file === file);
	const place = topic?.record.statements.findIndex((one) => one.id === id) ?? -1;
	const written = topic?.record.statements[place] as Record<string, unknown> | undefined;
	return topic && written?.[field] !== undefined ? topic.lineOf(['statements', place, field]) : line;
}
