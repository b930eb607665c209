import type { Issue } from './issue.ts';

/** One file of the content folder as it lies on disk. */
export interface ContentFile {
	/** Path from the content folder with forward slashes, e.g. `training/length-and-form.mdx`. */
	path: string;
	/** What it holds; nothing where it is a link or a device and no file. */
	bytes: Uint8Array | undefined;
}

/** The largest file that is read: a topic of a hundred statements is a tenth of it. */
const MOST_BYTES = 1_000_000;

/** Characters that do not show and change how text reads: controls but tab and line feed, and those that turn the direction of writing. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

const NO_FILE = { rule: 'not-a-file', line: 1, found: 'a link or a device', fix: 'put the file itself there' };

/** What can be wrong with the bytes of a text file, in the order in which it is looked for. */
function faultOf(bytes: Uint8Array, text: string | undefined): Pick<Issue, 'rule' | 'line' | 'found' | 'fix'> | undefined {
	if (bytes.length > MOST_BYTES)
		return { rule: 'file-too-large', line: 1, found: `${bytes.length} bytes`, fix: `split it: at most ${MOST_BYTES} bytes` };
	if (text === undefined) return { rule: 'not-utf-8', line: 1, found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' };
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
		return { rule: 'hidden-character', line: hidden, found: 'a character that does not show', fix: 'delete it or type the text again' };
	const unnormal = at((line) => line !== line.normalize('NFC'));
	if (unnormal) return { rule: 'not-nfc', line: unnormal, found: 'letters and accents apart', fix: 'save the text in Unicode’s form NFC' };
	return undefined;
}

/** The text of a file, or the one fault that keeps it from being read. */
export function decode({ path, bytes }: ContentFile): { text: string } | { issue: Issue } {
	if (bytes === undefined) return { issue: { file: path, ...NO_FILE } };
	let text: string | undefined;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		text = undefined;
	}
	const fault = faultOf(bytes, text);
	return fault || text === undefined ? { issue: { file: path, rule: 'not-utf-8', line: 1, found: '', fix: '', ...fault } } : { text };
}
