import { z } from 'astro/zod';

/** What a statement’s file for embedding holds: a `rich` response of oEmbed 1.0 (oembed.com, 2.3.4). */
export const oembed = z.strictObject({
	version: z.literal('1.0'),
	type: z.literal('rich'),
	title: z.string().min(1),
	author_name: z.string().min(1),
	provider_name: z.string().min(1),
	provider_url: z.url(),
	/** The frame, to be put into a page as it stands. */
	html: z.string().startsWith('<iframe '),
	/** In CSS pixels; the frame is no wider than what is around it. */
	width: z.int().positive(),
	/** In CSS pixels. */
	height: z.int().positive(),
});
export type Oembed = z.infer<typeof oembed>;
