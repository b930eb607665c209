import { citationItems, type CitationItem } from '../reading/cited-text.ts';
import type { Guide, Statement, Tool } from './model.ts';

const factsOf = (items: readonly CitationItem[]) => items.flatMap(({ key, facts = [] }) => facts.map((fact) => `${key}#${fact}`));

/** How many lines of a tool rest on one of some statements or of some facts, or lead on to one of the statements. */
function countLines({ parts }: Tool, ids: ReadonlySet<string>, facts: ReadonlySet<string>): number {
	const lines = parts
		.flatMap((part) => part.lines)
		.filter(({ rests }) =>
			rests.some(({ statements, items }) => statements.some(({ id }) => ids.has(id)) || factsOf(items).some((fact) => facts.has(fact))),
		);
	const next = parts.flatMap((part) => part.next ?? []).filter(({ statement }) => statement !== undefined && ids.has(statement));
	return lines.length + next.length;
}

/**
 * The tools that rest on what some statements rest on, those with most such lines first, else in the guide’s order. A tool that shares a single line is
 * left out where another shares more.
 */
export function toolsResting(statements: readonly Pick<Statement, 'id' | 'text' | 'why'>[], { tools }: Pick<Guide, 'tools'>): Tool[] {
	const ids = new Set(statements.map(({ id }) => id));
	const facts = new Set(statements.flatMap(({ text, why }) => factsOf(citationItems([...text.segments, ...(why?.segments ?? [])]))));
	const counted = tools.map((tool, place) => ({ tool, place, lines: countLines(tool, ids, facts) })).filter(({ lines }) => lines > 0);
	const most = Math.max(0, ...counted.map(({ lines }) => lines));
	return counted
		.filter(({ lines }) => lines > 1 || most === 1)
		.sort((a, b) => b.lines - a.lines || a.place - b.place)
		.map(({ tool }) => tool);
}
