import type { Issue } from './issue.ts';

/** One source in a citation cluster: `see @key#fact, p. 3` has a prefix, a key, a fact and a locator. */
export interface CitationItem {
	key: string;
	/** Ids of the facts that the citation names, in order; none where it cites the work as a whole. */
	facts?: string[];
	/** Words before the key, e.g. `see`. */
	prefix?: string;
	/** CSL's name of what the locator counts. */
	label?: 'page' | 'chapter' | 'section' | 'paragraph' | 'table' | 'figure';
	/** The place in the source, e.g. `3–4`. */
	locator?: string;
	/** Words after the key that are no locator. */
	suffix?: string;
	/** `-@key`: the year alone. */
	suppressAuthor?: true;
}

/**
 * A stretch of text, with where it leads if it is a link, or a citation: in brackets, or narrative where the author’s name is part of the sentence.
 */
export type Segment =
	| { type: 'text'; value: string; href?: string }
	| { type: 'citation'; narrative: boolean; items: CitationItem[]; offset: number }
	| { type: 'unreadable'; value: string; offset: number };

const KEY = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FACTS = `${KEY}(?:\\+${KEY})*`;
/** Before a bare `@` stands no letter, as in an e-mail address, and no slash, as in a web address. */
const BARE = '(?<![\\p{L}\\p{N}@/])';
/** What is, or looks like, a citation. Only the second and the last but one can be read. */
const CITATION = new RegExp(
	[
		// a bracket that holds another, which holds an `@`
		'\\[[^\\[\\]]*\\[[^\\[\\]]*@[^\\[\\]]*\\](?:[^\\[\\]]*\\])?',
		// a bracket that holds an `@`
		'\\[(?<cluster>[^\\[\\]]*@[^\\[\\]]*)\\]',
		// one that is never closed, and one that was never opened
		'\\[[^\\[\\]]*@[^\\[\\]]*(?=\\[|$)',
		`${BARE}-?@[^\\[\\]]*\\]`,
		// one that holds a key without its `@`
		'\\[[^\\[\\]@]*(?<![\\p{L}\\p{N}-])[a-z]+(?:-[a-z]+)*-(?:\\d{4}|nd)[a-z]?(?![\\p{L}\\p{N}])[^\\[\\]@]*\\]',
		// a bare `@key` with an optional locator in brackets
		`${BARE}(?<!-)@(?<narrative>${KEY})(?:#(?<named>${FACTS}))?(?![\\p{L}\\p{N}_#+]|-[\\p{L}\\p{N}])(?:\\s\\[(?<locator>[^\\[\\]@]+)\\])?`,
		// a bare `@` with what is no key
		`${BARE}-?@[\\p{L}\\p{N}_][^\\s\\[\\]]*`,
	].join('|'),
	'gu',
);
const ITEM = new RegExp(`^(?<prefix>[^@]*?)\\s*(?<suppress>-)?@(?<key>${KEY})(?:#(?<facts>${FACTS}))?(?:,?\\s+(?<after>.+))?$`, 'su');
const LOCATOR =
	/^(?<label>pp?\.|pages?|ch(?:ap)?\.|chapter|sec\.|section|para\.|paragraph|table|fig\.|figure)\s*(?<locator>(?:\p{L}?\d+\p{L}?|[ivxlc]+|\p{Lu})(?:[.:–-]+\p{L}?\d+|[–-]+[ivxlc]+)*(?:,\s*\d+(?:[–-]+\d+)?)*)(?![\p{L}\d])(?:,?\s+(?<suffix>.+))?$/su;

const LABELS: Record<string, NonNullable<CitationItem['label']>> = {
	p: 'page',
	pp: 'page',
	page: 'page',
	pages: 'page',
	ch: 'chapter',
	chap: 'chapter',
	chapter: 'chapter',
	sec: 'section',
	section: 'section',
	para: 'paragraph',
	paragraph: 'paragraph',
	table: 'table',
	fig: 'figure',
	figure: 'figure',
};

/** No locator is longer, and no page or paragraph has a number of more digits. */
const LONGEST_LOCATOR = 40;
const NUMBER_TOO_LONG = /\d{6}/;

/** The label of a locator that no locator follows: `p.`, `pp. three`, `page`. */
const LABEL_ALONE = /^(?:p|pp|pages?|ch|chap|sec|para|fig|(?:chapter|section|paragraph|table|figure)(?=\s*\d|\s*$))(?:\.|\s|$)/u;

