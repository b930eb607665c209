import { preview } from 'astro';

/** A built site that is served. */
export interface ServedSite {
	/** Scheme, host and port. */
	origin: string;
	stop: () => Promise<void>;
}

/** Serves a built site below a base path at a free port, with the headers of the configuration, as `npm start` does. */
export async function serveSite(folder: string, base: string): Promise<ServedSite> {
	const server = await preview({ outDir: folder, base, server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
	return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
