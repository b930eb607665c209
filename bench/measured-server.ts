import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Media types by ending; what has one is sent in brotli, as hosts do. Pagefind’s own files are packed already and sent as they are. */
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** A request that was answered. */
export interface Transfer {
	path: string;
	/** Bytes of the body as sent. */
	bytes: number;
}

/** A server that counts what it sends. */
export interface MeasuredServer {
	origin: string;
	/** Everything sent so far, in order. */
	transfers: Transfer[];
	close: () => Promise<void>;
}

/** Serves folders over HTTP/1.1 in brotli’s best quality, each under a path; the first that has a file answers. Nothing is cached. */
export async function serveMeasured(folders: readonly (readonly [under: string, folder: string])[]): Promise<MeasuredServer> {
	const transfers: Transfer[] = [];
	const packed = new Map<string, Buffer>();
	const find = (path: string) =>
		folders
			.filter(([under]) => path.startsWith(under))
			.map(([under, folder]) => join(folder, path.slice(under.length), path.endsWith('/') ? 'index.html' : ''))
			.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
	const server = createServer(({ url = '/' }, response) => {
		const path = decodeURI(url.split('?')[0] ?? '/');
		const file = find(path);
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[extname(file)];
		const body = packed.get(file) ?? (type === undefined ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
		packed.set(file, body);
		transfers.push({ path, bytes: body.length });
		response.writeHead(200, {
			'Content-Type': type ?? 'application/octet-stream',
			'Content-Length': body.length,
			'Cache-Control': 'public, max-age=0, must-revalidate',
			...(type !== undefined && { 'Content-Encoding': 'br' }),
		});
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		transfers,
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}
