import { z } from 'astro/zod';
import { isoDate, sha256 } from './words.ts';

/** What can be read a second time, in the order in which it is listed. */
export const READ_AGAIN = ['statement', 'answer', 'tool'] as const;

/** One second reading: somebody who did not write a passage compared it with its facts, sentence by sentence. */
export const secondReading = z.strictObject({
	/** SHA-256 of the passage’s words, with what they name. */
	words: sha256,
	/** SHA-256 of the ids and words of the facts and the statements that it names. */
	facts: sha256,
	/** The day of the reading. */
	on: isoDate,
});
export type SecondReading = z.infer<typeof secondReading>;

/** Every second reading that holds, `src/content/second-readings.json`, by what was read: `statement:<id>`, `answer:<slug>`, `tool:<id>`. */
export const secondReadings = z.record(
	z.string().regex(new RegExp(`^(?:${READ_AGAIN.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`), 'name it as `statement:<id>`'),
	secondReading,
);
export type SecondReadings = z.infer<typeof secondReadings>;
