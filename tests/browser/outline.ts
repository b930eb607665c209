import { parse } from 'yaml';

/** A part of a page as assistive technology meets it: `heading [level=2]`, `button "Close"`. */
interface Part {
	label: string;
	parts: Part[];
}

/** Whose names the templates give: a change of them is a change of the page, not of what it says. The lines of a checklist are content. */
const NAMED = new Set(['banner', 'button', 'combobox', 'group', 'navigation', 'radio', 'search', 'searchbox', 'textbox']);
/** Words and inline marks, which change with every edit of the content. */
const WORDS = new Set(['text', 'emphasis', 'strong', 'code', 'superscript', 'subscript']);

/** `role`, `"name"`, `[state]…`, as Playwright writes an element. */
const ELEMENT = /^([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]+\])*)$/;

/** The label of an element; nothing for words and for properties of the element around. */
function toLabel(written: string): string | undefined {
	const [, role = '', name = '', states = ''] = ELEMENT.exec(written) ?? [];
	if (role === '' || WORDS.has(role)) return undefined;
	// Numbers of statements and counts are content too.
	return `${role}${NAMED.has(role) && name ? ` "${name.replace(/\d+(?:\.\d+)*/g, '…')}"` : ''}${states}`;
}

/** Parts with the same label become one, which holds what each of them holds: ten statements are told as one. */
function fold(parts: readonly Part[]): Part[] {
	return [...Map.groupBy(parts, ({ label }) => label)].map(([label, alike]) => ({
		label,
		parts: fold(alike.flatMap((part) => part.parts)),
	}));
}

function toParts(written: unknown): Part[] {
	if (!Array.isArray(written)) return [];
	return written.flatMap((entry: unknown) => {
		const [key = '', below = undefined] =
			typeof entry === 'object' && entry !== null ? (Object.entries(entry)[0] ?? []) : [typeof entry === 'string' ? entry : ''];
		const label = toLabel(key);
		return label === undefined ? [] : [{ label, parts: toParts(below) }];
	});
}

const toLines = (parts: readonly Part[], depth = 0): string[] =>
	parts.flatMap(({ label, parts: below }) => [
		`${'    '.repeat(depth)}- ${label}${below.length > 0 ? ':' : ''}`,
		...toLines(below, depth + 1),
	]);

/**
 * The outline of a page from Playwright’s snapshot of its accessibility tree: landmarks, levels of headings, kinds of parts, controls by name. It holds
 * no words of the content and no counts, so that it changes when a template does, and not when a statement is added.
 */
export const toOutline = (snapshot: string): string => `${toLines(fold(toParts(parse(snapshot)))).join('\n')}\n`;
