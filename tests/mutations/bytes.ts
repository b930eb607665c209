import { ANY, atOne, type Kind, JSON_FILES, lineAt, TOPICS } from './damage.ts';

const encoder = new TextEncoder();

/** Characters that do not show, or that a reader takes for another. */
const HIDDEN = [
	'\0',
	'\u001b',
	'\u00ad',
	'\u061c',
	'\u200b',
	'\u200d',
	'\u202e',
	'\u2028',
	'\u2066',
	'\ufeff',
	'\ufffd',
	'\ue000',
	'\u{e0041}',
	'\u00a0',
	'\u2003',
];
const ESCAPED = ['\\u0000', '\\u202e', '\\u200b', '\\ud800', '\\u0007', 'e\\u0301'];
const REFERENCES = ['&#x202e;', '&#8203;', '&#0;', '&shy;', '&zwj;'];

/** What can be wrong with the bytes and the characters of a file. */
export const BYTES: readonly Kind[] = [
	{
		name: 'a byte that is no UTF-8',
		of: ANY,
		damage: (text, random) => {
			const at = random.below(text.length);
			const before = encoder.encode(text.slice(0, at));
			return {
				text: Uint8Array.from([...before, random.pick([0xff, 0xc0, 0x80, 0xe9]), ...encoder.encode(text.slice(at))]),
				line: lineAt(text, at),
			};
		},
	},
	{ name: 'a character that does not show', of: ANY, damage: atOne(/\p{L}/u, ([letter], random) => letter + random.pick(HIDDEN)) },
	{
		name: 'a character that does not show, written as an escape',
		of: JSON_FILES,
		damage: atOne(/(?<=: "[^"\n]*)\p{L}(?=[^"\n]*")/u, ([letter], random) => letter + random.pick(ESCAPED)),
	},
	{
		name: 'a character that does not show, written as a reference',
		of: TOPICS,
		damage: atOne(/(?<=\n\n[^<#\n]*\p{L})\p{L}/u, ([letter], random) => letter + random.pick(REFERENCES)),
	},
	{ name: 'a byte-order mark', of: ANY, damage: (text) => ({ text: `\ufeff${text}`, line: 1 }) },
	{ name: 'a line end of Windows', of: ANY, damage: atOne(/\n/, () => '\r\n') },
	{ name: 'line ends of Windows', of: ANY, damage: (text) => ({ text: text.replaceAll('\n', '\r\n'), line: 1 }) },
	{ name: 'a line end of old', of: ANY, damage: atOne(/\n/, () => '\r') },
	{ name: 'an accent apart from its letter', of: ANY, damage: atOne(/[aeiou]/, ([letter]) => `${letter}\u0301`) },
	{
		name: 'the end cut off',
		of: ANY,
		damage: (text, random) => {
			const at = 1 + random.below(text.length - 1);
			return { text: text.slice(0, at), line: lineAt(text, at), lines: [1, 2, lineAt(text, at)] };
		},
	},
	{ name: 'nothing left', of: ANY, damage: () => ({ text: '', line: 1 }) },
	{ name: 'ten megabytes', of: ANY, damage: (text) => ({ text: text + `${'x'.repeat(99)}\n`.repeat(100_000), line: 1 }) },
];
