import { dev } from 'astro';
import { configuration } from './configuration.ts';
import { run } from './console.ts';
import { portFrom } from './server.ts';

/**
 * `npm run dev`: serves the guide and shows a change as soon as it is saved. Search needs a build. What is wrong at the start is said as a build says it:
 * Astro would name one fault, without its line, and wait for good. With `GUIDE_DRAFT` the faults that the door finds stop nothing.
 */
await run(async () => {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	await configuration();
	const port = portFrom(process.env['PORT']);
	if (!process.env['GUIDE_DRAFT']) {
		const { checkedContent } = await import('./content.ts');
		checkedContent({ everyWarning: false });
	}
	await dev({ server: { port } });
});
