import { dev } from 'astro';
import { configuration } from './configuration.ts';
import { run } from './console.ts';
import { portFrom } from './server.ts';

/** `npm run dev`: serves the guide and shows a change as soon as it is saved. Search needs a build. */
await run(async () => {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	await configuration();
	await dev({ server: { port: portFrom(process.env['PORT']) } });
});
