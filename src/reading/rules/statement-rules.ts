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
	'finding-without-certainty': { holds: 'A finding says how certain it is.', fix: 'Add `certainty`, in the sources’ own appraisal.' },
	'advice-without-basis': { holds: 'Advice says what it rests on.', fix: 'Add `basis`.' },
	'appraisal-out-of-place': { holds: 'Only a finding has a certainty, only advice a basis.', fix: 'Take it out, or change `kind`.' },
	'appraisal-without-reason': { holds: 'A certainty or a basis has a reason.', fix: 'Say in a sentence why.' },
	'unknown-statement': {
		holds: 'A statement that a body, a section or a task names exists.',
		fix: 'Write its id as it stands in its topic.',
	},
	'statement-elsewhere': { holds: 'What a section has in brief are statements of its own.', fix: 'Name one of the section.' },
} as const satisfies Record<string, RuleText>;