/** Reads what follows a key: a locator with its label, then words; or words alone; nothing where a locator was begun and cannot be read. */
function parseAfter(after: string): Pick<CitationItem, 'label' | 'locator' | 'suffix'> | undefined {
	const { label, locator, suffix } = LOCATOR.exec(after)?.groups ?? {};
	if (!label || !locator) return LABEL_ALONE.test(after) ? undefined : { suffix: after };
	if (locator.length > LONGEST_LOCATOR || NUMBER_TOO_LONG.test(locator)) return undefined;
	const name = LABELS[label.replace('.', '')] ?? 'page';
	return { label: name, locator: locator.replace(/-+/g, '–'), ...(suffix && { suffix }) };
}

function itemOf(item: CitationItem, after: string | undefined): CitationItem | undefined {
	const rest = after ? parseAfter(after) : {};
	return rest && { ...item, ...rest };
}

function parseItem(text: string): CitationItem | undefined {
	const { prefix, suppress, key, facts, after } = ITEM.exec(text.trim())?.groups ?? {};
	if (!key || after?.includes('@')) return undefined;
	return itemOf(
		{ key, ...(facts && { facts: facts.split('+') }), ...(prefix && { prefix }), ...(suppress && { suppressAuthor: true as const }) },
		after,
	);
}

/** Splits text into words and citations in Pandoc’s syntax. What looks like a citation and cannot be read is `unreadable`. */
export function parseCitedText(text: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(CITATION)) {
		const [whole] = match;
		const { cluster, narrative, named, locator } = match.groups ?? {};
		if (match.index > end) segments.push({ type: 'text', value: text.slice(end, match.index) });
		end = match.index + whole.length;
		const items = narrative
			? [itemOf({ key: narrative, ...(named && { facts: named.split('+') }) }, locator)]
			: cluster === undefined
				? [undefined]
				: cluster.split(';').map(parseItem);
		segments.push(
			items.every((item) => item !== undefined)
				? { type: 'citation', narrative: narrative !== undefined, items, offset: match.index }
				: { type: 'unreadable', value: whole, offset: match.index },
		);
	}
	if (end < text.length) segments.push({ type: 'text', value: text.slice(end) });
	return segments;
}

/** The citation items in reading order. */
export function citationItems(segments: readonly Segment[]): CitationItem[] {
	return segments.flatMap((segment) => (segment.type === 'citation' ? segment.items : []));
}

/** The keys cited, each once, in order of first appearance. */
export function citedKeys(segments: readonly Segment[]): string[] {
	return [...new Set(citationItems(segments).map(({ key }) => key))];
}

/** The facts that citations name, by key, each once, in order of first appearance; a key without facts has an empty list. */
export function namedFacts(items: readonly Pick<CitationItem, 'key' | 'facts'>[]): Map<string, string[]> {
	const named = new Map<string, string[]>();
	for (const { key, facts = [] } of items) named.set(key, [...new Set([...(named.get(key) ?? []), ...facts])]);
	return named;
}

/** A row’s source as it is written, `key#fact+fact`, as a citation of it. */
export function referenceItem(reference: string): CitationItem {
	const [key = '', facts] = reference.split('#');
	return { key, ...(facts && { facts: facts.split('+') }) };
}

/** The words without their citations in brackets, as a reader would copy them; `name` says a narrative citation. */
export function plainText(segments: readonly Segment[], name: (key: string) => string): string {
	return segments
		.map((segment) =>
			segment.type === 'text' ? segment.value : segment.type === 'citation' && segment.narrative ? name(segment.items[0]?.key ?? '') : '',
		)
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/\s+([.,;:])/g, '$1')
		.trim();
}

/** Every stretch that looks like a citation and cannot be read. */
export function unreadableClusters(segments: readonly Segment[], file: string, line: number): Issue[] {
	return segments
		.filter((segment) => segment.type === 'unreadable')
		.map(({ value }) => ({
			rule: 'unreadable-citation',
			file,
			line,
			found: `\`${value}\``,
			fix: 'write `[@key#fact]`, `[see @key#fact+fact, p. 3; @other-key#fact]` or a bare `@key#fact`, with no markup and no bracket in it',
		}));
}
