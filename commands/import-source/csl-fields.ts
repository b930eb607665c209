import type { ForeignItem } from './read-items.ts';

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

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' };

/** What a table says of a name; nothing of a name that it lacks, as every object’s own `constructor`. */
const listed = (table: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);

/** A registry’s value as plain text: the first of a list, without tags and entities, with single spaces. */
function plain(value: unknown): string | undefined {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first !== 'string' && typeof first !== 'number') return undefined;
	const text = String(first)
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/&([a-z]+);/gi, (entity, name: string) => listed(ENTITIES, name.toLowerCase()) ?? entity)
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
	return whole === undefined ? (fields['family'] === undefined ? undefined : fields) : { literal: whole };
}

/** Year, month and day as far as they are known. */
function toDateParts(issued: unknown): number[] | undefined {
	const parts = (issued as { 'date-parts'?: unknown } | undefined)?.['date-parts'];
	const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
	const numbers = (Array.isArray(first) ? first : []).map(Number).filter((part) => Number.isInteger(part) && part > 0);
	return numbers.length ? numbers.slice(0, 3) : undefined;
}

/** The fields of a foreign item that a record’s `csl` may hold, under the names and in the order in which it holds them, without `id`. */
export function toCslFields(item: ForeignItem): Record<string, unknown> {
	const type = plain(item['type']);
	const authors = (Array.isArray(item['author']) ? item['author'] : []).flatMap((name: unknown): Record<string, string>[] => {
		const known = toName(name);
		return known ? [known] : [];
	});
	const dateParts = toDateParts(item['issued']);
	const doi = plain(item['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
	const url = plain(item['URL']) ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
	return {
		...(type !== undefined && { type: listed(TYPES, type) ?? type }),
		...pick(item, ['title']),
		...(authors.length > 0 && { author: authors }),
		...pick(item, PLAIN),
		...(dateParts && { issued: { 'date-parts': [dateParts] } }),
		...(doi !== undefined && { DOI: doi }),
		...(url !== undefined && { URL: url }),
		...pick(item, AFTER_DATE),
	};
}
