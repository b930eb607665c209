import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { citedKeys, parseCitedText, type Segment, unreadableClusters } from './cited-text.ts';
import type { Issue } from './issue.ts';

/** Nodes that hold words of one line; any other parts what it holds by spaces. */
const INLINE = new Set<Nodes['type']>(['paragraph', 'heading', 'link', 'linkReference', 'emphasis', 'strong', 'delete', 'tableCell']);

export const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The line on which a node begins. */
export const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The words and citations of some nodes, as `remarkCitations` will find them; an element among them is passed over. */
export function toSegments(nodes: readonly Nodes[], between = ' '): Segment[] {
	return nodes.map(segmentsOf).reduce((all, next) => {
		if (all.length && next.length && between) all.push({ type: 'text', value: between });
		return [...all, ...next];
	}, []);
}

function segmentsOf(node: Nodes): Segment[] {
	if (node.type === 'text') return parseCitedText(node.value);
	if (node.type === 'inlineCode') return [{ type: 'text', value: node.value }];
	if (node.type === 'break') return [{ type: 'text', value: ' ' }];
	if (!('children' in node) || isElement(node)) return [];
	const segments = toSegments(node.children, INLINE.has(node.type) ? '' : ' ');
	return node.type === 'link' ? segments.map((one) => (one.type === 'text' ? { ...one, href: node.url } : one)) : segments;
}

const hasLetter = (text: string) => /\p{L}/u.test(text);

/** Whether there is a word outside headings, citations and elements. */
export function saysSomething(nodes: readonly Nodes[]): boolean {
	return nodes.some((node) => {
		if (node.type === 'text') return parseCitedText(node.value).some((one) => one.type === 'text' && hasLetter(one.value));
		if (node.type === 'inlineCode') return hasLetter(node.value);
		return 'children' in node && node.type !== 'heading' && !isElement(node) && saysSomething(node.children);
	});
}

/** A citation that cannot be read, on its own line, or one in a link, where it could not be opened. */
export function unreadableIn(node: Nodes, file: string): Issue[] {
	if (node.type === 'text')
		return parseCitedText(node.value).flatMap((segment) =>
			segment.type === 'unreadable'
				? unreadableClusters([segment], file, lineOf(node) + node.value.slice(0, segment.offset).split('\n').length - 1)
				: [],
		);
	if (node.type !== 'link' && node.type !== 'linkReference') return [];
	return citedKeys(toSegments(node.children, '')).map((key) => ({
		rule: 'unreadable-citation',
		file,
		line: lineOf(node),
		found: `@${key} in the words of a link`,
		fix: 'cite before or after the link',
	}));
}
