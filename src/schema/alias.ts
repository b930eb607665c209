import { z } from 'astro/zod';
import { askedWords, prose } from './words.ts';

/** What people type for what the guide says; both are looked for. The other names of a term stand with the term, as its variants. */
const alias = z.strictObject({
	/** What people type: one word or a few, in any form and either spelling. */
	say: z.array(askedWords).min(1, 'write what people type'),
	/** What the guide says, each in words that stand in it. */
	mean: z.array(askedWords).min(1, 'write what the guide says'),
});
export type Alias = z.infer<typeof alias>;

/** A page about the guide itself, e.g. on how to cite, as search finds it. */
const standingPage = z.strictObject({
	/** Its address, e.g. `/cite/`. */
	path: z.string().startsWith('/', 'write its address from the first `/`'),
	/** What it is called. */
	title: prose,
	/** What a reader finds there. */
	says: prose,
	/** Its headings, and the words in which readers ask for it. */
	asked: z.array(askedWords).min(1, 'write at least one').optional(),
});
export type StandingPage = z.infer<typeof standingPage>;

/** What people type into the search, `src/content/aliases.yaml`. */
export const aliases = z.strictObject({
	/** The aliases; nothing where the last was taken out. */
	aliases: z.preprocess((list) => list ?? [], z.array(alias)),
	/** The pages about the guide itself that search finds. */
	pages: z.array(standingPage).optional(),
});
export type AliasesRecord = z.infer<typeof aliases>;
