import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import Slugger from 'github-slugger';
import { isElement, lineOf, toSegments, unreadableIn } from './body-text.ts';
import { citedKeys, type Segment } from './cited-text.ts';
import type { Issue } from './issue.ts';
import { faultsOfWords } from './value-faults.ts';

/** The “why” that a `<Statement id="…">` wraps. */
export interface Placement {
	id: string;
	line: number;
	segments: Segment[];
}

/** A heading, by the anchor that the page gives it. */
export interface Heading {
	anchor: string;
	line: number;
}

/** A link as an author wrote it. */
export interface BodyLink {
	href: string;
	line: number;
}

/** What the body of a topic says, apart from how it looks. */
export interface Body {
	placements: Placement[];
	links: BodyLink[];
	headings: Heading[];
	/** Text outside any statement that cites: it belongs to the page. */
	loose: { segments: Segment[]; line: number }[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

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

/** What a body may not hold: it is guidance, not a program. */
function forbidden(node: Nodes, file: string): Issue[] {
	const line = lineOf(node);
	switch (node.type) {
		case 'mdxjsEsm':
			return [
				{
					rule: 'import-in-body',
					file,
					line,
					found: `\`${node.value.split('\n')[0] ?? ''}\``,
					fix: 'delete it: `Statement` is there without an import',
				},
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [{ rule: 'expression-in-body', file, line, found: `\`{${node.value}}\``, fix: 'write the words themselves' }];
		case 'image':
		case 'imageReference':
			return [
				{
					rule: 'image-in-body',
					file,
					line,
					found: `a picture, “${node.alt ?? ''}”`,
					fix: 'say it in words: pictures are drawn from the typed rows',
				},
			];
		default:
			return USED.has(node.type) && !(node.type === 'heading' && (node.depth < 2 || node.depth > 3))
				? []
				: [
						{
							rule: 'unknown-markup',
							file,
							line,
							found: node.type === 'heading' ? `a heading of level ${node.depth}` : `Markdown’s \`${node.type}\``,
							fix: 'use headings of level 2 and 3, paragraphs, lists, links and emphasis',
						},
					];
	}
}

/** Signs of Markdown that were not read as such, as a footnote without its text or emphasis that is not closed. */
const LEFT_OVER = /\[\^|\*\*|\]\(|~~|`/;

/** Faults in the words of a paragraph or a heading, whose character references have been read. */
function wordFaults(node: Nodes, file: string): Issue[] {
	const left = node.type === 'text' ? LEFT_OVER.exec(node.value) : null;
	if (left && node.type === 'text')
		return [
			{
				rule: 'unknown-markup',
				file,
				line: lineOf(node) + node.value.slice(0, left.index).split('\n').length - 1,
				found: `\`${node.value.slice(left.index, left.index + 20)}\`, which is printed as it stands`,
				fix: 'close the emphasis or the link, or take the signs out',
			},
		];
	return node.type === 'paragraph' || node.type === 'heading'
		? faultsOfWords(toString(node)).map((fault) => ({ ...fault, file, line: lineOf(node) }))
		: [];
}

function placementOf(node: MdxJsxFlowElement | MdxJsxTextElement, file: string): Placement | Issue {
	const id = node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === 'id');
	const line = lineOf(node);
	if (node.name !== 'Statement')
		return { rule: 'unknown-component', file, line, found: `<${node.name ?? ''}>`, fix: 'use Markdown, or `<Statement id="…">`' };
	if (typeof id?.value !== 'string' || node.attributes.length > 1)
		return { rule: 'unknown-component', file, line, found: '<Statement> without `id` alone', fix: 'write `<Statement id="the-id">`' };
	return { id: id.value, line, segments: toSegments(node.children) };
}

/** The line, 1 first, of the last tag up to a line that lacks a quote or its bracket there: what follows it makes no sense only further down. */
function brokenTag(text: string, until: number): number | undefined {
	const lines = text.split('\n').slice(0, until);
	const at = lines.findLastIndex((line) => /^<\/?[A-Z]/.test(line) && (line.split('"').length % 2 === 0 || !line.includes('>')));
	return at < 0 ? undefined : at + 1;
}

/** Reads the body of a topic; `offset` is the number of lines before it in its file. */
export function readBody(text: string, file: string, offset: number): { body: Body; issues: Issue[] } {
	const body: Body = { placements: [], links: [], headings: [], loose: [] };
	const issues: Issue[] = [];
	let tree: Root;
	try {
		tree = parser.parse('\n'.repeat(offset) + text);
	} catch (error) {
		const { reason, line } = error as { reason?: string; line?: number };
		if (reason === undefined) throw error;
		const where = line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? offset + 1);
		const found = reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '');
		const broken = brokenTag(text, where - offset);
		return {
			body,
			issues: [
				{
					rule: 'malformed-mdx',
					file,
					line: broken === undefined ? where : broken + offset,
					found: broken === undefined ? found : `a tag whose quote or bracket does not close on its line: ${found}`,
					fix: 'close every tag; write `&lt;` and `\\{` for the bare characters',
				},
			],
		};
	}
	const slugger = new Slugger();
	visit(tree, (node) => {
		issues.push(...forbidden(node, file), ...unreadableIn(node, file), ...wordFaults(node, file));
		if (node.type === 'heading') body.headings.push({ anchor: slugger.slug(toString(node)), line: lineOf(node) });
		if (node.type === 'link' || node.type === 'definition') body.links.push({ href: node.url, line: lineOf(node) });
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			const placement = placementOf(node, file);
			if ('rule' in placement) issues.push(placement);
			else body.placements.push(placement);
		}
	});
	for (const node of tree.children) {
		const segments = isElement(node) ? [] : toSegments([node]);
		if (segments.length) body.loose.push({ segments, line: lineOf(node) });
	}
	return { body, issues };
}

/** The keys that a body cites outside its statements. */
export const looseKeys = ({ loose }: Body) => [...new Set(loose.flatMap(({ segments }) => citedKeys(segments)))];
