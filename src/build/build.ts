import { resolve } from 'node:path';
import { WORK } from './integration.ts';

/**
 * `astro build` with a root of its own: Astro notes in `<root>/.astro` which content it renders, and builds of different content at once, or a build
 * beside a preview, must not share that note. The site is the same, to the byte. Throws a `UserError` for a fault of the content or of the disk.
 */
export async function buildSite(): Promise<void> {
	const { build } = await import('astro');
	await build({
		logLevel: 'silent',
		root: WORK,
		configFile: '../astro.config.mjs',
		srcDir: resolve('src'),
		publicDir: resolve('public'),
	});
}
