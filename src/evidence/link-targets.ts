import { TABLE_NAMES } from '../schema/tables.ts';
import { checklistPath, mapPath, PAGES, sourcePath, tablePath } from './addresses.ts';
import { pageAnchors, SECTION_ANCHORS, topicAnchors } from './anchors.ts';
import type { Evidence } from './passages.ts';

const PAGE_NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** The addresses of the guide to which its content may link: pages, and the anchors on them that stay. */
export function linkTargets({ records, guide }: Evidence): Set<string> {
	const topics = guide.sections.flatMap((section) => section.topics);
	const at = (path: string, anchors: readonly string[]) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)];
	return new Set([
		...PAGE_NAMES.flatMap((page) => at(PAGES[page], pageAnchors(page, guide))),
		...guide.sections.flatMap(({ id, path }) => [...at(path, SECTION_ANCHORS), mapPath(id)]),
		...topics.flatMap(({ path, file }) => at(path, topicAnchors(records.topics.find((one) => one.file === file)))),
		...[...guide.statements.values()].map(({ path }) => path),
		...guide.audiences.flatMap(({ id, path, tasks }) => [
			...at(
				path,
				tasks.map((task) => task.id),
			),
			checklistPath(id),
		]),
		...guide.answers.map(({ path }) => path),
		...[...guide.sources.values()].flatMap(({ id, facts }) =>
			at(
				sourcePath(id),
				facts.map((fact) => `fact-${fact.id}`),
			),
		),
		...TABLE_NAMES.filter((name) => guide.tables[name].length > 0).map(tablePath),
	]);
}
