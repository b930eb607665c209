import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';

/** `npm run build`: `astro build`, with what is wrong said a line each. */
await run(async () => {
	await configuration();
	const { build } = await import('astro');
	await build({ logLevel: 'error' });
});
