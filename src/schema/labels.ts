import type { SOURCE_SETS } from './source.ts';
import type { StatementKind } from './statement.ts';

/** What a statement is, as its label says it. */
export const STATEMENT_WORDS = {
	finding: 'Finding',
	advice: 'Advice',
	rule: 'Rule',
	gap: 'Not known',
} as const satisfies Record<StatementKind, string>;

/** Where sources stand in the guide: as the label of one of them, and as the name of the set. */
export const SET_WORDS = {
	review: { one: 'The review that the guide stands on', all: 'The review' },
	core: { one: 'Core source', all: 'Core sources' },
	wider: { one: 'Wider reading', all: 'Wider reading' },
} as const satisfies Record<(typeof SOURCE_SETS)[number], { one: string; all: string }>;
