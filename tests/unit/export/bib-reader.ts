/** A reader of BibTeX files of its own kind: it knows braces and nothing else. Values as they stand between the outer braces. */
export interface BibEntry {
	type: string;
	key: string;
	fields: Record<string, string>;
}

/** The place after the brace that closes the one at `open`; throws where none does. */
function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '{') depth++;
		if (text[at] === '}' && --depth === 0) return at + 1;
	}
	throw new Error(`the brace at ${open} is never closed`);
}

/** Every entry of a file, as BibTeX finds them: from one `@` outside braces to the next. Throws where text stands between them. */
export function readBib(text: string): BibEntry[] {
	const entries: BibEntry[] = [];
	for (let at = 0; at < text.length;) {
		if (/\s/.test(text[at] ?? '')) {
			at++;
			continue;
		}
		const head = /^@(?<type>[a-z]+)\{(?<key>[^,{}\s]+),/.exec(text.slice(at));
		if (!head?.groups) throw new Error(`no entry begins at “${text.slice(at, at + 40)}”`);
		const end = closing(text, text.indexOf('{', at));
		const fields: Record<string, string> = {};
		for (let inside = at + head[0].length; inside < end - 1;) {
			const field = /^\s*(?<name>[a-z]+) = (?=\{)/.exec(text.slice(inside, end - 1));
			if (!field?.groups) {
				if (text.slice(inside, end - 1).trim() === '') break;
				throw new Error(`no field begins at “${text.slice(inside, inside + 40)}”`);
			}
			const open = inside + field[0].length;
			const after = closing(text, open);
			const name = field.groups['name'] ?? '';
			if (name in fields) throw new Error(`${name} stands twice`);
			fields[name] = text.slice(open + 1, after - 1);
			if (text[after] !== ',') throw new Error(`no comma after ${name}`);
			inside = after + 1;
		}
		entries.push({ type: head.groups['type'] ?? '', key: head.groups['key'] ?? '', fields });
		at = end;
	}
	return entries;
}

const COMMANDS: Record<string, string> = {
	'\\textbraceleft{}': '{',
	'\\textbraceright{}': '}',
	'\\textasciitilde{}': '~',
	'\\textasciicircum{}': '^',
	'\\textbackslash{}': '\\',
};

/** What TeX would print of a value: throws at a command that text never needs. */
export function printed(value: string): string {
	return value.replace(/\\(?:text[a-z]+\{\}|[&%$#_]|[\s\S])|[{}~^%$#&_]/g, (found) => {
		if (found === '{' || found === '}') return '';
		const character = COMMANDS[found] ?? (/^\\[&%$#_]$/.test(found) ? found[1] : undefined);
		if (character === undefined) throw new Error(`TeX would obey ${found} in ${value}`);
		return character;
	});
}
