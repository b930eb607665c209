import { serveFolder } from '../commands/serve.ts';

/** A built site that is served. */
export interface ServedSite {
	/** Scheme, host and port. */
	origin: string;
	stop: () => Promise<void>;
}

/** Serves a built site below a base path at a free port, with the headers that `npm start` sends. */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
	const server = await serveFolder(folder, base, { host: '127.0.0.1', port: 0 });
	return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
