import { createServer } from 'node:http';
import { configuration } from './configuration.ts';
import { run } from './console.ts';
import { listen, portFrom } from './server.ts';

/** `npm start`: sees that the port is free, then checks, builds, indexes and serves the guide. */
await run(async () => {
	await configuration();
	const probe = createServer();
	await listen(probe, portFrom(process.env['PORT']));
	await new Promise((closed) => probe.close(closed));
	const { buildSite } = await import('./build-site.ts');
	await buildSite();
	await import('./serve.ts');
});
