import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { UserError } from '../src/build/user-error.ts';

/** The port to serve on, from `PORT`; 4321 without it. Throws a `UserError` for anything but a port’s number. */
export function portFrom(value: string | undefined): number {
	const port = Number(value ?? '4321');
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new UserError(`environment:1  port  PORT is "${value ?? ''}" → write a number from 1 to 65535, e.g. 8080`);
	return port;
}

/** Sees that a port is free: Astro would take the next one without a word. Throws a `UserError` where it is taken or not allowed. */
export function checkPort(port: number): Promise<void> {
	const probe = createServer();
	return new Promise((done, fail) => {
		probe.once('error', ({ code, message }: NodeJS.ErrnoException) => {
			const reason =
				code === 'EADDRINUSE'
					? `port ${port} is taken → stop what runs there, or set PORT to another, e.g. ${port < 65535 ? port + 1 : 8080}`
					: code === 'EACCES'
						? `port ${port} is not allowed → set PORT to one above 1023`
						: `${message} → set PORT to another`;
			fail(new UserError(`environment:1  port  ${reason}`));
		});
		probe.listen(port, () => probe.close(() => done()));
	});
}

/** A built site that is served. */
export interface ServedSite {
	/** The port, where the system chose it. */
	port: number;
	stop: () => Promise<void>;
}

/** Serves a folder with the headers that a host is to send: those of the configuration, and by its address who may show a page in a frame. */
export async function serveFolder(folder: string, base: string, server: { port: number; host?: string }): Promise<ServedSite> {
	const [{ preview }, { framePolicy }] = await Promise.all([import('astro'), import('../src/layouts/security.ts')]);
	const opened = await preview({ outDir: folder, base, server, logLevel: 'error' });
	// Astro’s types leave it out. What is set before Vite answers stays.
	const { server: http } = opened as typeof opened & { server?: Server };
	if (!http) throw new Error('the preview of Astro has no server on which to set the policy for frames');
	http.prependListener('request', ({ url = '/' }, response) => {
		response.setHeaders(new Headers(framePolicy(url.replace(/\?.*/s, ''))));
	});
	return opened;
}

/** Serves what was built until it is stopped. */
export async function serve(port: number, folder = process.env['GUIDE_DIST'] || 'dist'): Promise<ServedSite> {
	if (!existsSync(join(folder, '404.html')))
		throw new UserError(`${resolve(folder)}:1  not-built  no built site → run \`npm run build\` first`);
	const { BASE_PATH } = await import('../src/site.ts');
	const server = await serveFolder(folder, BASE_PATH, { port });
	console.log(`The guide is at http://localhost:${port}${BASE_PATH}  (stop with Ctrl+C)`);
	return server;
}
