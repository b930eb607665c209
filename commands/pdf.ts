import { configuration } from './configuration.ts';
import { run } from './console.ts';

/** `npm run pdf`: builds the guide as `npm run build` does, with the whole of it as a PDF, to which its pages then link. */
await run(async () => {
	process.env['GUIDE_PDF'] = '1';
	await configuration();
	const { buildSite } = await import('./build-site.ts');
	await buildSite();
});
