import { parse } from 'yaml';

/** The statements that have a note since an edition, also one whose words are not written yet; none where the file cannot be read. */
export function notedIn(text: string | undefined, since: string): Set<string> {
	let notes: unknown;
	try {
		notes = (parse(text ?? '') as { changes?: unknown } | null)?.changes;
	} catch {
		// The check says what is wrong with the file.
	}
	const list = Array.isArray(notes) ? (notes as ({ since?: unknown; statement?: string; statements?: string[] } | null)[]) : [];
	return new Set(list.flatMap((note) => (note?.since === since ? [note.statement ?? '', ...(note.statements ?? [])] : [])));
}

/** `changes.yaml` with the frame of one more note at its end, under a comment, in the indentation of the file, and the line of its first empty field. */
export function withNote(
	text: string | undefined,
	since: string,
	ids: readonly string[],
	comment: readonly string[] = [],
): { text: string; line: number } {
	const before = (text ?? '').replace(/^changes:(?: *(?:\[\]|null|~))?[ \t]*$/m, 'changes:').trimEnd();
	const head = before === '' ? 'changes:' : before;
	const indent = /^( *)- since:/m.exec(head)?.[1] ?? '  ';
	const frame = [...comment, `- since: ${since}`, `  statements: [${ids.join(', ')}]`, '  what: ""', '  why: ""'].map(
		(line) => indent + line,
	);
	return { text: `${[head, ...frame].join('\n')}\n`, line: head.split('\n').length + comment.length + 3 };
}

/** The month after an edition’s, e.g. `2027-01` after `2026-12`. */
export function monthAfter(edition: string): string {
	const [year = 0, month = 0] = edition.split('-').map(Number);
	return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** `guide.yaml` with another edition, of the first day of its month. */
export const withEdition = (text: string, edition: string) =>
	text.replace(/^edition:.*$/m, `edition: ${edition}`).replace(/^published:.*$/m, `published: "${edition}-01"`);
