/** `changes.yaml` with the frame of one more note at its end, in the indentation of the file, and the line of its first empty field. */
export function withNote(text: string | undefined, since: string, ids: readonly string[]): { text: string; line: number } {
	const before = (text ?? '').replace(/^changes:(?: *(?:\[\]|null|~))?[ \t]*$/m, 'changes:').trimEnd();
	const head = before === '' ? 'changes:' : before;
	const indent = /^( *)- since:/m.exec(head)?.[1] ?? '  ';
	const frame = [`- since: ${since}`, `  statements: [${ids.join(', ')}]`, '  what: ""', '  why: ""'].map((line) => indent + line);
	return { text: `${[head, ...frame].join('\n')}\n`, line: head.split('\n').length + 3 };
}

/** The month after an edition’s, e.g. `2027-01` after `2026-12`. */
export function monthAfter(edition: string): string {
	const [year = 0, month = 0] = edition.split('-').map(Number);
	return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** `guide.yaml` with another edition, of the first day of its month. */
export const withEdition = (text: string, edition: string) =>
	text.replace(/^edition:.*$/m, `edition: ${edition}`).replace(/^published:.*$/m, `published: "${edition}-01"`);
