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
	'unknown-fact': {
		holds: 'Every fact that a citation or a row names stands in the record of its source.',
		fix: 'Write the id as the record has it, or add the fact.',
	},
	'citation-without-fact': {
		holds:
			'A citation names the facts that its sentence rests on: in a statement, a summary, a row and what a reader is told. Only a why may cite a work in passing.',
		fix: 'Write `[@key#fact]`, with ids as the record has them.',
	},
	'why-without-fact': {
		holds: 'Every why names at least one fact.',
		fix: 'Cite the fact that it rests on as `[@key#fact]`, with its id as the record has it.',
	},
	'doubtful-fact': {
		holds:
			'No sentence rests on a fact that its record names under `unsure`, or on a record that no second reader has checked. Rows that do are listed as warnings.',
		fix: 'Read the page again and correct the record, or rest the sentence on another fact.',
	},
	'unsupported-figure': {
		holds: 'Every figure of a sentence stands in a fact that this very sentence names.',
		fix: 'Name the fact that holds it, or take it out.',
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
	'fact-id': {
		holds: 'A fact’s id is its own in its record.',
		fix: 'Give one of the two another.',
	},
	'changed-fact-id': {
		holds: 'A fact that a frozen edition rests on keeps its id.',
		fix: 'Bring the id back; a new fact gets an id of its own.',
	},
	'fact-page': {
		holds: 'A fact that was read at second hand names the page, one of `verified`, on which it was read; no other does.',
		fix: 'Write the address in `from`, or change `basis`.',
	},
	'parked-fact': {
		holds: 'A fact that was read at second hand is this work’s own and not what another work found.',
		fix: 'Give the other work a record of its own, or say what this work found.',
	},
	'unknown-strength': {
		holds: 'Results and appraisals name facts and records that exist; a grade says whose it is, and whose it is says which.',
		fix: 'Correct the id or the key.',
	},
	'refused-host': {
		holds:
			'No printed address is that of a document-sharing site, a mirror, a job board, an aggregator or a bare number: such a page may hold a copy and is not the work’s own.',
		fix: 'Write the DOI or the body’s own page; where none is known take `csl.URL` out and write `"copyRead": true`.',
	},
	'no-address': {
		holds: 'A record without a DOI and an address says that a copy was read.',
		fix: 'Add the DOI or the body’s own page, or `"copyRead": true`.',
	},
	'body-as-person': {
		holds: 'A body is one name, `literal`, and no person is called “others”.',
		fix: 'Write `{ "literal": … }`, or the persons’ names.',
	},
	'table-row': {
		holds: 'A row of a table over all sources has its figures from the facts that it names, and a year that was reached.',
		fix: 'Name the fact that holds the figure, or write `null`.',
	},
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
