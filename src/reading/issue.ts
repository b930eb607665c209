import { HIDDEN } from './characters.ts';
import type { Rule } from './rules.ts';

/** A fault in what somebody wrote, said so that they can fix it. */
export interface Issue {
	/** Permanent name of the rule, e.g. `unknown-key`. */
	rule: Rule;
	/** The file as seen from the content folder, e.g. `training/length-and-form.mdx`. */
	file: string;
	/** Line in the file, 1 first. */
	line: number;
	/** What stands there, e.g. `cites @roe-2020`. */
	found: string;
	/** What to do about it. */
	fix: string;
	/** A warning is listed and counted; it does not stop the build. */
	warning?: true;
}

const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** A text on one line, with what would not show, or would turn or colour what follows, written out: `U+001B`. */
export const onOneLine = (text: string) =>
	text.replace(/\s+/g, ' ').replace(EVERY_HIDDEN, (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

/** One line a fault, whatever it quotes and whatever the file is called: `file:line  rule  found → fix`. */
export function formatIssue({ file, line, rule, found, fix }: Issue): string {
	return `${onOneLine(file)}:${line}  ${rule}  ${onOneLine(found)} → ${onOneLine(fix)}`;
}

/** Rules that look at the guide as a whole: what breaks them is most often mended with another fault, so they stand behind all others. */
const CONSEQUENCES: ReadonlySet<Rule> = new Set([
	'unused-alias',
	'unused-core-source',
	'core-set',
	'few-core-sources',
	'empty-section',
	'reader-without-answers',
	'country-page',
	'unexplained-change',
	'needless-note',
	'edition-behind',
]);

/** In the order in which one mends them: causes before what may follow from them, then by file, line and rule, so that the same faults always print alike. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
	const rank = ({ rule }: Issue) => Number(CONSEQUENCES.has(rule));
	return [...issues].sort(
		(a, b) => order(rank(a), rank(b)) || order(a.file, b.file) || order(a.line, b.line) || order(a.rule, b.rule) || order(a.found, b.found),
	);
}
