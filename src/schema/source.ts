import { z } from 'astro/zod';
import { sectionId } from './section.ts';
import { country } from './country.ts';
import { doi, isbn, issn, issued, pmid } from './identifiers.ts';
import { notice } from './notice.ts';
import { appraisal, design, result, searchDate } from './strength.ts';
import { factId, prose, webAddress } from './words.ts';

/** Kinds of evidence, strongest summaries first, as the filters and the evidence map list them. */
export const SOURCE_KINDS = {
	'umbrella-review': 'review of reviews',
	'systematic-review': 'systematic review',
	'scoping-review': 'scoping review',
	'narrative-review': 'narrative review',
	trial: 'trial',
	controlled: 'controlled study',
	cohort: 'cohort study',
	'mixed-methods': 'mixed-methods study',
	qualitative: 'qualitative study',
	survey: 'survey',
	economic: 'economic evaluation',
	guidance: 'guidance',
	policy: 'policy',
	law: 'law',
	report: 'report',
	thesis: 'thesis',
	course: 'course',
	advert: 'job advert',
	news: 'news report',
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;
export const sourceKind = z.enum(Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]]);

/** How closely a fact was read, closest first. */
export const FACT_BASES = {
	'full-text-opening': 'read in the opening of the full text',
	abstract: 'read in the abstract',
	'landing-page': 'read on the publisher’s or body’s own page',
	secondary: 'read in another work that reports it',
} as const;

/** `review`: the review that the guide stands on; `core`: one of the 26 citation cards; `wider`: wider reading. */
export const SOURCE_SETS = ['review', 'core', 'wider'] as const;

/** A person, or a body whose name stays whole. */
const name = z.union([
	z.strictObject({
		/** Family name as it is printed. */
		family: prose,
		/** Given names or initials as they are printed. */
		given: prose.optional(),
		/** A particle that belongs to the family name, e.g. `van`. */
		'non-dropping-particle': prose.optional(),
		/** What stands behind the name, e.g. `Jr`. */
		suffix: prose.optional(),
	}),
	z.strictObject({
		/** The whole name of a body. */
		literal: prose,
	}),
]);

/** No title of a work is longer, in characters: with a subtitle the longest that is known has 220. */
const LONGEST_TITLE = 400;

/** The bibliographic record as a CSL-JSON item; field names are CSL's own. */
export const cslItem = z.strictObject({
	/** The citation key, the same as the file's name. */
	id: prose,
	/** What the work is; decides how it is cited. */
	type: z.enum([
		'article-journal',
		'report',
		'webpage',
		'book',
		'chapter',
		'thesis',
		'article-newspaper',
		'paper-conference',
		'legislation',
	]),
	/** The title as it is printed, with its subtitle. */
	title: prose.max(LONGEST_TITLE, `keep the title to ${LONGEST_TITLE} characters`),
	/** Authors in printed order; left out where none is named. */
	author: z.array(name).min(1).optional(),
	/** The journal, book or site in which it stands. */
	'container-title': prose.optional(),
	/** Volume of the journal. */
	volume: prose.optional(),
	/** Issue of the journal. */
	issue: prose.optional(),
	/** Pages, or the number of an article without pages. */
	page: prose.optional(),
	/** Report or article number. */
	number: prose.optional(),
	/** Left out where the work is undated: it is then cited as n.d. */
	issued: issued.optional(),
	DOI: doi.optional(),
	URL: webAddress.optional(),
	/** Who published it; of a thesis the university. */
	publisher: prose.optional(),
	/** Where the publisher is. */
	'publisher-place': prose.optional(),
	ISSN: issn.optional(),
	ISBN: isbn.optional(),
	PMID: pmid.optional(),
	/** What kind of report or thesis, e.g. `PhD thesis`. */
	genre: prose.optional(),
	/** The language of the title where that is not English, as BCP 47 has it, e.g. `de`. */
	language: z
		.string()
		.regex(/^(?!en\b)[a-z]{2}(?:-[A-Z]{2})?$/, 'write the language as `de` or `de-CH`, and leave English out')
		.optional(),
});
export type CslItem = z.infer<typeof cslItem>;

/** What a source says, checkable and in our own words. */
export const fact = z.strictObject({
	/** Permanent name in the record, which citations give: `[@smit-2023#personal-recovery]`. */
	id: factId,
	/** The section of the guide that it is for. */
	section: sectionId,
	/** What the source says, in a sentence or two of our own, with its figures. */
	fact: prose,
	basis: z.enum(Object.keys(FACT_BASES) as [keyof typeof FACT_BASES, ...(keyof typeof FACT_BASES)[]]),
	/** Of a fact read at second hand: the page on which it was read, one of `verified`. */
	from: webAddress.optional(),
	/** Told in the paper’s introduction of the field or of other works: the study’s own numbers say nothing of it. */
	background: z.literal(true).optional(),
});
export type Fact = z.infer<typeof fact>;

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
	/** What kind of source it is, for readers. */
	kind: sourceKind,
	/** How it was made, for “Rests on”; judged by what the record says. */
	design,
	/** Whether the work is free to read; null where the records do not say. */
	openAccess: z.boolean().nullable(),
	/** Short name of the work's licence; null where the records do not say. */
	licence: prose.nullable(),
	/** Where the evidence comes from, ISO 3166 names, or `International`; empty where the records do not say. */
	countries: z.array(country),
	/** What it rests on, e.g. `35 reviews, 426 primary studies`; null where the records do not say. */
	size: prose.nullable(),
	/** Of a review: how many studies, or reviews, it holds. */
	studies: z.int().positive().optional(),
	/** How many people took part, in a review in all of its studies. */
	people: z.int().positive().optional(),
	/** Who they are, in plain words; with numbers where the record gives them by group only. */
	peopleAre: prose.optional(),
	/** Of a review: its last search. */
	searchedTo: searchDate.optional(),
	/** It covers other fields than mental health too. */
	beyondMentalHealth: z.literal(true).optional(),
	/** Which of its results were not seen, as a short clause. */
	notRead: prose.optional(),
	/** How it was rated, by its authors or by a later review. */
	appraisals: z.array(appraisal).min(1).optional(),
	/** What its facts state of an effect or an association, each result with its own numbers. */
	results: z.array(result).min(1).optional(),
	/** A copy was read on a page that is not its publisher’s; the printed reference has no address then. */
	copyRead: z.literal(true).optional(),
	/** What became of the work after it was published, as its notices say; left out where none is known. `npm run check -- updates` asks for them. */
	notice: z.array(notice).min(1).optional(),
	/** What the source says, each one checkable and in our own words, by section and by how closely it was read. */
	facts: z.array(fact).min(1),
	/** What the source itself or a later review says limits it. */
	limitations: z.array(prose),
	/** The public records in which the facts were read. */
	verified: z
		.array(
			z.strictObject({
				/** The page’s address. */
				url: webAddress,
				/** What was read there, e.g. `abstract`. */
				what: prose,
			}),
		)
		.min(1),
	/** Whether a public record shows that the review cites it; never a claim that it is among the review's 26. */
	citedByReview: z.strictObject({
		/** Whether a public record shows it. */
		status: z.enum(['confirmed', 'not-confirmed']),
		/** Which record shows it, or where it was looked for. */
		evidence: prose,
	}),
	/** What could not be confirmed, as `field: why`, or `facts.<id>: why` of one fact; no statement rests on it. */
	unsure: z.array(prose),
});
export type SourceRecord = z.infer<typeof source>;
