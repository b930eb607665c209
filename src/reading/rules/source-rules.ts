import type { RuleText } from './rule-text.ts';

/** Sources, and the citations of them. */
export const SOURCE_RULES = {
	'unknown-key': {
		holds: 'Every key that the guidance cites is the name of a file in `sources/`.',
		fix: 'Correct the key, or add the record.',
	},
	'unreadable-citation': { holds: 'What looks like a citation can be read as one.', fix: 'Write it in Pandoc’s syntax.' },
	'citation-out-of-place': {
		holds:
			'No citation stands in a text where none is read, such as a reason, a cell of a table, a title, a heading, or what a page says of itself.',
		fix: 'Cite in the statement’s text or its why.',
	},
	'held-source': {
		holds: 'No record that `held.json` holds back is cited or published.',
		fix: 'Cite another source, or have what is doubted checked and take the key from `held.json`.',
	},
	'unaudited-source': {
		holds: 'A statement’s own text rests only on records that a second reader has checked.',
		fix: 'Read the record’s pages again, fix it, and set `"audited": true`.',
	},
	'unsupported-figure': {
		holds: 'Every figure stands in the record of a source that is cited beside it.',
		fix: 'Cite the source that holds it, or take it out.',
	},
	'claims-inclusion': {
		holds: 'Nothing says that a source is among the review’s own 26: that list could not be read.',
		fix: 'Say only that the review cites it, where a public record shows that.',
	},
	'source-name': {
		holds: 'A record is named as its file, and its key says its first author and its year.',
		fix: 'Correct the field, or rename the file and what cites it.',
	},
	'source-date': {
		holds: 'A work was published by the day of the edition, and is marked as newer exactly where it is of after August 2023.',
		fix: 'Correct the date or `newer`.',
	},
	'doi-in-address': { holds: 'An address at doi.org is that of the record’s own DOI.', fix: 'Correct the one that is wrong.' },
	'duplicate-source': {
		holds: 'No two records are of one work: none shares its DOI, or its title, first author and year.',
		fix: 'Keep one of them.',
	},
	'missing-for-format': {
		holds: 'Every record has what BibLaTeX, RIS and CSL-JSON need for its type.',
		fix: 'Add the field, or choose another type.',
	},
	'unused-core-source': { holds: 'Each core source is cited by a statement.', fix: 'Write a statement that rests on it.' },
	'core-set': {
		holds: 'There are 26 core sources, 7 of them reviews, and one review that the guide stands on.',
		fix: 'Change `set` in the records that are too many or too few.',
	},
	'few-core-sources': {
		holds: 'A section rests on five core sources or more, or says why not, and says so only then.',
		fix: 'Cite more, or write or delete `fewCoreSources`.',
	},
} as const satisfies Record<string, RuleText>;
