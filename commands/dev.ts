import { configuration } from '../src/build/configuration.ts';
import { run } from '../src/build/console.ts';
import { checkPort, portFrom } from './serve.ts';

/**
 * `npm run dev`: serves the guide and shows every file as soon as it is saved, a faulty one too: what is wrong is said on its page and here. Search needs a
 * build.
 */
await run(async () => {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env['GUIDE_PREVIEW'] = '1';
	await configuration();
	const port = portFrom(process.env['PORT']);
	await checkPort(port);
	const { contentFolder } = await import('../src/build/content-folder.ts');
	contentFolder();
	const { dev } = await import('astro');
	await dev({ server: { port }, vite: { server: { strictPort: true } } });
});
