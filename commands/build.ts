import { configuration } from './configuration.ts';
import { run } from './console.ts';

/** `npm run build`: checks, builds and indexes the guide into `dist`. */
await run(async () => {
	await configuration();
	const { buildSite } = await import('./build-site.ts');
	await buildSite();
});
