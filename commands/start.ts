import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { checkPort, portFrom, serve } from './serve.ts';

/** `npm start`: sees that the port is free, then checks, builds, indexes and serves the guide. */
await run(async () => {
	await configuration();
	const port = portFrom(process.env['PORT']);
	await checkPort(port);
	const { buildSite } = await import('../src/build/build.ts');
	await buildSite();
	await serve(port);
});
