import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import type { Duplex } from 'node:stream';
import send from 'send';
import { cacheControlOf } from '../src/hosting/cache-rules.ts';
import { CONTENT_TYPES } from '../src/hosting/content-types.ts';
import { readHeadersFile } from '../src/hosting/headers-file.ts';
import { RESPONSE_HEADERS } from '../src/hosting/response-headers.ts';
import { UserError } from './user-error.ts';

/** The longest address that is answered, in characters: a full search with every filter has about 2,500. */
const LONGEST_ADDRESS = 4096;

const TYPES = new Map<string, string>(Object.entries(CONTENT_TYPES).map(([ending, type]) => [`.${ending}`, type]));

function say(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
	response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${words}\n`);
}

/** The site’s own page for what is not there, as it lies there now: a new build may have taken the place of the one before. */
function sayMissing(response: ServerResponse, folder: string): void {
	let page: Buffer;
	try {
		page = readFileSync(join(folder, '404.html'));
	} catch {
		say(response, 404, 'Not found. Is a build under way?');
		return;
	}
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
}

/** What the site’s own `_headers` says of every file, as it lies there now: the policy names the styles of that build. */
function headersOf(folder: string): Record<string, string> {
	try {
		return readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
	} catch {
		return RESPONSE_HEADERS;
	}
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, basePath: string): void {
	const { method = '', url = '' } = request;
	for (const [name, value] of Object.entries(headersOf(folder))) response.setHeader(name, value);
	if (method !== 'GET' && method !== 'HEAD') return say(response, 405, 'The guide can only be read.', { Allow: 'GET, HEAD' });
	if (url.length > LONGEST_ADDRESS) return say(response, 400, `The address is longer than ${LONGEST_ADDRESS} characters.`);
	const [address = '', query] = url.split(/\?(.*)/s);
	// Two slashes in front would send a redirect to another host.
	const path = address.replace(/^\/{2,}/, '/');
	if (basePath !== '/' && (path === '/' || `${path}/` === basePath))
		return say(response, 302, 'The guide is one folder on.', { Location: basePath });
	if (!path.startsWith(basePath)) return sayMissing(response, folder);
	send(request, path.slice(basePath.length - 1), { root: folder, cacheControl: false, dotfiles: 'ignore' })
		.on('headers', (_, file: string) => {
			response.setHeader('Cache-Control', cacheControlOf(`/${relative(folder, file).replaceAll(sep, '/')}`));
			const type = TYPES.get(extname(file));
			if (type !== undefined) response.setHeader('Content-Type', type);
		})
		.on('directory', () =>
			say(response, 301, 'With a slash at the end.', { Location: `${path}/${query === undefined ? '' : `?${query}`}` }),
		)
		.on('error', ({ status }: { status?: number }) => {
			if (status === 400) say(response, 400, 'The address cannot be read.');
			else if (status === 412 || status === 416) say(response, status, 'The file has changed or has no such part.');
			else sayMissing(response, folder);
		})
		.pipe(response);
}

function refuseConnection({ code }: NodeJS.ErrnoException, socket: Duplex): void {
	if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
	else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

/**
 * Serves a built site under its base path with the headers that a real host is to send; what is not there gets the site’s own 404 page.
 * A build that takes the folder’s place is served from then on.
 */
export function createSiteServer(folder: string, basePath: string): Server {
	return createServer((request, response) => answer(request, response, folder, basePath)).on('clientError', refuseConnection);
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
			fail(new UserError(`environment:1  port  ${reason}`));
		});
		server.listen(port, () => done());
	});
}

/** The port to serve on, from `PORT`. */
export function portFrom(value: string | undefined): number {
	const port = Number(value ?? '4321');
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new UserError(`environment:1  port  PORT is "${value ?? ''}" → write a number from 1 to 65535, e.g. PORT=8080 npm start`);
	return port;
}
