import { withoutSigns } from '../../src/reading/words.ts';
import { dateOfItem } from './csl-fields.ts';
import { mend } from './mendings.ts';
import type { Csl } from './new-record.ts';
import type { FileField, Reference } from './reference.ts';

const MOST_SHOWN = 40;

/** All words of a value, however deep they stand. */
const wordsIn = (value: unknown): string =>
	Array.isArray(value)
		? value.map(wordsIn).join(' ')
		: typeof value === 'object' && value !== null
			? Object.values(value).map(wordsIn).join(' ')
			: typeof value === 'string' || typeof value === 'number'
				? String(value)
				: '';

/** Words that say nothing of their own in a field of a file: signs of lists, resolvers and media. */
const EMPTY = /\b(?:and|others|https?|dx|doi|org|www|issn|print|electronic|linking|pp?|et|al|pii)\b/g;

/** A field’s words without TeX, tags and signs. */
const bare = (name: string, value: string) =>
	withoutSigns(
		mend(name, value)
			.replace(/<[^<>]*>/g, '')
			.replace(/&#?\w+;/g, ' ')
			.replace(/\\[a-zA-Z]+|[{}$]/g, ''),
	)
		.replace(EMPTY, ' ')
		.trim();

/** Whether a record holds what a field says: every word of it, or the same letters and digits with other signs between them. */
function isHeld({ name, value, goesTo }: FileField, csl: Csl): boolean {
	const words = bare(name, value);
	if (words === '') return true;
	// What of a date was not read is said apart.
	if (goesTo.includes('issued')) return csl['issued'] !== undefined;
	const held = bare('', goesTo.map((field) => wordsIn(csl[field])).join(' '));
	const all = new Set(held.split(' '));
	const squeezed = held.replaceAll(' ', '');
	return words.split(' ').every((word) => all.has(word)) || squeezed.includes(words.replaceAll(' ', ''));
}

const quoted = (text: string) => `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`;

/** What a file says of a work and its record does not, a line each; a field that no record has a place for by its name and its first words. */
export function leftOut({ item, fields, remarks }: Reference, csl: Csl): string[] {
	const lost = fields
		.filter((field) => !isHeld(field, csl))
		.map(({ name, value }) => `${name} ${quoted(value.replace(/\s+/g, ' ').trim())}`);
	const date = dateOfItem(item['issued']);
	return [
		...remarks,
		...(date === undefined ? ['issued: the file says no date → add one, or leave it out where the work has none'] : []),
		...(date && 'parts' in date && date.unused !== ''
			? [`issued: read as ${date.parts.join('-')}, without “${date.unused}” → see whether that is right`]
			: []),
		...(lost.length ? [`in the file and not in the record: ${lost.join('; ')}`] : []),
	];
}
