import { fold } from '../../src/reading/words.ts';

/** Words that do not tell one title from another. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Lower-case ASCII letters, other letters as near as they come, the rest as hyphens: `Åkerblom` is `akerblom`. */
const ascii = (text: string) =>
	fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** The initials of a body of three words and more, as `who` and `hse`; its first word otherwise. */
function short(body: string): string {
	const words = ascii(body)
		.split('-')
		.filter((word) => !SMALL.has(word));
	return words.length > 2 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
}

/** A bibliographic item, of which nothing is certain yet. */
export type Csl = Record<string, unknown>;

/** Year, month and day of a work as far as its item says them. */
export const dateOf = (csl: Csl) => (csl['issued'] as { 'date-parts'?: number[][] } | null | undefined)?.['date-parts']?.[0];

/** The year for a key; of a date that could not be read its first year or word, as that is no work without a date. */
function yearOf(csl: Csl): string {
	const date = dateOf(csl);
	if (date === undefined) return 'nd';
	const [year] = date as (number | string)[];
	return /\d{4}/.exec(String(year))?.[0] ?? (ascii(String(year)).split('-')[0] || 'undated');
}

/** The citation key of a new record: first author and year, and a letter where that is taken. */
export function newKey(csl: Csl, taken: ReadonlySet<string>): string {
	const [author] = (csl['author'] ?? []) as Record<string, string>[];
	const name = author?.['family'] === undefined ? short(author?.['literal'] ?? String(csl['title'])) : ascii(author['family']);
	const stem = `${name || 'source'}-${yearOf(csl)}`;
	const letters = ['', ...'bcdefghijklmnopqrstuvwxyz'];
	const isFree = (key: string) => !taken.has(key) && !(key === stem && taken.has(`${stem}a`));
	const letter = letters.find((one) => isFree(stem + one));
	return stem + (letter ?? `-${taken.size}`);
}

/** Whether a work is of after August 2023, when the review’s searches were made; nothing where its date does not say. */
function isNewer(csl: Csl): boolean | undefined {
	const [year, month] = dateOf(csl) ?? [];
	if (typeof year !== 'number' || (year === 2023 && month === undefined)) return undefined;
	return year > 2023 || (year === 2023 && (month ?? 0) > 8);
}

/** What somebody read in a work and wrote into a form: facts without their names and sections, pages without what was read there, and what it adds. */
export interface ReadByHand {
	facts: { fact: string }[];
	verified: { url: string }[];
	adds: string;
}

/**
 * A record of wider reading that no second reader has seen, with what the bibliographic item says. What only a reader of the work can
 * say is left out or empty: the check names it.
 */
export function newRecord(id: string, fields: Csl, byHand?: ReadByHand): Record<string, unknown> {
	const newer = isNewer(fields);
	return {
		id,
		set: 'wider',
		...(newer !== undefined && { newer }),
		audited: false,
		csl: { id, ...fields },
		openAccess: null,
		licence: null,
		countries: [],
		size: null,
		facts: byHand?.facts ?? [],
		limitations: [],
		verified: byHand?.verified ?? [],
		unsure: [],
	};
}
