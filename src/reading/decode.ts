import { HIDDEN } from './characters.ts';
import type { Issue } from './issue.ts';

/** One file of the content folder as it lies on disk. */
export interface ContentFile {
	/** Path from the content folder with forward slashes, e.g. `training/length-and-form.mdx`. */
	path: string;
	/** What it holds; nothing where it is a link or a device and no file, or cannot be read. */
	bytes: Uint8Array | undefined;
	/** Why it cannot be read, as the system says it, e.g. `EACCES`. */
	unread?: string;
}

/** The largest file that is read: a topic of a hundred statements is a tenth of it. */
const MOST_BYTES = 1_000_000;

const NO_FILE = { rule: 'not-a-file', line: 1, found: 'a link or a device', fix: 'put the file itself there' } as const;
const UNREAD_FIX = 'allow it to be read, and name it in plain letters';

const toText = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** The first line that holds bytes that are not UTF-8; a line feed is no part of a longer character. */
export function undecodableLine(bytes: Uint8Array): number {
	let line = 1;
	for (let from = 0; from <= bytes.length; line += 1) {
		const end = bytes.indexOf(0x0a, from);
		const to = end < 0 ? bytes.length : end;
		try {
			toText(bytes.subarray(from, to));
		} catch {
			return line;
		}
		from = to + 1;
	}
	return 1;
}

/** A character that does not show, by its number and the words before it. */
function hiddenWords(line: string): string {
	const { 0: one = '', index = 0 } = HIDDEN.exec(line) ?? {};
	const number = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const before = line.slice(Math.max(0, index - 15), index).trim();
	return `a character that does not show, U+${number}${before === '' ? '' : `, behind “${before}”`}`;
}

/** What can be wrong with the bytes of a text file, in the order in which it is looked for. */
function faultOf(bytes: Uint8Array, text: string | undefined): Pick<Issue, 'rule' | 'line' | 'found' | 'fix'> | undefined {
	if (bytes.length > MOST_BYTES)
		return { rule: 'file-too-large', line: 1, found: `${bytes.length} bytes`, fix: `split it: at most ${MOST_BYTES} bytes` };
	if (text === undefined)
		return { rule: 'not-utf-8', line: undecodableLine(bytes), found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' };
	if (text.trim() === '') return { rule: 'empty-file', line: 1, found: 'an empty file', fix: 'write its content or delete it' };
	if (text.startsWith('\ufeff'))
		return { rule: 'byte-order-mark', line: 1, found: 'a byte-order mark', fix: 'save the file as UTF-8 without one' };
	const lines = text.split('\n');
	const at = (test: (line: string) => boolean) => lines.findIndex(test) + 1;
	const carriageReturn = at((line) => line.includes('\r'));
	if (carriageReturn)
		return { rule: 'line-ends', line: carriageReturn, found: 'a carriage return', fix: 'end lines with a line feed alone' };
	const hidden = at((line) => HIDDEN.test(line));
	if (hidden)
		return { rule: 'hidden-character', line: hidden, found: hiddenWords(lines[hidden - 1] ?? ''), fix: 'delete it or type the text again' };
	const unnormal = at((line) => line !== line.normalize('NFC'));
	if (unnormal) return { rule: 'not-nfc', line: unnormal, found: 'letters and accents apart', fix: 'save the text in Unicode’s form NFC' };
	return undefined;
}

/** The text of a file, or the one fault that keeps it from being read. */
export function decode({ path, bytes, unread }: ContentFile): { text: string } | { issue: Issue } {
	if (unread !== undefined) return { issue: { ...NO_FILE, file: path, found: `cannot be read (${unread})`, fix: UNREAD_FIX } };
	if (bytes === undefined) return { issue: { file: path, ...NO_FILE } };
	let text: string | undefined;
	try {
		text = toText(bytes);
	} catch {
		text = undefined;
	}
	const fault = faultOf(bytes, text);
	return fault || text === undefined ? { issue: { file: path, rule: 'not-utf-8', line: 1, found: '', fix: '', ...fault } } : { text };
}
