import type { SOURCE_SETS } from './source.ts';
import type { Basis, Claim, StatementKind } from './statement.ts';
import type { Certainty } from './strength.ts';

/** What a statement is, as its label says it. */
export const STATEMENT_WORDS = {
	finding: 'Finding',
	advice: 'Advice',
	rule: 'Rule',
	gap: 'Not known',
} as const satisfies Record<StatementKind, string>;

/** Where sources stand in the guide: as the label of one of them, and as the name of the set. */
export const SET_WORDS = {
	review: { one: 'The review behind the guide', all: 'The review' },
	core: { one: 'Main source', all: 'Main sources' },
	wider: { one: 'Further reading', all: 'Further reading' },
} as const satisfies Record<(typeof SOURCE_SETS)[number], { one: string; all: string }>;

/** Kinds of claim that a finding makes. */
export const CLAIM_WORDS = {
	effect: 'Effect',
	association: 'Association',
	experience: 'Experience or view',
	description: 'Description',
	consensus: 'Agreement of experts',
} as const satisfies Record<Claim, string>;

/** The grade that a source gave to a result, in words. */
export const CERTAINTY_WORDS = {
	high: 'High certainty',
	moderate: 'Moderate certainty',
	low: 'Low certainty',
	'very low': 'Very low certainty',
} as const satisfies Record<Certainty, string>;

/** What advice rests on, in words beside it. */
export const BASIS_WORDS = {
	research: 'Rests on research',
	'consensus guidance': 'Rests on consensus guidance',
	'practice guidance': 'Rests on practice guidance',
	policy: 'Rests on policy',
	law: 'Rests on law',
	'lived experience': 'Rests on lived experience',
} as const satisfies Record<Basis, string>;
