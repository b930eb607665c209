import type { BriefingFile, BriefingStatement } from './briefing-file.ts';

/** A statement’s id, as schema/statement writes it; anything else in an address is not looked up. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The statements that an address names after its `#`, each once; undefined where it names none. What follows a `#` is never sent to a server. */
export function parseAddress(hash: string): string[] | undefined {
	const ids = new URLSearchParams(hash.slice(1)).get('s')?.split(',') ?? [];
	// A mail or a sentence may have put a space between two of them, or a full stop after the last.
	const known = [...new Set(ids.map((id) => id.trim().replace(/[.;:!?)\]>"'’”]+$/, '')).filter((id) => ID.test(id)))];
	return known.length > 0 ? known : undefined;
}

/** What an address says after its `#` to hold a briefing. */
export const toAddress = (ids: readonly string[]) => `#s=${ids.join(',')}`;

/** The list with one statement moved by so many places; the same list where it would leave it. */
export function moved(ids: readonly string[], id: string, by: number): string[] {
	const from = ids.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= ids.length) return [...ids];
	return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** The list in the guide’s own order, which is that of the file. */
export const inGuideOrder = (ids: readonly string[], { statements }: BriefingFile) =>
	Object.keys(statements).filter((id) => ids.includes(id));

/** Which of the statements the guide has, and which ids it does not know: withdrawn, or mistyped. */
export function findStatements(ids: readonly string[], { statements }: BriefingFile) {
	const found = ids.filter((id) => Object.hasOwn(statements, id));
	return {
		found: found.map((id): [string, BriefingStatement] => [id, statements[id] as BriefingStatement]),
		unknown: ids.filter((id) => !found.includes(id)),
	};
}

/** The sources of some statements in the order of the reference list: of appearance in a numbered style, else of the style’s own list. */
export function referenceKeys(statements: readonly Pick<BriefingStatement, 'keys'>[], { numbered, references }: BriefingFile): string[] {
	const cited = new Set(statements.flatMap(({ keys }) => keys));
	return numbered ? [...cited] : Object.keys(references).filter((key) => cited.has(key));
}
