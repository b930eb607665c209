import { expect, test } from 'vitest';
import { decode } from '../../../src/reading/decode.ts';

const file = 'training/one.mdx';
const decoded = (content: string | Uint8Array | undefined) =>
	decode({ path: file, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });

test('gives the text of a file in UTF-8', () => {
	expect(decoded('Åkerblom’s survey\n\tof 12\n')).toEqual({ text: 'Åkerblom’s survey\n\tof 12\n' });
});

test.each([
	['a byte that is no UTF-8', new Uint8Array([0x41, 0xff]), 'not-utf-8', 1, 'bytes that are not UTF-8', 'save the file as UTF-8'],
	['no byte', '', 'empty-file', 1, 'an empty file', 'write its content or delete it'],
	['nothing but space', ' \n\t\n', 'empty-file', 1, 'an empty file', 'write its content or delete it'],
	['a byte-order mark', '\ufeffText', 'byte-order-mark', 1, 'a byte-order mark', 'save the file as UTF-8 without one'],
	['a line end of Windows', 'One\nTwo\r\n', 'line-ends', 2, 'a carriage return', 'end lines with a line feed alone'],
	[
		'a character that does not show',
		'One\nTwo\nThr\u200bee',
		'hidden-character',
		3,
		'a character that does not show, U+200B, behind “Thr”',
		'delete it or type the text again',
	],
	[
		'a character that turns the writing',
		'One \u202e Two',
		'hidden-character',
		1,
		'a character that does not show, U+202E, behind “One”',
		'delete it or type the text again',
	],
	[
		'an accent apart from its letter',
		'One\nA\u030akerblom',
		'not-nfc',
		2,
		'letters and accents apart',
		'save the text in Unicode’s form NFC',
	],
	['more than a million bytes', 'x'.repeat(1_000_001), 'file-too-large', 1, '1000001 bytes', 'split it: at most 1000000 bytes'],
	['a link or a device', undefined, 'not-a-file', 1, 'a link or a device', 'put the file itself there'],
])('refuses %s', (_, content, rule, line, found, fix) => {
	expect(decoded(content)).toEqual({ issue: { rule, file, line, found, fix } });
});

test('takes a million bytes', () => {
	expect(decoded('x'.repeat(1_000_000))).toHaveProperty('text');
});
