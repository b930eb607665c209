import type { RuleText } from './rule-text.ts';

/** How a passage reads: warnings, which are listed and counted and stop nothing. */
export const STYLE_RULES = {
	'word-ruled-out': { holds: 'The guide speaks of people with respect, and says who does what.', fix: 'Write what the message proposes.' },
	'makers-word': {
		holds: 'What readers read does not speak of how the guide is kept: core and wider sources, what a record says, in this guide.',
		fix: 'Name the thing itself: the source, the page, the people.',
	},
	'few-answers': { holds: 'Every reader has 20 answers or more.', fix: 'Answer more of the questions that the reader has.' },
	'long-sentence': { holds: 'A sentence of a statement has 30 words at most.', fix: 'Make two sentences of it.' },
	'hard-to-read': {
		holds: 'A statement has at most grade 12 of Flesch and Kincaid: it can be read after twelve years of school.',
		fix: 'Use shorter words and shorter sentences.',
	},
} as const satisfies Record<string, RuleText>;
