import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import Slugger from 'github-slugger';
import { accidentsIn, elementOf, faultsOf, skippedLevel, standing } from './body-faults.ts';
import { isElement, lineOf, saysSomething, toSegments } from './body-text.ts';
import { citedKeys, type Segment } from './cited-text.ts';
import type { Issue } from './issue.ts';

/** The “why” that a `<Statement id="…">` wraps. */
export interface Placement {
	id: string;
	line: number;
	segments: Segment[];
	/** The same, paragraph by paragraph, each with the line on which it begins. */
	paragraphs: { line: number; segments: Segment[] }[];
	/** It has no word of its own: nothing, a citation or a heading at most. */
	wordless?: true;
}

/** A heading: its words, and the anchor that the page gives it. */
export interface Heading {
	title: string;
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

/** What the parser of MDX says, with the same in a writer’s words and what to do. */
const PLAIN: readonly (readonly [RegExp, string, string])[] = [
	[/^Unexpected character `!`/, 'a comment of HTML', 'delete it'],
	[
		/^Could not parse import\/exports/,
		'a paragraph that begins with `import` or `export`, which is read as a program',
		'begin the sentence with another word',
	],
	[
		/^Could not parse expression|^Unexpected end of file in expression/,
		'a brace `{`, which opens a program',
		'write `\\{` for the brace itself',
	],
	[
		/^Unexpected character .+ (?:before|in|after|at) /,
		'a `<` that opens no tag',
		'write `&lt;` for the sign itself, or close the tag with `>`',
	],
	[
		/^Unexpected end of file (?:before|in|after) (?:name|member|attribute|closing|local)/,
		'a `<` whose tag is not closed',
		'write `&lt;` for the sign itself, or close the tag with `>`',
	],
	[/^Unexpected lazy line in/, 'a brace or a tag that goes on over the lines of a list', 'put it on one line'],
];

/** A line that begins with more signs of quotations and lists than this, or is indented for as many, is no guidance, and the parser would run out of room or time. */
const DEEPEST = 10;
const DEEP = new RegExp(`^(?:[ \\t]{${4 * DEEPEST + 1},}\\S|[ \\t]*(?:>[ \\t]*|(?:[-*+]|\\d{1,9}[.)])[ \\t]+){${DEEPEST + 1}})`);

const tooDeep = (file: string, line: number): Issue => ({
	rule: 'nested-too-deep',
	file,
	line,
	found: `more than ${DEEPEST} levels of lists and quotations`,
	fix: 'take away the repeated signs',
});

/** The line, 1 first, of the last tag up to a line that lacks a quote or its bracket there: what follows it makes no sense only further down. */
function brokenTag(text: string, until: number): number | undefined {
	const lines = text.split('\n').slice(0, until);
	const at = lines.findLastIndex((line) => /^<\/?[A-Z]/.test(line) && (line.split('"').length % 2 === 0 || !line.includes('>')));
	return at < 0 ? undefined : at + 1;
}

/** What reads as one paragraph, with its line: each entry of a list is one. */
function paragraphsOf(node: Nodes): { line: number; segments: Segment[] }[] {
	if (node.type === 'list' || node.type === 'listItem') return node.children.flatMap(paragraphsOf);
	const segments = toSegments([node]);
	return segments.length ? [{ line: lineOf(node), segments }] : [];
}

const emptyBody = (): Body => ({ placements: [], links: [], headings: [], loose: [] });

/** Reads the body of a topic; `offset` is the number of lines before it in its file. */
export function readBody(text: string, file: string, offset: number): { body: Body; issues: Issue[] } {
	const deep = text.split('\n').findIndex((line) => DEEP.test(line));
	if (deep >= 0) return { body: emptyBody(), issues: [tooDeep(file, deep + offset + 1)] };
	try {
		return read(text, file, offset);
	} catch (error) {
		// Whatever else stands in itself so often: where the parser ran out of room it does not say.
		if (error instanceof RangeError) return { body: emptyBody(), issues: [tooDeep(file, offset + 1)] };
		throw error;
	}
}

function read(text: string, file: string, offset: number): { body: Body; issues: Issue[] } {
	const body = emptyBody();
	const issues: Issue[] = [];
	let tree: Root;
	try {
		tree = parser.parse('\n'.repeat(offset) + text);
	} catch (error) {
		const { reason, line } = error as { reason?: string; line?: number };
		if (reason === undefined) throw error;
		const where = line ?? Number(/\((\d+):/.exec(reason)?.[1] ?? offset + 1);
		const [, plain, mend] = PLAIN.find(([pattern]) => pattern.test(reason)) ?? [];
		const found = plain ?? reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '').replace(/ \(expected.*|, or a .* in `.*/, '');
		const broken = brokenTag(text, where - offset);
		return {
			body,
			issues: [
				{
					rule: 'malformed-mdx',
					file,
					line: broken === undefined ? where : broken + offset,
					found: broken === undefined ? found : 'a tag whose quote or bracket does not close on its line',
					fix: (broken === undefined ? mend : undefined) ?? 'close every tag; write `&lt;` and `\\{` for the bare characters',
				},
			],
		};
	}
	const slugger = new Slugger();
	const alone = standing(tree);
	visit(tree, (node) => {
		issues.push(...faultsOf(node, file));
		if ('children' in node) issues.push(...accidentsIn(node.children, file));
		if (node.type === 'heading') {
			const title = toString(node);
			body.headings.push({ title, anchor: slugger.slug(title), line: lineOf(node) });
		}
		if (node.type === 'link' || node.type === 'definition') body.links.push({ href: node.url, line: lineOf(node) });
		if (isElement(node)) {
			const { id, issues: faults } = elementOf(node, alone.has(node), file);
			issues.push(...faults);
			if (id !== undefined)
				body.placements.push({
					id,
					line: lineOf(node),
					segments: toSegments(node.children),
					paragraphs: node.children.flatMap(paragraphsOf),
					...(!saysSomething(node.children) && { wordless: true }),
				});
		}
	});
	issues.push(...skippedLevel(tree.children, file));
	for (const node of tree.children) {
		const segments = isElement(node) ? [] : toSegments([node]);
		if (segments.length) body.loose.push({ segments, line: lineOf(node) });
	}
	return { body, issues };
}

/** The keys that a body cites outside its statements. */
export const looseKeys = ({ loose }: Body) => [...new Set(loose.flatMap(({ segments }) => citedKeys(segments)))];
