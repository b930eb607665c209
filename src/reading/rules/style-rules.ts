import type { RuleText } from './rule-text.ts';

/** How a passage reads: warnings, which are listed and counted and stop nothing. */
export const STYLE_RULES = {
	'word-ruled-out': { holds: 'The guide speaks of people with respect, and says who does what.', fix: 'Write what the message proposes.' },
	'long-sentence': { holds: 'A sentence of a statement has 30 words at most.', fix: 'Make two sentences of it.' },
} as const satisfies Record<string, RuleText>;
