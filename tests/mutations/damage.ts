import type { Random } from './random.ts';

/** The real content: the text of each file by its path from the content folder. */
export type Texts = ReadonlyMap<string, string>;

/** One thing that is wrong with one file. */
export interface Damage {
	/** What the file holds now; nothing where it is gone. */
	text?: string | Uint8Array;
	/** Its name now, where that has changed; the old one is gone. */
	as?: string;
	/** The damage is a second file, and the first stays as it was. */
	beside?: true;
	/** The line of the damage, 1 first: in the damaged file, or where something was taken away the line that now stands there. */
	line: number;
	/** Other lines that are right to name, e.g. of the field above a line that was taken away. */
	lines?: readonly number[];
	/** Words that show that a fault elsewhere is of this damage, e.g. an id that nothing has any more. */
	names?: readonly string[];
}

/** A way to damage a file. */
export interface Kind {
	name: string;
	/** The files to which it can happen. */
	of: RegExp;
	/** Damages a file, or says nothing where this file has no place for it. */
	damage: (text: string, random: Random, file: string, texts: Texts) => Damage | undefined;
}

export const ANY = /./;
export const TOPICS = /\.mdx$/;
export const YAML = /\.(?:yaml|mdx)$/;
export const JSON_FILES = /\.json$/;
export const SOURCES = /^sources\//;

/** What kind of file a path is, e.g. `topic`, `source`, `guide.yaml`. */
export function kindOfFile(path: string): string {
	if (path.endsWith('.mdx')) return 'topic';
	const [folder, name] = path.split('/');
	return name === undefined || name === 'digests.json' ? (name ?? folder ?? '') : (folder ?? '').replace(/ies$/, 'y').replace(/s$/, '');
}

/** The line in a text on which a character stands, 1 first. */
export const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** Replaces one place of a text that a pattern finds, chosen by chance; `instead` gives what stands there then. */
export function atOne(
	pattern: RegExp,
	instead: (match: RegExpExecArray, random: Random) => string | undefined,
): (text: string, random: Random) => Damage | undefined {
	return (text, random) => {
		const found = [...text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))];
		if (found.length === 0) return undefined;
		const match = random.pick(found);
		const words = instead(match, random);
		if (words === undefined || words === match[0]) return undefined;
		const damaged = text.slice(0, match.index) + words + text.slice(match.index + match[0].length);
		// A pattern may begin with the line end before its place.
		return { text: damaged, line: lineAt(text, match.index + (/^\n/.test(match[0]) ? 1 : 0)) };
	};
}

/** Whether a line says something: it is not blank, no comment, and no bracket alone. */
export const says = (line: string) => /[\p{L}\p{N}]/u.test(line) && !/^\s*#/.test(line);

/** The places in a list of lines that say something. */
export const saying = (lines: readonly string[]) => lines.flatMap((line, place) => (says(line) ? [place] : []));

const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;

/** The lines of the field or entry that begins on a line: all below it that are indented further. */
export function blockAt(lines: readonly string[], place: number): number {
	const indent = indentOf(lines[place] ?? '');
	let end = place + 1;
	while (end < lines.length && (lines[end] ?? '').trim() !== '' && indentOf(lines[end] ?? '') > indent) end += 1;
	return /^\s*[\]}],?$/.test(lines[end] ?? '') && indentOf(lines[end] ?? '') === indent ? end + 1 : end;
}
