import { createScanner, findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Issue } from './issue.ts';
import type { Parsed, Path } from './parsed.ts';

const SPLIT = /(?=[A-Z])/;

/** What the parser finds, in a writer’s words. */
const WORDS: Readonly<Record<string, string>> = {
	CommaExpected: 'no comma before this line’s field or value',
	CloseBraceExpected: 'a `}` is missing at the end',
	CloseBracketExpected: 'a `]` is missing at the end',
	ColonExpected: 'no `:` behind the name of a field',
	PropertyNameExpected: 'a comma too many, or a field whose name has no double quotes',
	ValueExpected: 'a field without a value',
	EndOfFileExpected: 'something stands behind the last bracket',
	InvalidSymbol: 'a word without double quotes',
	UnexpectedEndOfString: 'double quotes that do not close on their line',
	InvalidCharacter: 'a line break or a tab within double quotes',
	InvalidEscapeCharacter: 'a backslash within double quotes',
	InvalidCommentToken: 'a comment',
};

/** Fields that stand again in one object, each with where it stood first: JSON parsers keep the last in silence. */
function duplicateFields(node: Node): { again: Node; first: Node }[] {
	const children = node.children ?? [];
	const names = children.map((child) => (child.type === 'property' ? (child.children?.[0]?.value as unknown) : undefined));
	const twice = children.flatMap((again, place) => {
		const first = names[place] === undefined ? again : children[names.indexOf(names[place])];
		return first === undefined || first === again ? [] : [{ again, first }];
	});
	return [...twice, ...children.flatMap(duplicateFields)];
}

/** Records go five levels deep; a reader that follows every level would end on some thousands. */
const MOST_LEVELS = 30;

/** Where lists and objects first stand in each other deeper than any record needs. */
function tooDeepAt(text: string): number | undefined {
	const scanner = createScanner(text, true);
	let level = 0;
	for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
		// A string has its quotation marks, so what is one character long is none.
		const token = scanner.getTokenLength() === 1 ? text[scanner.getTokenOffset()] : '';
		if (token === '{' || token === '[') level += 1;
		if (token === '}' || token === ']') level -= 1;
		if (level > MOST_LEVELS) return scanner.getTokenOffset();
	}
	return undefined;
}

/** Reads strict JSON: no comments, no trailing commas, no field twice. */
export function parseJson(text: string, file: string): Parsed {
	const deep = tooDeepAt(text);
	if (deep !== undefined) {
		const line = text.slice(0, deep).split('\n').length;
		const found = `more than ${MOST_LEVELS} levels`;
		const issue = { rule: 'nested-too-deep', file, line, found, fix: 'take away the repeated brackets' } as const;
		return { value: undefined, lineOf: () => line, issues: [issue] };
	}
	const errors: ParseError[] = [];
	const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	let starts: number[] | undefined;
	const lineAt = (position: number) => {
		starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
		return starts.findLastIndex((start) => start <= position) + 1;
	};
	const issues: Issue[] = errors.slice(0, 1).map(({ error, offset }) => ({
		rule: 'malformed-json',
		file,
		line: lineAt(offset),
		found: WORDS[printParseErrorCode(error)] ?? printParseErrorCode(error).split(SPLIT).join(' ').toLowerCase(),
		fix: 'write valid JSON: double quotes, a comma between fields, none after the last',
	}));
	if (tree && issues.length === 0)
		for (const { again, first } of duplicateFields(tree))
			issues.push({
				rule: 'duplicate-field',
				file,
				line: lineAt(again.offset),
				found: `\`${String(again.children?.[0]?.value)}\` twice, first on line ${lineAt(first.offset)}`,
				fix: 'keep one of them',
			});
	const lineOf = (path: Path): number => {
		const node = tree && findNodeAtLocation(tree, [...path]);
		const field = node?.parent?.type === 'property' ? node.parent : node;
		return field ? lineAt(field.offset) : path.length === 0 ? 1 : lineOf(path.slice(0, -1));
	};
	return { value: tree && issues.length === 0 ? (getNodeValue(tree) as unknown) : undefined, lineOf, issues };
}
