import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';

/** `npm run pdf`: builds the guide as `npm run build` does, with the whole of it as a PDF, to which its pages then link. */
await run(async () => {
	process.env['GUIDE_PDF'] = '1';
	await configuration();
	const { build } = await import('astro');
	await build({ logLevel: 'error' });
});
