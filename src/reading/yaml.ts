import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';

const FIX = 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `';

/** References to other values: a value that begins with `*` is one, and none is needed. */
function aliases(document: Document): { source: string; at: number }[] {
	const found: { source: string; at: number }[] = [];
	visit(document, { Alias: (_, { source, range }) => void found.push({ source, at: range?.[0] ?? 0 }) });
	return found;
}

/** Reads YAML 1.2 as the front matter and the YAML files use it; `offset` is the number of lines before the text in its file. */
export function parseYaml(text: string, file: string, offset = 0): Parsed {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true, prettyErrors: false });
	const lineAt = (position: number) => counter.linePos(position).line + offset;
	const issues: Issue[] = [...document.errors, ...document.warnings].map(({ code, message, pos: [at] }) =>
		code === 'DUPLICATE_KEY'
			? {
					rule: 'duplicate-field',
					file,
					line: lineAt(at),
					found: `\`${/^[^\s:]+/.exec(text.slice(at))?.[0] ?? ''}\` twice`,
					fix: 'keep one of them',
				}
			: { rule: 'malformed-yaml', file, line: lineAt(at), found: message, fix: FIX },
	);
	for (const { source, at } of aliases(document))
		issues.push({
			rule: 'malformed-yaml',
			file,
			line: lineAt(at),
			found: `a reference \`*${source}\``,
			fix: 'put quotes around a value that begins with `*`',
		});
	const lineOf = (path: Path): number => {
		if (path.length === 0) return 1 + offset;
		const above = path.slice(0, -1);
		const parent = document.getIn(above, true);
		const field = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key : undefined;
		const node = field ?? document.getIn(path, true);
		return isNode(node) && node.range ? lineAt(node.range[0]) : lineOf(above);
	};
	return { value: issues.length ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown), lineOf, issues };
}
