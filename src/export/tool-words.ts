import type { Guide, Tool, ToolLine, ToolPart, ToolSupport } from '../evidence/model.ts';
import { LINE_MARKS } from '../schema/tool.ts';

/** A mark as a line says it, with where it holds and what to keep in mind, e.g. `law or policy (California, United States)`. */
export function markWords({ mark, place, note }: Pick<ToolSupport, 'mark' | 'place' | 'note'>): string {
	const more = [place, note].filter(Boolean).join('; ');
	return more === '' ? LINE_MARKS[mark].words : `${LINE_MARKS[mark].words} (${more})`;
}

/** What stands at a line’s field: what it asks, or the line itself where nothing else is asked. */
export const fieldLabel = ({ asks, input }: ToolLine): string =>
	asks ??
	{ date: 'Date', text: 'Your words', long: 'Your words', number: 'Number', tick: '', choice: 'Choose one', rating: '', questions: '' }[
		input ?? 'text'
	];

/** Whether a line is nothing but a blank: the guide’s own, with room to write. */
export const isBlank = ({ ours, asks, input }: ToolLine) =>
	ours === true && asks === undefined && (input === 'text' || input === 'long' || input === 'date' || input === 'number');

/** Where a reader goes on from a section of a rating: statements and tools. */
export const nextSteps = ({ next = [] }: ToolPart, { statements, tools }: Pick<Guide, 'statements' | 'tools'>) =>
	next.flatMap(({ statement, tool }) => {
		const one = statement === undefined ? undefined : statements.get(statement);
		if (one) return [{ path: one.path, title: one.text.plain }];
		const other = tools.find(({ id }) => id === tool);
		return other ? [{ path: other.path, title: `Tool: ${other.title}` }] : [];
	});

/** The name of a number or of an earlier sum in a formula. */
export function termWords({ parts, sums = [] }: Tool, id: string): string {
	const line = parts.flatMap(({ lines }) => lines).find((one) => one.id === id);
	const words = line ? (isBlank(line) ? line.words : (line.asks ?? line.words)) : (sums.find((one) => one.id === id)?.title ?? id);
	return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A sum in words, e.g. `peer support workers × hours a week + training`. */
export const formulaWords = (tool: Tool, add: readonly (readonly string[])[]) =>
	add.map((factors) => factors.map((id) => termWords(tool, id)).join(' × ')).join(' + ');
