import { z } from 'astro/zod';
import { citedProse, heading, isoDate, prose, slug } from './words.ts';

/** The readers for whom there is a page of tasks, in the order in which the home page names them. */
export const AUDIENCES = ['service-managers', 'peer-workers', 'policymakers'] as const;

/** A reader, which is also the name of the file and of the page `/for/<audience>/`. */
export const audienceId = z.enum(AUDIENCES);
export type AudienceId = z.infer<typeof audienceId>;

/** One thing that a reader sets out to do, in the order in which it comes up. */
const task = z.strictObject({
	/** Permanent name, the anchor on the page. */
	id: slug,
	/** The task in the reader's words, e.g. `Decide who supervises`. */
	title: heading,
	/** One or two sentences on why now; may cite. */
	why: citedProse,
	/** Ids of the statements that answer it, in the order in which to read them. */
	statements: z.array(slug).min(1, 'name at least one statement'),
	/** What to have done, decided or asked, each a line with a box to tick. */
	checklist: z.array(prose).min(1, 'give the task at least one line to tick'),
});

/** A stretch of a reader’s way, with the questions that come up in it. */
const stage = z.strictObject({
	/** Its heading, e.g. `Before you advertise`. */
	title: prose,
	/** Slugs of answers, in the order in which the questions come up. */
	answers: z.array(slug).min(1, 'name at least one answer'),
});

/** One reader's page, `src/content/audiences/<audience>.yaml`. */
export const audience = z.strictObject({
	/** The page's heading, e.g. `For service managers`. */
	title: heading,
	/** The question with which the reader comes, in quotation marks on the home page. */
	question: prose,
	/** What the page offers, in one or two sentences. */
	summary: prose,
	/** The day on which the page was last read through. */
	reviewed: isoDate,
	/** The questions that come up, by stage, in order. */
	stages: z.array(stage).optional(),
	/** The tasks in the order in which they come up. */
	tasks: z.array(task).min(3, 'give at least three tasks'),
});
export type AudienceRecord = z.infer<typeof audience>;
