import type { RuleText } from './rule-text.ts';

/** Topics, sections, readers, terms and aliases. */
export const SET_RULES = {
	'duplicate-order': { holds: 'No two topics of a section have the same place.', fix: 'Give each a place of its own.' },
	'related-to-itself': { holds: 'A topic or an answer is related to others.', fix: 'Take its own name out.' },
	'unknown-topic': { holds: 'A related topic exists.', fix: 'Write it as `section/name`.' },
	'empty-section': { holds: 'A section has a topic.', fix: 'Write one in its folder.' },
	'date-after-edition': {
		holds: 'No page was reviewed, and no section changed, after the day of the edition.',
		fix: 'Correct the date, or move `edition` and `published` in `guide.yaml`.',
	},
	'duplicate-task': { holds: 'A reader’s tasks have ids of their own.', fix: 'Give one of the two another.' },
	'duplicate-term': { holds: 'A term is defined once in the whole guide.', fix: 'Keep one of the two and merge what they say.' },
	'variant-of-itself': { holds: 'The other names of a term are other names.', fix: 'Take the term itself out.' },
	'unused-alias': { holds: 'An alias leads to words that stand in the guide.', fix: 'Name words that do.' },
	'duplicate-alias': { holds: 'What people type has one entry among the aliases.', fix: 'Keep one of them.' },
	'alias-of-itself': { holds: 'An alias leads to other words than its own.', fix: 'Take one of the two out.' },
} as const satisfies Record<string, RuleText>;
