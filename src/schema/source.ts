import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { country } from './country.ts';
import { doi, isbn, issn, issued, pmid } from './identifiers.ts';
import { prose, webAddress } from './words.ts';

/** Kinds of evidence, strongest summaries first, as the filters and the evidence map list them. */
export const SOURCE_KINDS = {
	'umbrella-review': 'review of reviews',
	'systematic-review': 'systematic review',
	'scoping-review': 'scoping review',
	'narrative-review': 'narrative review',
	trial: 'trial',
	cohort: 'cohort study',
	'mixed-methods': 'mixed-methods study',
	qualitative: 'qualitative study',
	survey: 'survey',
	guidance: 'guidance',
	policy: 'policy',
	report: 'report',
	thesis: 'thesis',
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;
export const sourceKind = z.enum(Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]]);

/** How closely a fact was read, closest first. */
export const FACT_BASES = {
	'full-text-opening': 'read in the opening of the full text',
	abstract: 'read in the abstract',
	'landing-page': 'read on the publisher’s or body’s own page',
	secondary: 'read in another public record that reports it',
} as const;

/** `review`: the review that the guide stands on; `core`: one of the 26 citation cards; `further`: wider reading. */
export const SOURCE_SETS = ['review', 'core', 'further'] as const;

/** A person, or a body whose name stays whole. */
const name = z.union([
	z.strictObject({
		family: prose,
		given: prose.optional(),
		/** A particle that belongs to the family name, e.g. `van`. */
		'non-dropping-particle': prose.optional(),
		suffix: prose.optional(),
	}),
	z.strictObject({ literal: prose }),
]);

/** The bibliographic record as a CSL-JSON item; field names are CSL's own. */
export const cslItem = z.strictObject({
	/** The citation key, the same as the file's name. */
	id: prose,
	type: z.enum(['article-journal', 'report', 'webpage', 'book', 'chapter', 'thesis']),
	title: prose,
	/** Authors in printed order; left out where none is named. */
	author: z.array(name).min(1).optional(),
	'container-title': prose.optional(),
	volume: prose.optional(),
	issue: prose.optional(),
	page: prose.optional(),
	/** Report or article number. */
	number: prose.optional(),
	/** Left out where the work is undated: it is then cited as n.d. */
	issued: issued.optional(),
	DOI: doi.optional(),
	URL: webAddress.optional(),
	publisher: prose.optional(),
	'publisher-place': prose.optional(),
	ISSN: issn.optional(),
	ISBN: isbn.optional(),
	PMID: pmid.optional(),
	genre: prose.optional(),
});
export type CslItem = z.infer<typeof cslItem>;

/** One source, `src/content/sources/<id>.json`. All prose is our own words. */
export const source = z.strictObject({
	/** The citation key: the file's name without `.json`. */
	id: prose,
	/** Where the source stands in the guide. */
	set: z.enum(SOURCE_SETS),
	/** Published after August 2023, when the review's main searches were made. */
	newer: z.boolean(),
	/** A second reader has read every fact, or the two with the most figures, again on public pages. */
	audited: z.boolean(),
	csl: cslItem,
	kind: sourceKind,
	/** Whether the work is free to read; null where the records do not say. */
	openAccess: z.boolean().nullable(),
	/** Short name of the work's licence; null where the records do not say. */
	licence: prose.nullable(),
	/** Where the evidence comes from, ISO 3166 names, or `International`; empty where the records do not say. */
	countries: z.array(country),
	/** What it rests on, e.g. `35 reviews, 426 primary studies`; null where the records do not say. */
	size: prose.nullable(),
	/** What the source says, each one checkable and in our own words, by section and by how closely it was read. */
	facts: z
		.array(
			z.strictObject({
				section: sectionId,
				fact: prose,
				basis: z.enum(Object.keys(FACT_BASES) as [keyof typeof FACT_BASES, ...(keyof typeof FACT_BASES)[]]),
			}),
		)
		.min(1),
	/** What the source itself or a later review says limits it. */
	limitations: z.array(prose),
	/** The public records in which the facts were read. */
	verified: z.array(z.strictObject({ url: webAddress, what: prose })).min(1),
	/** Whether a public record shows that the review cites it; never a claim that it is among the review's 26. */
	citedByReview: z.strictObject({ status: z.enum(['confirmed', 'not-confirmed']), evidence: prose }),
	/** What could not be confirmed, as `field: why`; no statement rests on it. */
	unsure: z.array(prose),
});
export type SourceRecord = z.infer<typeof source>;
