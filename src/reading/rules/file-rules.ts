import type { RuleText } from './rule-text.ts';

/** Files: what lies in the content folder, and what its bytes are. */
export const FILE_RULES = {
	'not-a-file': {
		holds: 'Everything in the content folder is a file or a folder that can be read, no link and no device.',
		fix: 'Put the file itself in the place of the link; allow it to be read, under a name in UTF-8.',
	},
	'stray-file': {
		holds: 'Every file is one that a collection reads: nothing lies in the folder unseen.',
		fix: 'Move the file away, or give it the folder and the ending of its kind.',
	},
	'missing-file': {
		holds: 'The guide and each of its eight sections have a record, and the frozen editions their digests, `{}` before the first.',
		fix: 'Write the file, after a neighbour; bring the digests back with their editions.',
	},
	'malformed-name': {
		holds: 'A file is named in lower-case words joined by hyphens: its name is an address or a citation key.',
		fix: 'Rename it.',
	},
	'names-differ-by-case': {
		holds: 'No two files have names that differ only in capitals: on some disks they are one file.',
		fix: 'Keep one of the two, in lower case.',
	},
	'empty-file': { holds: 'Every file says something.', fix: 'Write its content or delete it.' },
	'file-too-large': {
		holds: 'No file is larger than 1,000,000 bytes.',
		fix: 'Split it: a topic of a hundred statements is a tenth of that.',
	},
	'not-utf-8': { holds: 'Every file is text in UTF-8.', fix: 'Save it as UTF-8 and look at the letters on the line.' },
	'byte-order-mark': { holds: 'No file begins with a byte-order mark.', fix: 'Save it as “UTF-8” and not “UTF-8 with BOM”.' },
	'line-ends': { holds: 'Lines end with a line feed alone.', fix: 'Set the editor to “LF”.' },
	'file-cut-off': {
		holds: 'Every file ends with a line end: one that does not may have been cut off.',
		fix: 'See that the end of the file is there, then end its last line.',
	},
	'hidden-character': {
		holds:
			'No text holds a character that does not show, looks like a plain space, or turns the direction of writing, however it is written.',
		fix: 'Delete it, or type the text again.',
	},
	'not-nfc': {
		holds: 'Letters and their accents are one character, in Unicode’s form NFC: the same word is the same bytes everywhere.',
		fix: 'Type the letter again, or save the text in NFC.',
	},
	'nested-too-deep': {
		holds: 'Lists, fields and quotations stand in each other a few levels deep, as guidance does.',
		fix: 'Take away the brackets or signs that were repeated.',
	},
} as const satisfies Record<string, RuleText>;
