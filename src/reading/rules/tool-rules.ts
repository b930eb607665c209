import type { RuleText } from './rule-text.ts';

/** Tools, line by line, and the pages of countries. */
export const TOOL_RULES = {
	'line-without-support': {
		holds: 'A line of a tool rests on facts or statements, or is marked as the guide’s own.',
		fix: 'Name what it rests on in `rests`, or write `ours: true`.',
	},
	'line-mark': {
		holds: 'A line’s mark is borne by the records under it: research by a study, a law by a law, policy or code with its place.',
		fix: 'Change the mark, or name a record that bears it.',
	},
	'line-form': {
		holds: 'A tool’s form fits together: each field goes with its input, each id is its own, each sum adds up numbers that are there.',
		fix: 'Add the field that is missing, or take out the one that is too much.',
	},
	'unknown-tool': { holds: 'A tool that a line names exists.', fix: 'Write the name of its file without the ending.' },
	'country-page': {
		holds:
			'A country’s page names at least five facts, records that are there, and addresses of bodies where a record that it names was read.',
		fix: 'Name more facts, correct the name of the record, or leave the address out.',
	},
} as const satisfies Record<string, RuleText>;
