import { z } from 'astro/zod';
import { country } from './country.ts';
import { askedWords, citationKey, factReferences, isoDate, prose, webAddress } from './words.ts';

/** What the records say of a country, by subject, in the order in which its page has them. */
export const COUNTRY_SUBJECTS = {
	training: 'Training and certificates',
	posts: 'Posts and pay',
	numbers: 'How many',
	policy: 'Policy and law',
	support: 'Supervision and support',
} as const satisfies Record<string, string>;
export type CountrySubject = keyof typeof COUNTRY_SUBJECTS;
const SUBJECTS = Object.keys(COUNTRY_SUBJECTS) as [CountrySubject, ...CountrySubject[]];

/** A country or nation, `src/content/countries/<id>.yaml`: its page stands where at least five facts are known. */
export const countryPage = z.strictObject({
	/** As readers call it, e.g. `England`. */
	name: prose,
	/** The country as ISO 3166 names it, whose rows of the tables its page shows. */
	country,
	/** Of a nation within a country: the records whose rows are its own, as the tables know the country alone. */
	sources: z.array(citationKey).min(1, 'name at least one record').optional(),
	/** The day on which the page was last read through. */
	reviewed: isoDate,
	/** Other words in which readers ask for it, e.g. its people and large towns; search finds it by them. */
	alsoAsked: z.array(askedWords).min(1, 'write at least one').optional(),
	/** Bodies and networks, each with its own address where one is known. */
	bodies: z.array(z.strictObject({ name: prose, address: webAddress.optional(), facts: factReferences })).min(1, 'name at least one body'),
	/** What the records say, each line with its facts. */
	lines: z.array(z.strictObject({ subject: z.enum(SUBJECTS), words: prose, facts: factReferences })).min(1, 'write at least one line'),
});
export type CountryPageRecord = z.infer<typeof countryPage>;
