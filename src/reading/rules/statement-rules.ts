import type { RuleText } from './rule-text.ts';

/** Statements, and the names by which they are known. */
export const STATEMENT_RULES = {
	'duplicate-id': { holds: 'A statement’s id is its own in the whole guide.', fix: 'Give one of the two another.' },
	'malformed-id': { holds: 'An id says the subject and not the place.', fix: 'Name the subject: numbers follow from the order.' },
	'reserved-id': {
		holds:
			'No statement, task or heading has the anchor of another part of its page, such as `references`, and no statement that of a heading.',
		fix: 'Name the subject more closely.',
	},
	'statement-without-source': { holds: 'Every statement cites a source in its own text.', fix: 'Cite what it rests on.' },
	'finding-without-claim': { holds: 'A finding says what kind of claim it makes.', fix: 'Add `claim`.' },
	'advice-without-basis': { holds: 'Advice says what it rests on.', fix: 'Add `basis`.' },
	'rule-without-place': { holds: 'A rule says where it holds.', fix: 'Add `place`, in words.' },
	'appraisal-out-of-place': {
		holds: 'Only a finding has a claim and a certainty, only advice a basis, only a rule a place.',
		fix: 'Take it out, or change `kind`.',
	},
	'claim-without-design': {
		holds: 'A claim rests on at least one work of a design that can carry it: an effect on trials or reviews of them, not on a document.',
		fix: 'Name a fact of such a work, or change `claim` or `kind`.',
	},
	'borrowed-grade': {
		holds: 'A certainty, of a finding or of a row, is the grade that a source gave to the very result of a fact that it names.',
		fix: 'Name the fact that was graded, or take the certainty out.',
	},
	'many-sentences': {
		holds: 'A statement has two sentences at most, and says one thing.',
		fix: 'Make two statements of it, or move a sentence to the why.',
	},
	'unknown-statement': {
		holds: 'A statement that a body, a section, a task or an answer names exists.',
		fix: 'Write its id as it stands in its topic.',
	},
	'statement-elsewhere': { holds: 'What a section has in brief are statements of its own.', fix: 'Name one of the section.' },
} as const satisfies Record<string, RuleText>;
