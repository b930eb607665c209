import type { RuleText } from './rule-text.ts';

/** Frozen editions, and what has changed since. */
export const EDITION_RULES = {
	'malformed-edition': { holds: 'An edition is named by year and month.', fix: 'Bring the name back that `npm run release` gave it.' },
	'edition-name': { holds: 'An edition’s file is named for its edition.', fix: 'Bring the file back as it was published.' },
	'edition-unknown': {
		holds: 'Every edition has its digest in `editions/digests.json`.',
		fix: 'Bring the digests back; an edition that `npm run release` was stopped from finishing is deleted and frozen again.',
	},
	'edition-changed': {
		holds: 'A frozen edition is what it was, byte for byte.',
		fix: 'Bring the file back as it was published; freeze a new edition for what is to be different.',
	},
	'edition-missing': { holds: 'No frozen edition is gone.', fix: 'Bring the file back as it was published.' },
	'unexplained-change': {
		holds: 'A statement that says, cites or appraises otherwise than a frozen edition has a note of what and why.',
		fix: 'Write the note in `changes.yaml`.',
	},
	'needless-note': { holds: 'A note is of a statement that has changed.', fix: 'Take the note out.' },
	'unknown-edition': { holds: 'A note names an edition that is frozen.', fix: 'Write its year and month.' },
	'edition-behind': {
		holds:
			'What is other than in the newest frozen edition belongs to a later one: the words, number or place of a statement, a statement that is new, and the guide’s name, day and version.',
		fix: 'Put it back, or write the year, month and day of the next edition in `guide.yaml`.',
	},
} as const satisfies Record<string, RuleText>;
