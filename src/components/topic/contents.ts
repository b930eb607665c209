import type { MarkdownHeading } from 'astro';
import type { Topic } from '../../evidence/model.ts';
import { ROW_TABLES } from './row-columns.ts';
import { rowKinds, rowsByCountry } from './row-pages.ts';

/** A line of a page’s contents: an anchor on the page, and a number where it has one. */
export interface ContentsEntry {
	id: string;
	number?: string;
	title: string;
	/** What stands under it. */
	below?: ContentsEntry[];
}

/** The contents of a topic’s page, short enough to take in at once: the headings of its text, its tables, its references. */
export const topicContents = (topic: Topic, headings: readonly MarkdownHeading[]): ContentsEntry[] => [
	...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text })),
	...rowKinds(topic).map((kind) => ({ id: kind, title: ROW_TABLES[kind].title })),
	...rowsByCountry(topic).map(({ kind }) => ({ id: kind, title: 'By country' })),
	{ id: 'references', title: 'References' },
];
