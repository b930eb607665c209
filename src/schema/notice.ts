import { z } from 'astro/zod';
import { doi } from './identifiers.ts';
import { partialDate, prose, webAddress } from './words.ts';

/** What may become of a work after it is published, gravest first, as it is said of the work: “Roe 2020 is …”. */
export const NOTICE_KINDS = {
	retraction: 'retracted',
	'partial-retraction': 'retracted in part',
	'expression-of-concern': 'under an expression of concern',
	correction: 'corrected',
	'new-version': 'out in a new version',
} as const;
export type NoticeKind = keyof typeof NOTICE_KINDS;
export const NOTICE_KIND_NAMES = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** A notice that a publisher, or whoever follows what is published, gives of a work: its retraction, correction or new version. */
export const notice = z
	.strictObject({
		/** What became of the work. */
		kind: z.enum(NOTICE_KIND_NAMES as [NoticeKind, ...NoticeKind[]]),
		/** The day, month or year of the notice. */
		date: partialDate('write the date of the notice as 2025-05-03, 2025-05 or 2025'),
		/** The notice’s own DOI; a work that was changed without one of its own has that of the work. */
		DOI: doi.optional(),
		/** The notice’s address, where it has no DOI. */
		URL: webAddress.optional(),
		/** What it says and which facts of the record it touches, in our own words. */
		words: prose,
	})
	.refine(({ DOI, URL }) => (DOI === undefined) !== (URL === undefined), 'give the notice’s `DOI`, or its `URL` where it has none');
export type Notice = z.infer<typeof notice>;
