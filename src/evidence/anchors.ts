import { AUDIENCES } from '../schema/audience.ts';
import { ROWS, type RowKind } from '../schema/topic.ts';
import type { Records } from '../reading/records.ts';
import { termAnchor, type PAGES } from './addresses.ts';
import type { Guide } from './model.ts';

/** The anchors that a page has whatever the content is. A test compares them with the headings of the built pages. */
const STANDING = {
	home: ['readers', 'questions', 'tools', 'sections', 'independence'],
	search: [],
	answers: AUDIENCES,
	topics: [],
	sources: [],
	wider: [],
	newer: ['questions', 'sources'],
	glossary: [],
	countries: [],
	map: ['reviews', 'trials', 'studies', 'guidance', 'none'],
	kinds: ['picture'],
	method: [
		'review',
		'review-limits',
		'not-read',
		'sources',
		'facts',
		'second-reader',
		'second-reading',
		'rests-on',
		'how-sure',
		'basis',
		'checks',
		'limits',
		'independence',
		'corrections',
	],
	accessibility: ['standard', 'tested', 'theme', 'without-script', 'limits', 'report'],
	cite: ['files', 'word', 'cite'],
	data: [
		'guide',
		'sections',
		'answers',
		'statements',
		'sources',
		'terms',
		'posts',
		'outcomes',
		'certification',
		'workforce',
		'tools',
		'countries',
		'tables',
		'one-file',
		'example',
	],
	editions: [],
	print: ['contents', 'how-sure', 'basis', 'rests-on', 'glossary', 'references'],
	display: ['offline'],
	offline: ['kept', 'urgent'],
	briefing: ['references'],
	tools: ['tools', 'sheets', 'marks'],
	byCountry: ['countries', 'tables', 'policies', 'references'],
} as const satisfies Record<keyof typeof PAGES, readonly string[]>;

/** The anchors that a section’s page has whatever the section holds. */
export const SECTION_ANCHORS = ['in-brief', 'contents', 'not-covered', 'sources', 'newest-change', 'cite'];

/** The anchors of a page that stands whatever the content is, with those that it has for what the content holds. */
export function pageAnchors(page: keyof typeof PAGES, { sources, sections }: Guide): string[] {
	const terms = sections.flatMap(({ topics }) => topics.flatMap(({ rows }) => rows.terms.map(({ term }) => term)));
	const byContent: Partial<Record<keyof typeof PAGES, string[]>> = {
		sources: [...sources.values()].filter(({ set }) => set === 'core').map(({ kind }) => kind),
		newer: sections.filter(({ topics }) => topics.some(({ statements }) => statements.some(({ newer }) => newer))).map(({ id }) => id),
		glossary: terms.flatMap((term) => [termAnchor(term), `letter-${termAnchor(term).charAt(0)}`]),
	};
	return [...new Set([...STANDING[page], ...(byContent[page] ?? [])])];
}

const ROW_KINDS = Object.keys(ROWS) as RowKind[];

/** The anchors of a topic’s page besides its statements: its headings, its tables and its references. */
export const topicAnchors = (topic: Records['topics'][number] | undefined): string[] =>
	topic
		? [...topic.body.headings.map(({ anchor }) => anchor), ...ROW_KINDS.filter((kind) => topic.record[kind]?.length), 'references']
		: [];
