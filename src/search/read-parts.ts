import type { IndexParts } from './index-parts.ts';

/** In CBOR: a list of three, and a text of up to 23 bytes; a longer one says its length in the next byte. */
const LIST = 0x83;
const TEXT = 0x60;
const LONG_TEXT = 0x78;

/** Where a text of CBOR begins and ends that stands at a place; nothing where none stands there. */
function textAt(bytes: Uint8Array, at: number): { from: number; to: number } | undefined {
	const head = bytes[at] ?? 0;
	if (head === LONG_TEXT) return { from: at + 2, to: at + 2 + (bytes[at + 1] ?? 0) };
	return head >= TEXT && head < LONG_TEXT ? { from: at + 1, to: at + 1 + head - TEXT } : undefined;
}

/**
 * The parts of an index from Pagefind’s list of records, unpacked: there each part is a list of its first stem, its last and its name. Throws where there
 * are not as many as there are files: the list is written otherwise.
 */
export function readParts(bytes: Uint8Array, files: number): IndexParts {
	const text = new TextDecoder();
	const found: [start: string, name: string][] = [];
	for (let at = bytes.indexOf(LIST); at >= 0; at = bytes.indexOf(LIST, at + 1)) {
		const first = textAt(bytes, at + 1);
		const last = first && textAt(bytes, first.to);
		const name = last && textAt(bytes, last.to);
		const [, hash] = /^und_([0-9a-f]{7})$/.exec(name ? text.decode(bytes.subarray(name.from, name.to)) : '') ?? [];
		if (first && hash !== undefined) found.push([text.decode(bytes.subarray(first.from, first.to)), hash]);
	}
	if (found.length !== files) throw new Error(`Pagefind’s list names ${found.length} parts of ${files}`);
	return { starts: found.map(([start]) => start).join(' '), parts: found.map(([, hash]) => hash).join('') };
}
