import { z } from 'astro/zod';
import { audienceId } from './audience.ts';
import { nation } from './country.ts';
import { toolId } from './tool-id.ts';
import { askedWords, isoDate, prose, slug } from './words.ts';

/** Words of a question as readers ask it, at the most. */
export const MOST_WORDS_OF_QUESTION = 14;

const wordsOf = (text: string) => text.split(' ').length;

/**
 * Prose of an answer. Every sentence ends with the statements that it rests on, `[#who-supervises]` or `[#one; #other]`, or with `[own]` where it is the
 * guide’s own suggestion, before or after its full stop. `reading/marked-text.ts` reads the marks.
 */
const markedProse = prose;

/** One answer to one question, `src/content/answers/<slug>.yaml`. The file’s name is its permanent address, `/answers/<slug>/`. */
export const answer = z.strictObject({
	/** The question as its reader asks it, at most 14 words; ends with `?`, or with `.` where a situation is told. */
	question: prose
		.regex(/[?.]$/, 'end it with a question mark')
		.refine((text) => wordsOf(text) <= MOST_WORDS_OF_QUESTION, `ask it in at most ${MOST_WORDS_OF_QUESTION} words`),
	/** Other ways in which people ask it: search finds them, no page prints them. */
	alsoAsked: z.array(askedWords).min(3, 'write at least 3 other ways to ask it'),
	/** Whom it serves; the first is the main reader, on whose front page it stands. */
	audiences: z.array(audienceId).min(1, 'name at least one reader'),
	/** The answer in at most 60 words; its first sentence answers alone, in at most 25. */
	short: markedProse,
	/** What to do, each line beginning with a verb. */
	do: z.array(markedProse).min(1, 'write a line, or leave the field out').optional(),
	/** What not to do. */
	dont: z.array(markedProse).min(1, 'write a line, or leave the field out').optional(),
	/** The figure that a reader wants: the number alone, and what it counts. */
	figure: z
		.strictObject({
			/** The number alone, with its unit. */
			value: prose,
			/** What it counts, of whom and where. */
			words: markedProse,
		})
		.optional(),
	/** An example; `invented` where it is the guide’s own and not of a source. */
	example: z
		.strictObject({
			/** Its heading. */
			title: prose,
			/** What happens in it. */
			words: markedProse,
			/** It is the guide’s own and of no source. */
			invented: z.literal(true).optional(),
		})
		.optional(),
	/** What differs by country, a line each. */
	countries: z
		.array(z.strictObject({ country: nation, words: markedProse }))
		.min(1, 'write a line, or leave the field out')
		.max(8, 'keep it to 8 lines')
		.optional(),
	/** How sure the answer is, in one sentence. */
	sure: markedProse,
	/** What to do where nothing was found. */
	meanwhile: z.array(markedProse).min(1, 'write a line, or leave the field out').optional(),
	/** Shows where to find urgent help, by country, above everything else. */
	urgentHelp: z.literal(true).optional(),
	/** Tools that help to do it. */
	tools: z.array(toolId),
	/** Ids of further statements that are shown with those which the text names. */
	statements: z.array(slug),
	/** Two to four other answers, by slug. */
	related: z.array(slug).min(2, 'name 2 to 4 other answers').max(4, 'name 2 to 4 other answers'),
	/** The day on which somebody last read it against its statements. */
	reviewed: isoDate,
});
export type AnswerRecord = z.infer<typeof answer>;
