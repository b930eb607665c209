import { z } from 'astro/zod';
import { askedWords, citedProse, heading, isoDate, prose, slug } from './words.ts';

/** The eight sections of the review, in reading order: the place in this list is the section's number. */
export const SECTIONS = [
	'definitions',
	'implementation',
	'experiences',
	'perceptions',
	'recruitment',
	'training',
	'supervision',
	'effectiveness',
] as const;

/** The name of a section, which is also its folder and its address. */
export const sectionId = z.enum(SECTIONS);
export type SectionId = z.infer<typeof sectionId>;

/** The subject of what a section does not cover: how its text begins, up to the first stop. */
export const SUBJECT = /^.+?[.:;](?=\s|$)/su;

/** One section's own record, `src/content/sections/<section>.yaml`. */
export const section = z.strictObject({
	/** The section's name as a heading, e.g. `Supervision and support`. */
	title: heading,
	/** The name where room is short, e.g. in the menu: one or two words. */
	shortTitle: prose,
	/** What the section answers, in one or two sentences; may cite. */
	summary: citedProse,
	/** Who the section is for and when they need it, in one or two sentences. */
	forWhom: prose,
	/** Ids of the three to five statements that matter most, in reading order. */
	inBrief: z.array(slug).min(3, 'choose three to five statements').max(5, 'choose three to five statements'),
	/** What a reader might look for here and will not find. */
	notCovered: z
		.array(
			z.strictObject({
				/** Its subject as a first short sentence, then what there is instead, in a sentence or two; may cite. */
				text: citedProse.refine(
					(text) => !(SUBJECT.exec(text)?.[0] ?? text).includes('@'),
					'begin with its subject in a short sentence that cites nothing',
				),
				/** Ways in which readers ask for it, in their own words; search says by them that it is not here. */
				alsoAsked: z.array(askedWords).min(1, 'write at least one, or leave the field out').optional(),
			}),
		)
		.min(1, 'say what the section does not cover'),
	/** Why the section rests on fewer than five core sources; needed only where it does. */
	fewCoreSources: prose.optional(),
	/** The newest change that a returning reader should know of. */
	newestChange: z.strictObject({
		/** The day of the change. */
		date: isoDate,
		/** What changed, in a sentence. */
		what: prose,
	}),
});
export type SectionRecord = z.infer<typeof section>;
