/** What TeX would read as a command, and how to write the character itself. Braces get commands: BibTeX counts even those with a backslash. */
const SPECIAL: Record<string, string> = {
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'\\': '\\textbackslash{}',
};

/** Plain text as TeX: accents, quotes and dashes stay letters of UTF-8. */
export const toTex = (text: string) => text.replace(/[&%$#_{}~^\\]/g, (character) => SPECIAL[character] ?? character);

/** A word: what a style lowers as one. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** A title as TeX, each word that has a capital in braces, so that styles which lower titles leave it; the first letter is safe without. */
export function toTexTitle(title: string): string {
	const tex: string[] = [];
	let end = 0;
	for (const { 0: word, index } of title.matchAll(WORD)) {
		const lowered = end === 0 ? word.slice(1) : word;
		tex.push(toTex(title.slice(end, index)), /\p{Lu}/u.test(lowered) ? `{${word}}` : word);
		end = index + word.length;
	}
	return tex.join('') + toTex(title.slice(end));
}
