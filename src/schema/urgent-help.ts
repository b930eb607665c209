import { z } from 'astro/zod';
import { nation } from './country.ts';
import { prose, webAddress } from './words.ts';

/** Where somebody in danger finds help at once, as a public page had it. */
const service = z.strictObject({
	/** The countries or nations that it serves. */
	where: z.array(nation).min(1, 'name where it helps'),
	/** Who gives the help. */
	body: prose,
	/** How to reach it, e.g. `phone 116 123`. */
	how: prose,
	/** When it can be reached; left out where the page does not say. */
	when: prose.optional(),
	/** What it costs; left out where the page does not say. */
	cost: prose.optional(),
	/** The page on which this was read. */
	readOn: webAddress,
	/** The year of that page; left out where it shows none. */
	year: z.int().min(2000, 'write the year of the page').max(2100, 'write the year of the page').optional(),
});

/** Every service, `src/content/urgent-help.yaml`, in the order in which they are shown. */
export const urgentHelp = z.strictObject({ services: z.array(service).min(1, 'name at least one service') });
export type UrgentHelpRecord = z.infer<typeof urgentHelp>;
