import { z } from 'astro/zod';
import { prose } from './words.ts';

/** What people type for what the guide says; both are looked for. The other names of a term stand with the term, as its variants. */
const alias = z.strictObject({
	/** What people type: one word or a few, in any form and either spelling. */
	say: z.array(prose).min(1, 'write what people type'),
	/** What the guide says, each in words that stand in it. */
	mean: z.array(prose).min(1, 'write what the guide says'),
});
export type Alias = z.infer<typeof alias>;

/** The list of them, `src/content/aliases.yaml`. */
export const aliases = z.strictObject({
	/** The aliases; nothing where the last was taken out. */
	aliases: z.preprocess((list) => list ?? [], z.array(alias)),
});
export type AliasesRecord = z.infer<typeof aliases>;
