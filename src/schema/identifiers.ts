import { z } from 'astro/zod';

/** A bare DOI, e.g. `10.1000/xyz123`; old ones of Wiley hold `<` and `>`. A resolver address is refused, so there is one spelling. */
export const doi = z
	.string()
	.regex(/^10\.\d{4,9}\/[^\s"\\{}]+$/, 'write the bare DOI, e.g. `10.1000/xyz123`')
	.regex(/[^.,;:]$/, 'take the sign from its end: it belongs to the sentence that the DOI was copied from');

/** The address of a DOI, with the signs that an address may not hold written as it may. */
export const doiAddress = (doi: string) => `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;

/** The digits of a number with its check character, `X` for ten. */
const digitsOf = (text: string) => [...text.replace(/-/g, '')].map((one) => (one === 'X' ? 10 : Number(one)));
/** Each digit times its weight, the last weight 1 as ISO 3297 and ISO 2108 have it. */
const weighted = (digits: readonly number[], weight: (fromEnd: number) => number) =>
	digits.reduce((sum, digit, place) => sum + digit * weight(digits.length - place), 0);

/** An ISSN with its hyphen, e.g. `0033-3107`; the last character checks the others (ISO 3297). */
export const issn = z
	.string()
	.regex(/^\d{4}-\d{3}[\dX]$/, 'write the ISSN as 0033-3107')
	.refine((text) => weighted(digitsOf(text), (place) => place) % 11 === 0, 'look it up again: its check digit does not fit');

/** An ISBN of ten or thirteen digits, hyphens where they are printed; the last checks the others (ISO 2108). */
export const isbn = z
	.string()
	.regex(/^(?=(?:-?\d){12,13}$|(?:-?\d){9}-?[\dX]$)[\dX-]+$/, 'write the ISBN as 978-92-4-151678-5')
	.refine((text) => {
		const digits = digitsOf(text);
		return digits.length === 10
			? weighted(digits, (place) => place) % 11 === 0
			: digits.length === 13 && weighted(digits, (place) => (place % 2 ? 1 : 3)) % 10 === 0;
	}, 'look it up again: its check digit does not fit');

/** The number of a record in PubMed. */
export const pmid = z.string().regex(/^[1-9]\d{0,8}$/, 'write the digits alone');

/** The first year in which a work of the field may have been published, and the last that has four digits. */
const FIRST_YEAR = 1800;

/** Whether year, month and day are a day of the calendar, as far as they are given. */
function isCalendarDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= FIRST_YEAR && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const AS_NUMBERS = 'write a year, or a year and a month, or a year, a month and a day, as numbers';

/** A publication date as CSL has it: year, or year and month, or year, month and day. */
export const issued = z.strictObject({
	/** The year, or year and month, or year, month and day, as numbers: `[[2024, 3]]`. */
	'date-parts': z.tuple([z.array(z.int(AS_NUMBERS)).min(1, AS_NUMBERS).max(3, AS_NUMBERS).refine(isCalendarDate, AS_NUMBERS)]),
});
