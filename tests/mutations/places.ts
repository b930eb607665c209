import { kindOfFile } from './damage.ts';

const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
const FENCE = '---';

/** The first line of a topic’s body, 0 first; past the end for any other file. */
const bodyOf = (lines: readonly string[], file: string) =>
	file.endsWith('.mdx') ? lines.indexOf(FENCE, 1) + 1 || lines.length : lines.length;

/** The lines above one that hold it, nearest first: each is indented less than the one before. */
function holders(lines: readonly string[], place: number): number[] {
	const found: number[] = [];
	let indent = indentOf(lines[place] ?? '');
	for (let above = place - 1; above >= 0 && indent > 0; above -= 1) {
		const line = lines[above] ?? '';
		if (line.trim() === '' || indentOf(line) >= indent) continue;
		indent = indentOf(line);
		found.push(above);
	}
	return found;
}

/** The lines of a body that a fault on one of them may name: its paragraph, and the statement that it is the why of, here and in the front matter. */
function inBody(lines: readonly string[], place: number): number[] {
	let first = place;
	while (first > 0 && (lines[first - 1] ?? '').trim() !== '') first -= 1;
	const opening = lines.slice(0, place + 2).findLastIndex((line) => line.startsWith('<Statement'));
	const id = /id="([^"]*)"/.exec(lines[opening] ?? '')?.[1];
	const entry = lines.findIndex((line) => line.trim() === `- id: ${id ?? ''}`);
	const end = lines.findIndex((line, at) => at >= place && line.startsWith('</Statement>'));
	return [...Array.from({ length: place - first + 1 }, (_, at) => first + at), opening, entry, end].filter((at) => at >= 0);
}

/**
 * The lines, 1 first, that a fault may name for damage on one: itself and its neighbours, the entry and the field that hold it, and for a field of
 * the file itself the file’s first line, where one is missing.
 */
export function linesOf(text: string, file: string, line: number): Set<number> {
	const lines = text.split('\n');
	const place = line - 1;
	const near = [place - 1, place, place + 1];
	const around = place >= bodyOf(lines, file) ? inBody(lines, place) : holders(lines, place);
	const entries = around.flatMap((at) => (at < bodyOf(lines, file) ? [at, ...holders(lines, at)] : [at]));
	const top = file.endsWith('.json') ? 1 : 0;
	const first = indentOf(lines[place] ?? '') <= top || around.length <= 1 ? [0, 1] : [];
	return new Set([...near, ...entries, ...first].map((at) => at + 1));
}

/** Where in a kind of file a line is, for the list of what is argued, e.g. `topic statements.text` or `source csl.volume`. */
export function regionOf(text: string, file: string, line: number): string {
	const lines = text.split('\n');
	const place = Math.min(line, lines.length) - 1;
	if (place >= bodyOf(lines, file)) return `topic body${/^<\/?Statement/.test(lines[place] ?? '') ? ' tag' : ''}`;
	const keys = [place, ...holders(lines, place)]
		.map((at) => /^\s*(?:- )?"?([\w-]+)"?:(?:\s|$)/.exec(lines[at] ?? '')?.[1])
		.filter((key) => key !== undefined);
	return [kindOfFile(file), keys.reverse().join('.')].join(' ').trim();
}
