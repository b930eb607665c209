import type { RuleText } from './rule-text.ts';

/** Answers to readers’ questions. */
export const ANSWER_RULES = {
	'answer-without-statement': {
		holds: 'An answer rests on at least one statement.',
		fix: 'Name what it rests on: `[#statement-id]`.',
	},
	'unmarked-sentence': {
		holds: 'Every sentence of an answer names the statements that it rests on, or is marked as the guide’s own suggestion.',
		fix: 'End it with `[#statement-id]`, or with `[own]`.',
	},
	'unreadable-mark': {
		holds: 'A mark is `[own]`, `[#one]` or `[#one; #other]`.',
		fix: 'Write it so.',
	},
	'own-sentence': {
		holds: 'A sentence marked as the guide’s own suggestion names no statement and has no figure.',
		fix: 'Rest it on a statement, or take the figure out.',
	},
	'long-answer': {
		holds: 'A short answer has 60 words at most, its first sentence 25, and the whole answer 350.',
		fix: 'Say less; what is left out stands in the statements.',
	},
	'duplicate-question': { holds: 'No two answers answer one question.', fix: 'Merge the two.' },
	'unknown-answer': {
		holds: 'An answer that a reader’s stage, the home page or another answer names exists.',
		fix: 'Write its slug as its file is named.',
	},
	'answer-of-another-reader': {
		holds: 'A reader’s stages name answers that serve this reader, each once.',
		fix: 'Add the reader to the answer’s `audiences`, or take it out.',
	},
	'reader-without-answers': {
		holds: 'Where the guide has answers, every reader has some.',
		fix: 'Name the reader in the `audiences` of answers.',
	},
	'urgent-help-missing': {
		holds: 'An answer that shows urgent help has services to show.',
		fix: 'Write `urgent-help.yaml`.',
	},
} as const satisfies Record<string, RuleText>;
