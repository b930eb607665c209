import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Parsed, Path } from './parsed.ts';

/** Reads YAML 1.2 as the front matter and the YAML files use it; `offset` is the number of lines before the text in its file. */
export function parseYaml(text: string, file: string, offset = 0): Parsed {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true, prettyErrors: false });
	const lineAt = (position: number) => counter.linePos(position).line + offset;
	const issues = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
		rule: code === 'DUPLICATE_KEY' ? 'duplicate-field' : 'malformed-yaml',
		file,
		line: lineAt(pos[0]),
		found: message.replace(/\s+/g, ' '),
		fix:
			code === 'DUPLICATE_KEY'
				? 'keep one of them'
				: 'write valid YAML: `field: value`, two spaces to indent, quotes around a value with `: `',
	}));
	const lineOf = (path: Path): number => {
		const node = document.getIn(path, true);
		if (isNode(node) && node.range) return lineAt(node.range[0]);
		return path.length === 0 ? 1 + offset : lineOf(path.slice(0, -1));
	};
	return { value: issues.length ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown), lineOf, issues };
}
