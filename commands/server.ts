import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Refusal } from './console.ts';

/** Serves a built site under its base path; what is not there gets the site’s own 404 page. */
export function createSiteServer(folder: string, basePath: string): Server {
	const files = sirv(folder, { etag: true });
	const notFound = readFileSync(join(folder, '404.html'));
	return createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		};
		const path = request.url ?? '/';
		if (!path.startsWith(basePath)) {
			if (path === '/') response.writeHead(302, { Location: basePath }).end();
			else missing();
			return;
		}
		request.url = path.slice(basePath.length - 1);
		files(request, response, missing);
	});
}

/** Starts to listen; refuses in plain words where the port is taken or out of range. */
export function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
			const reason =
				code === 'EADDRINUSE'
					? `port ${port} is taken → stop what runs there, or choose another: PORT=${port < 65535 ? port + 1 : 8080} npm start`
					: code === 'EACCES'
						? `port ${port} needs rights that you lack → choose another: PORT=8080 npm start`
						: `${message} → choose a port: PORT=8080 npm start`;
			fail(new Refusal(`environment:1  port  ${reason}`));
		});
		server.listen(port, () => done());
	});
}

/** The port to serve on, from `PORT`. */
export function portFrom(value: string | undefined): number {
	const port = Number(value ?? '4321');
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Refusal(`environment:1  port  PORT is "${value ?? ''}" → write a number from 1 to 65535, e.g. PORT=8080 npm start`);
	return port;
}
