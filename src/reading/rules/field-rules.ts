import type { RuleText } from './rule-text.ts';

/** Fields: front matter, YAML and JSON as documents, and the values in them. */
export const FIELD_RULES = {
	'no-front-matter': {
		holds: 'A topic begins with its fields between two lines of `---`.',
		fix: 'Write the front matter, after a neighbour.',
	},
	'malformed-yaml': {
		holds: 'Front matter and YAML files are valid YAML 1.2, without references, anchors and tags.',
		fix: 'Correct the line; put quotes around a value that begins with a sign or holds `: `.',
	},
	'comment-in-value': {
		holds: 'No comment stands behind a value on its line: a ` #` in a value would cut it in silence.',
		fix: 'Put quotes around a value that holds ` #`; give a comment a line of its own.',
	},
	'malformed-json': { holds: 'JSON files are strict JSON.', fix: 'Correct the line: no comment, no comma after the last.' },
	'duplicate-field': { holds: 'No field stands twice in one place: readers keep the last in silence.', fix: 'Keep one of the two.' },
	'duplicate-entry': { holds: 'No entry stands twice in one list.', fix: 'Keep one of the two.' },
	'unknown-field': { holds: 'Every field is one that the schema names.', fix: 'Write the nearest right name, or see `src/schema/`.' },
	'missing-field': { holds: 'Every field that the schema asks for is there.', fix: 'Add it: each is explained in `src/schema/`.' },
	'wrong-value': {
		holds:
			'Every value is of its type and form: terms of closed lists, dates, DOIs, ISSNs and ISBNs with their check digit, web addresses, ISO names of countries, numbers within their bounds.',
		fix: 'Write the value as the message says.',
	},
	'markup-in-text': {
		holds: 'Text is text: no HTML, Markdown, character reference or backslash where it would be printed as it stands.',
		fix: 'Write the words themselves.',
	},
	'copied-text': {
		holds:
			'No text holds what a PDF or another keyboard leaves: letters as one sign, hyphens of ends of lines, letters and digits of other scripts.',
		fix: 'Type it again.',
	},
	'typewriter-sign': {
		holds: 'The guide’s own prose has typographic quotes, apostrophes and dashes.',
		fix: 'Write “ ”, ’ and –.',
	},
	'repeated-words': { holds: 'No run of three words or more is followed by itself.', fix: 'Delete one of the two.' },
} as const satisfies Record<string, RuleText>;
