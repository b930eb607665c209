import type { Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { isElement, lineOf, toSegments, unreadableIn } from './body-text.ts';
import { citedKeys } from './cited-text.ts';
import { typedIn } from './copied-text.ts';
import type { Issue } from './issue.ts';
import type { Rule } from './rules.ts';
import { faultsOfWords } from './value-faults.ts';

/** What of Markdown a body uses; components have a rule of their own. */
const USED = new Set<Nodes['type']>([
	'root',
	'paragraph',
	'heading',
	'text',
	'inlineCode',
	'emphasis',
	'strong',
	'link',
	'linkReference',
	'definition',
	'list',
	'listItem',
	'break',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
]);

/** What is not used, by what a writer sees of it. */
const NAMES: Partial<Record<Nodes['type'], string>> = {
	thematicBreak: 'a line of `---` or `***`',
	code: 'a block of code, between lines of backticks or indented by four spaces',
	blockquote: 'a quotation, with `>` before it',
	table: 'a table of `|`',
	html: 'HTML',
	delete: 'crossed-out words, between `~~`',
	footnoteReference: 'a footnote',
	footnoteDefinition: 'a footnote',
};

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Markdown that no body uses, by what it is called; nothing where it may stand. */
function unused(node: Nodes): string | undefined {
	switch (node.type) {
		case 'heading':
			if (node.depth < 2 || node.depth > 3) return `a heading of level ${node.depth}`;
			return hasWords(toString(node)) ? undefined : 'a heading without words';
		case 'link':
		case 'linkReference':
			return hasWords(toString(node)) ? undefined : 'a link without words';
		case 'listItem':
			return typeof node.checked === 'boolean' ? 'a box to tick' : undefined;
		default:
			return USED.has(node.type) ? undefined : (NAMES[node.type] ?? `Markdown’s \`${node.type}\``);
	}
}

/** What a body may not hold: it is guidance, not a program. */
function forbidden(node: Nodes, file: string): Issue[] {
	const issue = (rule: Rule, found: string, fix: string): Issue[] => [{ rule, file, line: lineOf(node), found, fix }];
	switch (node.type) {
		case 'mdxjsEsm':
			return issue('import-in-body', `\`${node.value.split('\n')[0] ?? ''}\``, 'delete it: `Statement` is there without an import');
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return issue('expression-in-body', `\`{${node.value}}\``, 'write the words themselves');
		case 'image':
		case 'imageReference':
			return issue('image-in-body', `a picture, “${node.alt ?? ''}”`, 'say it in words: pictures are drawn from the typed rows');
		default: {
			const found = unused(node);
			if (found === undefined) return [];
			return issue('unknown-markup', found, 'use headings of level 2 and 3, paragraphs, lists, links and emphasis');
		}
	}
}

/** Signs of Markdown, or of another tool’s, that were not read as such and would be printed, each with what to write instead. */
const LEFT_OVER: readonly (readonly [sign: RegExp, fix: string])[] = [
	[/^#{1,6}(?=[^\s#])/mu, 'leave a space behind the `#` of a heading, or take the signs out'],
	[/\]\s+\((?=\/|https?:|#)/u, 'write the address of a link right behind its words: `[words](/training/)`'],
	[/\[\[/u, 'write a link as `[words](/training/)`'],
	[/^:{3,}/mu, 'write the words as a paragraph'],
	[/(?<![\w:]):[a-z][a-z_]+:(?![\w:])/u, 'say it in words'],
	[/^[•◦▪‣·]\s/mu, 'begin a line of a list with `- `'],
	[/\[\^/u, 'say it in the text: there are no footnotes'],
	[
		/\*\*|\*(?=\p{L})|(?<=\p{L})\*|(?<![\p{L}\p{N}_/.-])_(?=\p{L})|\]\(|\[[^[\]@]+\]\[[^[\]@]*\]|~~|`/u,
		'close the emphasis or the link, or take the signs out',
	],
];

/** The first of these signs in a text, and what to write. */
function leftOverIn(text: string): { index: number; fix: string } | undefined {
	return LEFT_OVER.flatMap(([sign, fix]) => {
		const index = sign.exec(text)?.index;
		return index === undefined ? [] : [{ index, fix }];
	}).sort((one, other) => one.index - other.index)[0];
}

/** Faults in the words of a paragraph or a heading, whose character references have been read. */
function wordFaults(node: Nodes, file: string): Issue[] {
	const left = node.type === 'text' ? leftOverIn(node.value) : undefined;
	if (left && node.type === 'text') {
		const line = lineOf(node) + node.value.slice(0, left.index).split('\n').length - 1;
		const found = `\`${node.value.slice(left.index, left.index + 20)}\`, which is printed as it stands`;
		return [{ rule: 'unknown-markup', file, line, found, fix: left.fix }];
	}
	return node.type === 'paragraph' || node.type === 'heading'
		? [...faultsOfWords(toString(node)), ...typedIn(toString(node))].map((fault) => ({ ...fault, file, line: lineOf(node) }))
		: [];
}

/** What reads otherwise than it was meant because of what stands before it: a wrapped line that begins as a list, and a heading that skips a level. */
export function accidentsIn(nodes: readonly Nodes[], file: string): Issue[] {
	return nodes.flatMap((node, place): Issue[] => {
		const before = nodes[place - 1];
		if (node.type === 'heading' && node.position && node.position.end.line > node.position.start.line) {
			const found = 'a line of `---` or `===` right below a sentence, which makes a heading of it';
			return [{ rule: 'unknown-markup', file, line: node.position.end.line, found, fix: 'delete the line' }];
		}
		if (node.type !== 'list' || before?.type !== 'paragraph' || before.position?.end.line !== lineOf(node) - 1) return [];
		const found = 'a line that begins as a list, right below a line of text';
		const fix = 'move its first word to the line above, or leave a line free above a list';
		return [{ rule: 'unknown-markup', file, line: lineOf(node), found, fix }];
	});
}

/** The first heading of a body that skips a level: the title of the page is the first, so that a body begins with the second. */
export function skippedLevel(nodes: readonly Nodes[], file: string): Issue[] {
	const first = nodes.find((node) => node.type === 'heading');
	return first?.type === 'heading' && first.depth === 3
		? [{ rule: 'unknown-markup', file, line: lineOf(first), found: 'a heading of level 3 before one of level 2', fix: 'write `##`' }]
		: [];
}

/** A heading cites nothing: its anchor would be made of the citation, and the page would print that elsewhere. */
function citedIn(node: Nodes, file: string): Issue[] {
	if (node.type !== 'heading') return [];
	return citedKeys(toSegments(node.children, '')).map((key) => ({
		rule: 'citation-out-of-place',
		file,
		line: lineOf(node),
		found: `@${key} in a heading`,
		fix: 'cite in the text below it',
	}));
}

/** Everything that a node of a body may not be or hold, apart from components. */
export const faultsOf = (node: Nodes, file: string): Issue[] => [
	...forbidden(node, file),
	...unreadableIn(node, file),
	...citedIn(node, file),
	...wordFaults(node, file),
];

/** Whether a paragraph holds components and space alone: MDX then takes each for a block. */
const holdsElementsAlone = (node: Nodes): node is Paragraph =>
	node.type === 'paragraph' && node.children.every((one) => isElement(one) || (one.type === 'text' && one.value.trim() === ''));

/** The elements of a body that stand for themselves, within no list, words or other element: browsers would tear the page apart there. */
export const standing = (tree: Root): ReadonlySet<Nodes> =>
	new Set(tree.children.flatMap((node): Nodes[] => (isElement(node) ? [node] : holdsElementsAlone(node) ? node.children : [])));

/** The id of the statement that an element places, if it is one, and what is wrong with the element. */
export function elementOf(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	stands: boolean,
	file: string,
): { id: string | undefined; issues: Issue[] } {
	const id = node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
	const faulty = (found: string, fix: string, kept?: string) => ({
		id: kept,
		issues: [{ rule: 'unknown-component' as const, file, line: lineOf(node), found, fix }],
	});
	if (node.name !== 'Statement') return faulty(`<${node.name ?? ''}>`, 'use Markdown, or `<Statement id="…">`');
	if (typeof id !== 'string' || node.attributes.length > 1)
		return faulty('<Statement> without `id` alone', 'write `<Statement id="the-id">`');
	return stands
		? { id, issues: [] }
		: faulty(`<Statement id="${id}"> within other text`, 'put it on lines of its own, outside lists, headings and other statements', id);
}
