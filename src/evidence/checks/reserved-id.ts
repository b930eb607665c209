import type { Issue } from '../../reading/issue.ts';
import { ROWS } from '../../schema/topic.ts';
import type { Evidence } from '../passages.ts';

/**
 * The anchors that pages with statements or tasks have of their own, a topic’s, a reader’s and the whole guide’s, besides those of references, of places
 * that cite and of printed terms, topics and sections. A test compares them with the built pages.
 */
export const RESERVED: ReadonlySet<string> = new Set([
	...Object.keys(ROWS),
	'basis',
	'briefing',
	'citation-card',
	'cite',
	'contents',
	'display',
	'end',
	'former',
	'glossary',
	'header-search',
	'how-sure',
	'main',
	'references',
	'related',
	'rests-on',
	'search',
	'tasks',
]);
const NUMBERED = /^(?:cite-\d+|stage\.\w+|(?:ref|section|term|topic)-.+)$/;

/** Whether an id is the anchor of a part of some page with statements or tasks. */
export const isReserved = (id: string) => RESERVED.has(id) || NUMBERED.test(id);

/** No statement, no task and no heading takes the anchor of another part of its page: a link would lead to the first of the two. */
export function reservedId({ records }: Evidence): Issue[] {
	const issue = (file: string, line: number, id: string, what: string): Issue => ({
		rule: 'reserved-id',
		file,
		line,
		found: `\`${id}\`, the anchor of ${what}`,
		fix: 'name the subject more closely',
	});
	return [
		...records.topics.flatMap(({ file, record, lineOf, body }) => [
			...body.headings.flatMap(({ anchor, line }) => (isReserved(anchor) ? [issue(file, line, anchor, 'a part of every page')] : [])),
			...record.statements.flatMap(({ id }, place) => {
				const line = lineOf(['statements', place, 'id']);
				if (isReserved(id)) return [issue(file, line, id, 'a part of every page')];
				return body.headings.some(({ anchor }) => anchor === id) ? [issue(file, line, id, 'a heading of the page')] : [];
			}),
		]),
		...records.audiences.flatMap(({ file, record, lineOf }) =>
			record.tasks.flatMap(({ id }, place) =>
				isReserved(id) ? [issue(file, lineOf(['tasks', place, 'id']), id, 'a part of every page')] : [],
			),
		),
	];
}
