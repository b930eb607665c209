import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { HIDDEN } from '../../src/reading/characters.ts';
import { doiAddress, isbn, issn } from '../../src/schema/identifiers.ts';
import { type ReadDate, readDate, readFirst } from './dates.ts';
import type { ForeignItem } from './reference.ts';

/** CSL’s types and those of registries, as the guide’s records name them. What is not listed stays as it is, and the check asks about it. */
const TYPES: Record<string, string> = {
	'journal-article': 'article-journal',
	'article-magazine': 'article-journal',
	'posted-content': 'report',
	'post-weblog': 'webpage',
	post: 'webpage',
	monograph: 'book',
	'book-chapter': 'chapter',
	'paper-conference': 'chapter',
	dissertation: 'thesis',
};

/** Fields that are taken over as they are, in the order in which a record lists them. */
const PLAIN = ['container-title', 'volume', 'issue', 'page', 'number'] as const;
const AFTER_DATE = ['publisher', 'publisher-place', 'ISSN', 'ISBN', 'PMID', 'genre'] as const;
const NAME_FIELDS = ['family', 'given', 'non-dropping-particle', 'suffix'] as const;

/** What a table says of a name; nothing of a name that it lacks, as every object’s own `constructor`. */
const listed = (table: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);

/** A tag of HTML, JATS or MathML; `p<a>b` and `<b or >` are words. */
const TAG =
	/<\/?(?:(?:jats|mml|m):[\w-]+|i|b|em|strong|sub|sup|su[bp]script|sc|scp|span|u|br|p|title|italic|bold|underline|inline-formula|alternatives|tex-math|math|m[ino]|mrow|msu[bp]|mtext|a(?=\s)|a(?<=\/a))(?:\s+[\w:-]+="[^"]*")*\s*\/?>/gi;

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z][a-z\d]*));/gi;

/** Text with its references to characters read; twice, as registries write `&amp;ndash;`. */
function decoded(text: string): string {
	const once = (words: string) =>
		words.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
			const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
			if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
			return decodeNamedCharacterReference(name ?? '') || whole;
		});
	return once(once(text));
}

/** A registry’s value as plain text: the first of a list, without tags, references to characters and characters that do not show, with single spaces. */
function plain(value: unknown): string | undefined {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first !== 'string' && typeof first !== 'number') return undefined;
	const text = decoded(String(first).replace(TAG, ''))
		.replace(/\\[a-zA-Z]+\s?|\\/g, '')
		.replace(/[\u00a0\u202f\u2000-\u200a\u205f\u3000]/g, ' ')
		.replace(new RegExp(HIDDEN, 'gu'), (one) => (/\s/.test(one) ? ' ' : ''))
		.replace(/\s+/g, ' ')
		.trim()
		.normalize('NFC');
	return text === '' ? undefined : text;
}

function pick(item: ForeignItem, fields: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const text = plain(item[field]);
			return text === undefined ? [] : [[field, text]];
		}),
	);
}

/** A person with a family name and more, or a body under its whole name. */
function toName(name: unknown): Record<string, string> | undefined {
	if (typeof name !== 'object' || name === null) return undefined;
	const person = name as ForeignItem;
	const fields = pick(person, NAME_FIELDS);
	const whole = plain(person['literal']) ?? plain(person['name']) ?? (Object.keys(fields).length === 1 ? fields['family'] : undefined);
	if (whole !== undefined) return { literal: whole };
	if (fields['family'] === undefined) return undefined;
	// A particle that is dropped when names are sorted is printed behind the given names.
	const particle = plain(person['dropping-particle']);
	return particle === undefined ? fields : { ...fields, given: [fields['given'], particle].filter(Boolean).join(' ') };
}

/** When a work was issued: the parts of CSL, or the words in which it is written. */
export function dateOfItem(issued: unknown): ReadDate {
	const { 'date-parts': parts, written, raw, literal } = (issued ?? {}) as Record<string, unknown>;
	const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
	const numbers = (Array.isArray(first) ? first : []).map(Number).filter((part) => Number.isInteger(part) && part > 0);
	if (numbers.length) return { parts: numbers.slice(0, 3), unused: '' };
	if (Array.isArray(written)) return readFirst(written.map(String));
	const text =
		plain(raw) ??
		plain(literal) ??
		(Array.isArray(first)
			? first
					.map((part) => plain(part) ?? '')
					.join(' ')
					.trim()
			: '');
	return readDate(text);
}

/** The first of several numbers, as databases write them, whose check digit fits; the whole text where none does. */
function firstFitting(text: string | undefined, pattern: RegExp, toNumber: (found: string) => string, fits: (number: string) => boolean) {
	if (text === undefined) return undefined;
	return [...text.matchAll(pattern)].map(([found]) => toNumber(found)).find(fits) ?? text;
}

/** An ISSN as a record has it, of `00333107`, `0033-3107 (Print)` or several. */
const toIssn = (text: string | undefined) =>
	firstFitting(
		text,
		/\b\d{4}-?\d{3}[\dX]\b/gi,
		(found) => `${found.slice(0, 4)}-${found.slice(-4)}`.toUpperCase(),
		(number) => issn.safeParse(number).success,
	);
const toIsbn = (text: string | undefined) =>
	firstFitting(
		text,
		/(?:\d[ -]?){9,12}[\dX]/gi,
		(found) => found.replace(/ /g, '-'),
		(number) => isbn.safeParse(number).success,
	);

/** Pages of databases that are no work’s own; a work with a DOI has a better address. */
const DATABASES =
	/^https?:\/\/(?:[\w-]+\.)*(?:scopus\.com|webofscience\.com|webofknowledge\.com|ebscohost\.com|proquest\.com|ovid\.com|scholar\.google\.[a-z.]+)\//i;

/** The first address of a field that holds several. */
const firstAddress = (text: string | undefined) => text?.split(/[\s;,|]+(?=https?:)/)[0];

/** The fields of a foreign item that a record’s `csl` may hold, under the names and in the order in which it holds them, without `id`. */
export function toCslFields(item: ForeignItem): Record<string, unknown> {
	const type = plain(item['type']);
	const authors = (Array.isArray(item['author']) ? item['author'] : []).flatMap((name: unknown): Record<string, string>[] => {
		const known = toName(name);
		return known ? [known] : [];
	});
	const date = dateOfItem(item['issued']);
	const doi = plain(item['DOI'])
		?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
		.replace(/[.,;:]+$/, '');
	const given = firstAddress(plain(item['URL']));
	const resolver = doi === undefined ? undefined : doiAddress(doi);
	const url = given === undefined || (resolver !== undefined && DATABASES.test(given)) ? resolver : given;
	const { ISSN, ISBN, ...after } = pick(item, AFTER_DATE);
	const numbers = { ISSN: toIssn(ISSN), ISBN: toIsbn(ISBN) };
	return {
		...(type !== undefined && { type: listed(TYPES, type) ?? type }),
		...pick(item, ['title']),
		...(authors.length > 0 && { author: authors }),
		...pick(item, PLAIN),
		...(date && { issued: { 'date-parts': ['parts' in date ? date.parts : [date.unread]] } }),
		...(doi !== undefined && { DOI: doi }),
		...(url !== undefined && { URL: url }),
		...pick(after, ['publisher', 'publisher-place']),
		...(numbers.ISSN !== undefined && { ISSN: numbers.ISSN }),
		...(numbers.ISBN !== undefined && { ISBN: numbers.ISBN }),
		...pick(after, ['PMID', 'genre']),
	};
}
