import type { Rule } from './rules.ts';

/** A fault in what somebody wrote, said so that they can mend it. */
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

/** One line a fault, whatever line ends it quotes: `file:line  rule  found → fix`. */
export function formatIssue({ file, line, rule, found, fix }: Issue): string {
	return `${file}:${line}  ${rule}  ${found.replace(/\s+/g, ' ')} → ${fix}`;
}

/** By file, then line, then rule, so that the same faults always print alike. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
	return [...issues].sort((a, b) => order(a.file, b.file) || order(a.line, b.line) || order(a.rule, b.rule) || order(a.found, b.found));
}
