import type { MarkdownHeading } from 'astro';
import type { Statement, Topic } from '../../evidence/model.ts';
import { firstSentence } from '../../evidence/words.ts';
import { ROW_TABLES } from './row-columns.ts';
import { rowKinds } from './row-pages.ts';

/** A line of a page’s contents: an anchor on the page, and a statement’s number where it is one. */
export interface ContentsEntry {
	id: string;
	number?: string;
	title: string;
	/** What stands under it: the statements below a heading. */
	below?: ContentsEntry[];
}

const toEntry = ({ id, number, text }: Statement): ContentsEntry => ({ id, number, title: firstSentence(text.plain) });

/** The topic’s statements in the order of its body, under the body’s own headings. */
function outline({ statements }: Topic, body: string, headings: readonly MarkdownHeading[]): ContentsEntry[] {
	const marks: { at: number; entry: ContentsEntry }[] = [
		...headings
			.filter(({ depth }) => depth === 2)
			.map(({ slug, text }) => ({ at: body.indexOf(`## ${text}`), entry: { id: slug, title: text, below: [] } })),
		...statements.map((statement) => ({ at: body.indexOf(`<Statement id="${statement.id}"`), entry: toEntry(statement) })),
	].sort((a, b) => a.at - b.at);
	const entries: ContentsEntry[] = [];
	for (const { entry } of marks) (entry.number ? (entries.at(-1)?.below ?? entries) : entries).push(entry);
	return entries;
}

/** The contents of a topic’s page: its statements under their headings, its tables, its references. */
export function topicContents(topic: Topic, body: string, headings: readonly MarkdownHeading[]): ContentsEntry[] {
	return [
		...outline(topic, body, headings),
		...rowKinds(topic).map((kind) => ({ id: kind, title: ROW_TABLES[kind].title })),
		{ id: 'references', title: 'References' },
		...(topic.related.length > 0 ? [{ id: 'related', title: 'Related topics' }] : []),
	];
}
