import { z } from 'astro/zod';
import { contact } from './contact.ts';
import { citationKey, editionName, heading, isoDate, prose, slug } from './words.ts';

/** The guide’s own record, `src/content/guide.yaml`. */
export const guide = z
	.strictObject({
		/** The guide’s name. */
		title: heading,
		/** What it is, in one sentence. */
		description: prose,
		/** Year and month of the edition, e.g. `2026-11`. */
		edition: editionName,
		/** The day of the edition, in its month; no page may be reviewed after it. */
		published: isoDate,
		/** Version of the text, as semantic versioning counts. */
		version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version as 1.0.0'),
		/** Who publishes it, as a body’s name. */
		publisher: prose,
		/** Slugs of the answers that the home page offers, in order; left out where there are none. */
		questions: z.array(slug).min(1, 'name an answer, or leave the field out').max(12, 'keep it to 12').optional(),
		/** Where readers report a mistake or a barrier: `mailto:` and an address, `https://example.org/guide/issues`, or a form’s address with `{report}` in it. */
		contact: contact.optional(),
	})
	.refine(({ edition, published }) => published.startsWith(`${edition}-`), {
		path: ['published'],
		message: 'write a day of the month that `edition` names',
	});
export type GuideRecord = z.infer<typeof guide>;

/** Records that exist and are not published, `src/content/held.json`: the key and what is to be checked first. */
export const held = z.record(citationKey, prose);
