import { fold } from '../../src/reading/words.ts';

/** Languages in which reference managers write months, beside English. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'sv', 'fi', 'pl'];

const letters = (text: string) => fold(text).replace(/[^a-z]/g, '');

/** Names of months, whole and short, with their numbers. */
const MONTHS: ReadonlyMap<string, number> = new Map([
	...LANGUAGES.flatMap((language) =>
		(['long', 'short'] as const).flatMap((month) => {
			const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
			return Array.from({ length: 12 }, (_, place) => {
				const parts = format.formatToParts(Date.UTC(2001, place, 1));
				return [letters(parts.find(({ type }) => type === 'month')?.value ?? ''), place + 1] as const;
			});
		}),
	),
	...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, place) => [name, place + 1] as const),
	['sept', 9],
	['', 0],
]);

/** What says that a work has no date, which is another thing than a date that cannot be read. */
const UNDATED = /^(?:n\.? ?d\.?|no date|undated|s\.? ?a\.?|o\.? ?j\.?)$/i;

/** A date as it was read: its year, month and day as far as it says them, what of it was not used, or the words that say none. */
export type ReadDate = { parts: number[]; unused: string } | { unread: string } | undefined;

const isDay = (year: number, month: number, day: number) => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Year, month and day from what stands beside a year; the month by its name or before the day. */
function withRest(year: number, rest: string): { parts: number[]; unused: string } {
	const words = rest.split(/[\s/.,~_:;–—-]+/).filter(Boolean);
	const named = words.find((word) => (MONTHS.get(letters(word)) ?? 0) > 0);
	const numbers = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
	const month = named === undefined ? Number.parseInt(numbers[0] ?? '') : (MONTHS.get(letters(named)) ?? 0);
	if (!(month >= 1 && month <= 12)) return { parts: [year], unused: words.join(' ') };
	const first = named ?? numbers[0];
	const dayWord = named === undefined ? numbers[1] : numbers[0];
	const day = Number.parseInt(dayWord ?? '');
	const hasDay = isDay(year, month, day);
	const used = [first, hasDay ? dayWord : undefined];
	return { parts: hasDay ? [year, month, day] : [year, month], unused: words.filter((word) => !used.includes(word)).join(' ') };
}

/** Reads a date in any of the forms in which databases and reference managers write it. It needs one year: of two it does not choose. */
export function readDate(written: string): ReadDate {
	const text = written.replace(/[{}[\]()]/g, '').trim();
	if (text === '' || UNDATED.test(text)) return undefined;
	const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
	if (compact) return withRest(Number(compact[1]), `${compact[2] ?? ''}-${compact[3] ?? ''}`);
	const clean = text.replace(/T[\d:.Z+-]+$/, '');
	const years = [...clean.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([year]) => year);
	const [year] = years;
	// A range within a year, as BibLaTeX writes it.
	const range = /^((\d{4})-[\d-]+)\/(\2-[\d-]+)$/.exec(clean);
	if (range) return { ...withRest(Number(year), (range[1] ?? '').slice(5)), unused: `to ${range[3] ?? ''}` };
	if (year === undefined || new Set(years).size > 1) return { unread: text };
	const at = clean.indexOf(year);
	const [before, after] = [clean.slice(0, at), clean.slice(at + year.length)];
	// Day and month before the year stand in another order in every country: only a name tells them apart.
	const isNumeric = /^[\d\s./-]+$/.test(before) && /\d/.test(before);
	if (isNumeric) return { parts: [Number(year)], unused: before.trim() };
	return withRest(Number(year), `${before} ${after.replaceAll(year, ' ')}`);
}

/** Of several fields that date a work the one that says most; those that name another year than the first do not count. */
export function readFirst(written: readonly string[]): ReadDate {
	const dates = written.map(readDate).filter((date) => date !== undefined);
	const year = dates.find((date) => 'parts' in date)?.parts[0];
	const same = dates.filter((date) => 'parts' in date && date.parts[0] === year) as { parts: number[]; unused: string }[];
	return same.sort((a, b) => b.parts.length - a.parts.length || b.unused.length - a.unused.length)[0] ?? dates[0];
}
