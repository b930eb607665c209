import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PAGES, sectionPath, sourcePath } from '../../evidence/addresses.ts';
import type { Guide } from '../../evidence/model.ts';
import { SECTIONS, type SectionId } from '../../schema/section.ts';

/** A query as a reader types it, with the addresses of which any may stand first. */
export interface JudgedQuery {
	/** `tune`: search is tuned on it; `report`: it is only measured. */
	set: 'tune' | 'report';
	/** What kind of query it is, e.g. `slip`. */
	kind: string;
	/** Who types it. */
	reader: 'manager' | 'worker' | 'policymaker';
	query: string;
	/** Addresses without the base path. */
	right: string[];
}

const FILE = 'tests/search/queries.yaml';

/** The address of an answer as the file names it; throws where nothing has that name. */
function addressOf(name: string, guide: Guide): string {
	const topics = guide.sections.flatMap((section) => section.topics);
	const found = name.startsWith('@')
		? guide.sources.has(name.slice(1)) && sourcePath(name.slice(1))
		: name.startsWith('term:')
			? `${PAGES.glossary}#${name.slice(5)}`
			: SECTIONS.includes(name as SectionId)
				? sectionPath(name as SectionId)
				: name.includes('/')
					? topics.find(({ section, slug }) => `${section}/${slug}` === name)?.path
					: guide.statements.get(name)?.path;
	if (!found) throw new Error(`${FILE} names ${name}, which is not in the guide`);
	return found;
}

/** Every judged query. */
export function judgedQueries(guide: Guide): JudgedQuery[] {
	const written = parse(readFileSync(FILE, 'utf8')) as JudgedQuery[];
	return written.map((query) => ({ ...query, right: query.right.map((name) => addressOf(name, guide)) }));
}
