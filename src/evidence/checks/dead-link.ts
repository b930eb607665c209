import { nearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import { checklistPath, mapPath, PAGES, sourcePath, termAnchor } from '../addresses.ts';
import type { Records } from '../../reading/content.ts';
import { ROWS, type RowKind } from '../../schema/topic.ts';
import { WEB_ADDRESS } from '../../schema/words.ts';
import type { Evidence } from '../passages.ts';

const ROW_KINDS = Object.keys(ROWS) as RowKind[];

const MAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/;

/** What a link may lead to on a topic’s page besides its statements: its headings, its table and its references. */
const anchorsOf = (topic: Records['topics'][number] | undefined): string[] =>
	topic ? [...topic.body.headings, ...ROW_KINDS.filter((kind) => topic.record[kind]?.length), 'references'] : [];

/** Every link in a body leads to a page and an anchor of the guide, or out of it by `https:`. */
export function deadLink({ records, guide }: Evidence): Issue[] {
	const topics = guide.sections.flatMap((section) => section.topics);
	const pages = [
		...Object.values(PAGES),
		...guide.sections.flatMap(({ id, path }) => [path, mapPath(id)]),
		...topics.map(({ path }) => path),
		...guide.audiences.flatMap(({ id, path }) => [path, checklistPath(id)]),
		...[...guide.sources.keys()].map(sourcePath),
	];
	const targets = new Set([
		...pages,
		...[...guide.statements.values()].map(({ path }) => path),
		...topics.flatMap(({ path, file }) => anchorsOf(records.topics.find((one) => one.file === file)).map((anchor) => `${path}#${anchor}`)),
		...topics.flatMap(({ rows }) => rows.terms.map(({ term }) => `${PAGES.glossary}#${termAnchor(term)}`)),
		...guide.audiences.flatMap(({ path, tasks }) => tasks.map(({ id }) => `${path}#${id}`)),
	]);
	return records.topics.flatMap(({ file, body, section, name }) =>
		body.links.flatMap(({ href, line }): Issue[] => {
			if (WEB_ADDRESS.test(href) || MAIL.test(href)) return [];
			const scheme = /^[a-z][a-z\d+.-]*:/i.exec(href)?.[0];
			if (scheme || href.startsWith('//'))
				return [
					{
						rule: 'link-scheme',
						file,
						line,
						found: `\`${href}\``,
						fix: 'link by `https:`, or to a page of the guide by `/section/topic/`',
					},
				];
			const target = href.startsWith('#') ? `/${section}/${name}/${href}` : href.replace(/\?[^#]*/, '');
			if (targets.has(target)) return [];
			const near = nearest(target, [...targets]);
			return [
				{
					rule: 'dead-link',
					file,
					line,
					found: `\`${href}\``,
					fix: near ? `write \`${near}\`` : 'link to a page that exists, as `/section/topic/` or `/section/topic/#statement`',
				},
			];
		}),
	);
}
