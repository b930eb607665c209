import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { parseCitedText } from '../reading/cited-text.ts';

function toElement(narrative: boolean, cluster: unknown): MdxJsxTextElement {
	const attributes: MdxJsxTextElement['attributes'] = [{ type: 'mdxJsxAttribute', name: 'cluster', value: JSON.stringify(cluster) }];
	if (narrative) attributes.push({ type: 'mdxJsxAttribute', name: 'narrative', value: 'true' });
	return { type: 'mdxJsxTextElement', name: 'Citation', attributes, children: [] };
}

/** A remark plugin that turns Pandoc’s citations into `<Citation cluster="…">`. It knows the syntax and no source. */
export function remarkCitations() {
	return (tree: Root): void => {
		visit(tree, 'text', (node, index, parent) => {
			// The words of a link stay as they are written: an element that links may not stand inside another.
			if (parent === undefined || index === undefined || parent.type === 'link' || !node.value.includes('@')) return undefined;
			const nodes = parseCitedText(node.value).map((segment): PhrasingContent =>
				segment.type === 'citation' ? toElement(segment.narrative, segment.items) : { type: 'text', value: segment.value },
			);
			parent.children.splice(index, 1, ...nodes);
			return [SKIP, index + nodes.length];
		});
	};
}
