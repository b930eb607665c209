import { LineCounter, isMap, parseDocument } from 'yaml';
import { countryPath, PAGES, sectionPath, sourcePath, termAnchor } from '../../src/evidence/addresses.ts';
import { toGlossary } from '../../src/evidence/glossary.ts';
import type { Guide } from '../../src/evidence/model.ts';
import { SECTIONS, type SectionId } from '../../src/schema/section.ts';

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
	/** Addresses of what helps, and does not answer it. */
	near: string[];
}

/** Where the judged queries are kept, from the project’s folder. */
export const QUERIES_FILE = 'tests/search/queries.yaml';
/** 240 more, in readers’ words, frozen before search was tuned on them. */
export const READER_QUERIES_FILE = 'tests/search/reader-queries.yaml';
/** 905 more, written by people who had not seen the guide: they are harder. */
export const BLIND_QUERIES_FILE = 'tests/search/blind-queries.yaml';

/** The address of an answer as the file names it; nothing where the guide has nothing of that name. */
function addressOf(name: string, guide: Guide): string | undefined {
	if (name.startsWith('@')) return guide.sources.has(name.slice(1)) ? sourcePath(name.slice(1)) : undefined;
	if (name.startsWith('term:')) {
		const anchor = name.slice('term:'.length);
		return toGlossary(guide).some(({ term }) => termAnchor(term) === anchor) ? `${PAGES.glossary}#${anchor}` : undefined;
	}
	const [, kind, slug] = /^(answer|tool|country|page):(.+)$/u.exec(name) ?? [];
	if (kind === 'answer') return guide.answers.find((one) => one.slug === slug)?.path;
	if (kind === 'tool') return guide.tools.find((one) => one.id === slug)?.path;
	if (kind === 'country') return guide.countries.find((one) => one.path === countryPath(slug ?? ''))?.path;
	if (kind === 'page') return [...guide.pages, ...guide.audiences].find(({ path }) => path === `/${slug}/`)?.path;
	if (SECTIONS.includes(name as SectionId)) return sectionPath(name as SectionId);
	const topics = guide.sections.flatMap((section) => section.topics);
	if (name.includes('/')) return topics.find(({ section, slug }) => `${section}/${slug}` === name)?.path;
	return guide.statements.get(name)?.path;
}

/** Every judged query of the file’s text. Throws one error that names each query with each of its answers that the guide no longer has. */
export function judgedQueries(yaml: string, guide: Guide, file = QUERIES_FILE): JudgedQuery[] {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const written = document.toJS() as (Omit<JudgedQuery, 'near'> & Partial<JudgedQuery>)[];
	const faults = written.flatMap(({ query, right, near = [] }, place) => {
		const node = document.getIn([place], true);
		const { line } = lines.linePos((isMap(node) && node.range?.[0]) || 0);
		return [...right, ...near]
			.filter((name) => addressOf(name, guide) === undefined)
			.map((name) => `${file}:${line}  judged-answer  “${query}” names ${name}, which the guide does not have → name what answers it now`);
	});
	if (faults.length > 0) throw new Error(faults.join('\n'));
	const addresses = (names: readonly string[] = []) => names.flatMap((name) => addressOf(name, guide) ?? []);
	return written.map((query) => ({ ...query, right: addresses(query.right), near: addresses(query.near) }));
}
