import type { RuleText } from './rule-text.ts';

/** Bodies of topics: guidance, and not a program. */
export const BODY_RULES = {
	'malformed-mdx': { holds: 'A body is valid MDX.', fix: 'Close every tag; write `&lt;` and `\\{` for the bare characters.' },
	'import-in-body': { holds: 'A body imports and exports nothing.', fix: 'Delete the line.' },
	'expression-in-body': { holds: 'A body computes nothing.', fix: 'Write the words themselves; write `\\{` for the bare character.' },
	'unknown-component': {
		holds:
			'The one component of a body is `<Statement id="…">`, on lines of its own, outside lists, headings and other statements; no HTML element stands in it.',
		fix: 'Use Markdown, or the component as it is.',
	},
	'image-in-body': { holds: 'A body holds no picture: pictures are drawn from the typed rows.', fix: 'Say it in words.' },
	'unknown-markup': {
		holds:
			'Of Markdown, a body uses headings of the second and third level, paragraphs, lists, links and emphasis, each with words in it, and no sign of Markdown is left over.',
		fix: 'Write it with these.',
	},
	'link-scheme': {
		holds: 'A link leads to a page of the guide, to a whole address with `https:` or `http:`, or to an address for mail.',
		fix: 'Write the whole address.',
	},
	'dead-link': { holds: 'A link within the guide leads to a page and an anchor that exist.', fix: 'Write the address of one that does.' },
	'statement-not-placed': { holds: 'Every statement of a topic stands in its body.', fix: 'Place it, with its why.' },
	'statement-placed-twice': { holds: 'A statement stands in the body once.', fix: 'Keep one of the places.' },
	'statement-without-why': { holds: 'Every statement says why, in words.', fix: 'Say what the sources found, how and where.' },
	'statement-out-of-section': {
		holds:
			'Under one heading of a topic stand advice and rules, or findings, or gaps, and these parts come in that order: what to do, what studies found, what we could not find.',
		fix: 'Place the statement under a heading of its kind, or change its `kind`.',
	},
	'statement-out-of-order': {
		holds: 'Statements stand in the body in the order of the front matter, which numbers them.',
		fix: 'Change the order in one of the two.',
	},
} as const satisfies Record<string, RuleText>;
