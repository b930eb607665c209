import { type Document, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';

/** What the parser of YAML finds, by its code, in a writer’s words. */
const WORDS: Partial<Record<string, string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'a second `: ` in one line',
	MULTILINE_IMPLICIT_KEY: 'a line without `: ` where a field is due',
	BAD_INDENT: 'a line that is indented otherwise than those that it belongs to',
	TAB_AS_INDENT: 'a tab at the beginning of a line',
	BAD_SCALAR_START: 'a value that begins with a sign of YAML',
	BAD_DQ_ESCAPE: 'a backslash in double quotes',
	MISSING_CHAR: 'a quote, a bracket or a colon that is missing',
	UNEXPECTED_TOKEN: 'a sign that makes no sense here',
	BAD_ALIAS: 'a value that begins with `*`',
	MULTIPLE_DOCS: 'a line of `---` within the fields',
	KEY_OVER_1024_CHARS: 'a field’s name of more than 1024 characters',
	BAD_COLLECTION_TYPE: 'a list or fields where the other is due',
	BLOCK_IN_FLOW: 'lines of fields or of a list within brackets',
};

const FIX = 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `';

/** References to other values: a value that begins with `*` is one, and none is needed. */
function aliases(document: Document): { source: string; at: number }[] {
	const found: { source: string; at: number }[] = [];
	visit(document, { Alias: (_, { source, range }) => void found.push({ source, at: range?.[0] ?? 0 }) });
	return found;
}

/** Names given to values so that others may refer to them: a value that begins with `&` is read as one, and is lost. */
function anchors(document: Document): { source: string; at: number }[] {
	const found: { source: string; at: number }[] = [];
	visit(document, {
		Node: (_, node) => void ('anchor' in node && node.anchor && found.push({ source: node.anchor, at: node.range?.[0] ?? 0 })),
	});
	return found;
}

/** What the lexer puts before a plain value, which may itself begin with what looks like something else. */
const SCALAR = '\u001f';

/** Comments that stand behind a value on its line, which they cut short; each with its place. */
function cuttingComments(text: string): { comment: string; at: number }[] {
	const found: { comment: string; at: number }[] = [];
	let at = 0;
	let before = '';
	for (const token of new Lexer().lex(text)) {
		// Marks of documents and of values are no part of the text.
		if (token.length === 1 && /[\u0002\u0018\u001f\ufeff]/.test(token) && token !== text[at]) {
			before = token;
			continue;
		}
		const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
		if (token.startsWith('#') && before !== SCALAR && line.trim() !== '') found.push({ comment: token, at });
		at += token.length;
		before = token;
	}
	return found;
}

/** Where values in quotes begin that go on over lines: most often a quote that was forgotten, which makes no sense only further down. */
function openQuotes(document: Document, text: string): number[] {
	const found: number[] = [];
	visit(document, {
		Scalar: (_, { type, range }) =>
			void (type?.startsWith('QUOTE_') && range && text.slice(range[0], range[1]).includes('\n') && found.push(range[0])),
	});
	return found;
}

/** Where a field stands for the first time that stands again at a place. */
function firstOfTwo(document: Document, again: number): number {
	let first = again;
	visit(document, {
		Map: (_, { items }) => {
			const keys = items.flatMap(({ key }) => (isScalar(key) && key.range ? [{ name: String(key.value), at: key.range[0] }] : []));
			const name = keys.find(({ at }) => at === again)?.name;
			first = keys.find((key) => key.name === name)?.at ?? first;
		},
	});
	return first;
}

/** Reads YAML 1.2 as the front matter and the YAML files use it; `offset` is the number of lines before the text in its file. */
export function parseYaml(text: string, file: string, offset = 0): Parsed {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true, prettyErrors: false });
	const lineAt = (position: number) => counter.linePos(position).line + offset;
	const quotes = document.errors.length ? openQuotes(document, text) : [];
	const issues: Issue[] = [...document.errors, ...document.warnings].map(({ code, message, pos: [at] }) => {
		if (code === 'DUPLICATE_KEY')
			return {
				rule: 'duplicate-field',
				file,
				line: lineAt(at),
				found: `\`${/^[^\s:]+/.exec(text.slice(at))?.[0] ?? ''}\` twice, first on line ${lineAt(firstOfTwo(document, at))}`,
				fix: 'keep one of them',
			};
		const opened = quotes.findLast((quote) => quote <= at);
		return opened === undefined
			? { rule: 'malformed-yaml', file, line: lineAt(at), found: WORDS[code] ?? message, fix: FIX }
			: { rule: 'malformed-yaml', file, line: lineAt(opened), found: 'a quote that does not close on its line', fix: FIX };
	});
	for (const { comment, at } of issues.length ? [] : cuttingComments(text))
		issues.push({
			rule: 'comment-in-value',
			file,
			line: lineAt(at),
			found: `\`${comment.slice(0, 40)}\` behind a value`,
			fix: 'put quotes around a value that holds ` #`, and a comment on a line of its own',
		});
	const references = aliases(document);
	// What makes no sense behind such a value makes none because of it.
	const named = new Set(references.map(({ at }) => lineAt(at)));
	for (const { source, at } of references.length ? [] : anchors(document))
		issues.push({
			rule: 'malformed-yaml',
			file,
			line: lineAt(at),
			found: `a name for a value, \`&${source}\``,
			fix: 'put quotes around a value that begins with `&`',
		});
	for (const { source, at } of references)
		issues.push({
			rule: 'malformed-yaml',
			file,
			line: lineAt(at),
			found: `a reference \`*${source}\``,
			fix: 'take the `*` away: no value begins with one',
		});
	const lineOf = (path: Path): number => {
		if (path.length === 0) return 1 + offset;
		const above = path.slice(0, -1);
		const parent = document.getIn(above, true);
		const field = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key : undefined;
		const node = field ?? document.getIn(path, true);
		return isNode(node) && node.range ? lineAt(node.range[0]) : lineOf(above);
	};
	const causes = issues.filter(({ line, found }) => !named.has(line) || found.startsWith('a reference '));
	return { value: causes.length ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown), lineOf, issues: causes };
}
