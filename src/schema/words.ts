import { z } from 'astro/zod';

/** A short name in lower-case ASCII words joined by hyphens, e.g. `supervisor-named-before-advert`. Permanent once published. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, e.g. `who-supervises`')
	.max(64, 'keep it to 64 characters');

/** A citation key: the name of a file in `src/content/sources/` without `.json`, e.g. `gillard-2022a`. */
export const citationKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the key as its file is named, e.g. `gillard-2022a`');

/** A fact’s permanent name in its record: lower-case words that say its subject, e.g. `pay-band-3`. */
export const factId = slug.max(40, 'keep it to 40 characters');

/** A source of a row with the facts that the row rests on, e.g. `gillard-2022a#main-outcome+who-took-part`; the facts may be left out. */
export const factReference = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*(\+[a-z0-9]+(-[a-z0-9]+)*)*)?$/,
		'write the key and its facts as `gillard-2022a#main-outcome`',
	);

/** The sources that a row of a table rests on, at least one, each with its facts. */
export const factReferences = z.array(factReference).min(1, 'name at least one source');

/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'take the digest that the command wrote');

/** A calendar date, e.g. `2026-11-22`, without a time of day. Astro’s own reader of YAML makes a `Date` of it. */
export const isoDate = z.preprocess(
	(value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
	z.iso.date('write a date as 2026-11-22').refine((date) => date >= '2000', 'write a year of this century, as in 2026-11-22'),
);

/** A day, a month or a year of the calendar, as far as it is known, e.g. `2020-12-18`, `2020-12` or `2020`. */
export const partialDate = (message: string) =>
	z
		.string()
		.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, message)
		.refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, message);

/** Year and month of an edition, e.g. `2026-11`: its name, its file and its address. */
export const editionName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write year and month, e.g. `2026-11`');

/** One or more sentences on one line of meaning: not empty, no space at either end. */
export const prose = z
	.string()
	.min(1, 'write something here')
	.refine((text) => text.trim() === text, 'take the space from its ends')
	.refine((text) => !/[\n\t]| {2}/.test(text), 'write it as one run of words, with one space between two');

/** Words in which people ask, an item of a list. One that is indented further runs into the item above it, and YAML says nothing. */
export const askedWords = prose.refine((text) => !text.includes(' - '), 'begin each item in the column of the first');

/** A heading of the guide’s own: a line or two on a phone. */
export const heading = prose.max(120, 'keep a heading to 120 characters');

/** Prose that may cite sources in Pandoc's syntax, e.g. `Courses differ [@opie-2022; @hee-2020, p. 3].` */
export const citedProse = prose.refine(
	(text) => /\p{L}/u.test(text.replace(/\[[^[\]]*\]|@[\w#+-]+/g, '')),
	'say something beside what it cites',
);

const ADDRESS = 'write a full web address, e.g. `https://example.org/page`';
/** Scheme, two slashes, a host with a dot and without a user’s name, and no `%` but before two digits: browsers would fix less in silence. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#](?:[^\s%\\{}]|%[\dA-Fa-f]{2})*)?$/;

/** Whether a text is a web address as it stands. */
export const isWebAddress = (text: string) => WEB_ADDRESS.test(text) && URL.canParse(text);

/** A web address with `https:` or `http:`. */
export const webAddress = z.string().refine(isWebAddress, ADDRESS);
