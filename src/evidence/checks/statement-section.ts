import type { Issue } from '../../reading/issue.ts';
import { STATEMENT_WORDS } from '../../schema/labels.ts';
import type { StatementKind } from '../../schema/statement.ts';
import type { Topic } from '../model.ts';
import type { Evidence } from '../passages.ts';

/** The parts of a topic’s page, in the order in which they come: what to do, what studies found, what we could not find. */
const PARTS = { advice: 0, rule: 0, finding: 1, gap: 2 } as const satisfies Record<StatementKind, number>;
const NAMES = ['what to do', 'what studies found', 'what we could not find'] as const;

/** The part that a heading names by its words; undefined where the first statement under it says what it is. */
const partOfHeading = (title: string): number | undefined =>
	/^What (?:studies|trials)\b/.test(title) ? 1 : /^What we could not find\b/.test(title) ? 2 : undefined;

function issuesOf({ parts, file }: Topic): Issue[] {
	let reached = 0;
	return parts.flatMap(({ title, statements }) => {
		const [first] = statements;
		if (title === undefined || !first) return [];
		const own = partOfHeading(title) ?? PARTS[first.kind];
		const before = reached;
		reached = Math.max(reached, own);
		return statements.flatMap(({ id, kind, why }): Issue[] => {
			const part = PARTS[kind];
			if (why === undefined || (part === own && part >= before)) return [];
			const found = `\`${id}\` (${STATEMENT_WORDS[kind].toLowerCase()}) under “${title}”`;
			const fix = part === own ? `place it above ${NAMES[before] ?? ''}` : `place it under a heading on ${NAMES[part]}, or change \`kind\``;
			return [{ rule: 'statement-out-of-section', file, line: why.line, found, fix }];
		});
	});
}

/** Under one heading stand statements of kinds that belong together, in the order in which every topic’s page has them. */
export function statementSection({ guide }: Evidence): Issue[] {
	return guide.sections.flatMap(({ topics }) => topics.flatMap(issuesOf));
}
