import { dev } from 'astro';
import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { checkPort, portFrom } from './serve.ts';

/**
 * `npm run dev`: serves the guide and shows a change as soon as it is saved. Search needs a build. What is wrong at the start is said as a build says it:
 * Astro would name one fault, without its line, and wait for good. With `GUIDE_DRAFT` the faults in the content stop nothing.
 */
await run(async () => {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	await configuration();
	const port = portFrom(process.env['PORT']);
	await checkPort(port);
	if (!process.env['GUIDE_DRAFT']) {
		const { checkedContent } = await import('../src/build/checked-content.ts');
		checkedContent({ everyWarning: false });
	}
	await dev({ server: { port } });
});
