import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { mend } from './mendings.ts';
import { isBody, isMore, MORE_AUTHORS, separate } from './names.ts';
import type { FileField, ForeignItem, Reference, ReferenceFile } from './reference.ts';

/** An entry as it stands in the file. */
interface Entry {
	type: string;
	label: string;
	properties: Record<string, string | number>;
}

const ENTRIES = '@biblatex/entries+list';
/** Months keep their names: as numbers `9~` and `dec` would be one number behind another. */
const MONTHS = 'January February March April May June July August September October November December'
	.split(' ')
	.map((name) => `@string{${name.slice(0, 3).toLowerCase()} = "${name}"}`)
	.join(' ');

const toEntries = (text: string) =>
	plugins.input.chain(`${MONTHS} ${text}`, { forceType: '@biblatex/text', target: ENTRIES, generateGraph: false }) as Entry[];

/** Where an entry begins. */
const HEAD = /^[ \t]*@(\w+)\s*[{(]/gm;

/** What keeps citation-js from reading an entry and leaves no doubt: no key, a key with spaces, two commas. */
const withPlainHead = (entry: string) =>
	entry
		.replace(/^(\s*@\w+\s*[{(])\s*(?=\w+\s*=)/, '$1reference, ')
		.replace(/^(\s*@\w+\s*[{(])([^,={}"]*),/, (_, head: string, key: string) => `${head}${key.trim().replace(/\s+/g, '-') || 'reference'},`)
		.replace(/,(?:\s*,)+(?=\s*(?:\w+\s*=|[})]))/g, ',');

/** The entries of a file one by one, where it cannot be read as a whole: those that can be read, and the line of each that cannot. */
function oneByOne(text: string): { entries: Entry[]; refused: { line: number; found: string }[] } {
	const starts = [...text.matchAll(HEAD)].map(({ index, 1: type = '' }) => ({ index, type: type.toLowerCase() }));
	const chunks = starts.map(({ index, type }, place) => ({ index, type, text: text.slice(index, starts[place + 1]?.index) }));
	const strings = chunks
		.filter(({ type }) => type === 'string')
		.map((chunk) => chunk.text.replace(/\s+/g, ' '))
		.join(' ');
	const entries: Entry[] = [];
	const refused: { line: number; found: string }[] = [];
	for (const { index, type, text: chunk } of chunks) {
		if (['string', 'comment', 'preamble'].includes(type)) continue;
		try {
			entries.push(...toEntries(`${strings} ${withPlainHead(chunk)}`));
		} catch (error) {
			const within = Number(/ line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 1);
			const key = /[{(]\s*([^\s,=]+)/.exec(chunk)?.[1];
			refused.push({
				line: text.slice(0, index).split('\n').length + within - 1,
				found: `the entry ${key === undefined ? '' : `\`${key}\` `}cannot be read from this line on`,
			});
		}
	}
	return { entries, refused };
}

/** Splits names at `and`, outside braces. */
function splitNames(text: string): string[] {
	const names = [''];
	let depth = 0;
	for (const part of text.split(/(\{|\}|\s+and\s+)/i)) {
		if (part === '{') depth += 1;
		if (part === '}') depth -= 1;
		if (depth === 0 && /^\s+and\s+$/i.test(part)) names.push('');
		else names[names.length - 1] += part;
	}
	return names;
}

/** Whether a name without braces could be a part of a body’s: a body itself, or no person whom a comma or initials tell. */
const mayBeOfBody = (name: string) => !name.includes('{') && (isBody(name) || !/,|^(?:\p{L}\.[ -]?)+/u.test(name));

/** Names with those put together that may be one body’s: BibTeX parts `Department of Health and Social Care`, which lacks its braces, into two. */
function keepBodiesWhole(names: readonly string[]): { names: string[]; joined: string[] } {
	const whole: string[] = [];
	const joined = new Set<number>();
	for (const name of names) {
		const last = whole.at(-1);
		const isOne = last !== undefined && mayBeOfBody(last) && mayBeOfBody(name) && (isBody(last) || isBody(name)) && !isMore(name);
		if (!isOne) whole.push(name);
		else {
			whole[whole.length - 1] = `${last} and ${name}`;
			joined.add(whole.length - 1);
		}
	}
	return {
		names: whole.map((name, place) => (joined.has(place) ? `{${name}}` : name)),
		joined: [...joined].map((place) => whole[place] ?? ''),
	};
}

/** A list of names with bodies in braces, several in one name apart, and without `others`. */
function mendNames(text: string): { names: string; remarks: string[] } {
	const { names: whole, joined } = keepBodiesWhole(splitNames(text.replace(/\s+/g, ' ')));
	const remarks = joined.map(
		(name) => `author: “${name}” has no braces and was kept as one body, as “and” is part of many bodies’ names → part it where it is two`,
	);
	const all = whole.flatMap((name) => {
		const inner = /^\s*\{([^{}]*)\}\s*$/.exec(name)?.[1];
		const { names, hasMore } = separate([inner ?? name]);
		if (hasMore) remarks.push(MORE_AUTHORS);
		return names.map((one) => {
			const braced = inner !== undefined && names.length === 1;
			return braced || (!one.includes('{') && isBody(one)) ? `{${one}}` : one;
		});
	});
	return { names: all.join(' and '), remarks };
}

/** The fields of BibTeX and BibLaTeX that a record has a place for. */
const GOES_TO: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(['title', 'subtitle', 'titleaddon'].map((name) => [name, ['title']])),
	author: ['author'],
	...Object.fromEntries(
		['journal', 'journaltitle', 'journalsubtitle', 'booktitle', 'booksubtitle', 'maintitle'].map((name) => [name, ['container-title']]),
	),
	...Object.fromEntries(['volume', 'doi', 'url', 'issn', 'isbn', 'pmid'].map((name) => [name, [name.toUpperCase(), name, 'URL']])),
	number: ['issue', 'number'],
	issue: ['issue'],
	pages: ['page'],
	eid: ['page', 'number'],
	...Object.fromEntries(
		['publisher', 'institution', 'school', 'organization', 'howpublished'].map((name) => [name, ['publisher', 'URL', 'author']]),
	),
	address: ['publisher-place'],
	location: ['publisher-place'],
	type: ['genre'],
	eprint: ['PMID', 'URL'],
	...Object.fromEntries(['date', 'year', 'month', 'day'].map((name) => [name, ['issued']])),
	language: [],
};

const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function toReference({ properties }: Entry, item: ForeignItem, remarks: string[]): Reference {
	const of = (name: string) => asText(properties[name]);
	const written = [of('date'), [of('year'), of('month'), of('day')].filter(Boolean).join(' ')].filter(Boolean);
	return {
		item: {
			...item,
			// citation-js makes one address of two.
			...(of('url') && { URL: of('url') }),
			...(item['page'] === undefined && of('eid') && { page: of('eid') }),
			issued: { written },
		},
		fields: Object.entries(properties).map(([name, value]): FileField => ({ name, value: asText(value), goesTo: GOES_TO[name] ?? [] })),
		remarks,
	};
}

/** Reads BibTeX and BibLaTeX. An entry that cannot be read keeps the others from nothing. */
export function readBibtex(text: string): ReferenceFile {
	let read: ReturnType<typeof oneByOne>;
	try {
		read = { entries: toEntries(text), refused: [] };
	} catch {
		read = oneByOne(text);
	}
	const remarks: string[][] = [];
	const mended = read.entries.map(({ type, label, properties }): Entry => {
		const said: string[] = [];
		const all = Object.entries(properties).map(([name, value]) => {
			const words = mend(name, asText(value));
			if (!['author', 'editor'].includes(name)) return [name, words] as const;
			const { names, remarks: more } = mendNames(words);
			if (name === 'author') said.push(...more);
			return [name, names] as const;
		});
		remarks.push(said);
		return { type, label, properties: Object.fromEntries(all) };
	});
	const items = plugins.input.chain(mended, { forceType: ENTRIES, generateGraph: false }) as ForeignItem[];
	return {
		references: items.map((item, place) =>
			toReference(mended[place] ?? { type: '', label: '', properties: {} }, item, remarks[place] ?? []),
		),
		refused: read.refused,
	};
}
