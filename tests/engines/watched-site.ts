import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The script that takes note of everything of which a page complains. */
const WATCH = '/watch-the-page.js';

/** Runs in each page before all else. */
function watch(): void {
	const complaints: string[] = [];
	Object.assign(window, { complaints });
	for (const level of ['error', 'warn'] as const) {
		const say = window.console[level].bind(console);
		window.console[level] = (...given: unknown[]) => {
			complaints.push(`console: ${given.map(String).join(' ')}`);
			say(...given);
		};
	}
	addEventListener(
		'error',
		({ target, message }) => {
			if (!(target instanceof Element)) complaints.push(`script: ${message}`);
			// An element without an address is one whose own text the policy blocks, which is told as that.
			else if (target.matches('[src], [href]')) complaints.push(`not loaded: ${target.getAttribute('src') ?? target.getAttribute('href')}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => complaints.push(`script: ${String(reason)}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
		complaints.push(`policy: ${violatedDirective} blocks ${blockedURI || 'something inline'} (${sourceFile}:${lineNumber})`);
	});
}

/** What the open page complained of, and which files of other servers it asked for. For `run`. */
export const complaints = (): string[] => [
	...((window as unknown as { complaints?: string[] }).complaints ?? ['the page was not watched']),
	...performance
		.getEntriesByType('resource')
		.filter(({ name }) => /^https?:/.test(name) && !name.startsWith(`${location.origin}/`))
		.map(({ name }) => `third party: ${name}`),
];

/**
 * Serves what another server serves, headers included, with one more script on each page, which listens before anything can go wrong: not every engine
 * tells its driver what stands in its console.
 */
export async function serveWatched(origin: string): Promise<{ address: string; stop: () => Promise<void> }> {
	const server = createServer(async ({ url = '/' }, response) => {
		if (url === WATCH) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${String(watch)})();`);
		const ask = () => fetch(origin + url, { redirect: 'manual' });
		// A connection that was kept may be closed by the server the moment that it is used again.
		const answer = await ask()
			.catch(ask)
			.catch(() => undefined);
		// The server has gone, and with it whoever wanted to see the page.
		if (!answer) return response.writeHead(502).end();
		const headers = [...answer.headers].filter(
			([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding|connection|etag)$/.test(name),
		);
		response.writeHead(answer.status, Object.fromEntries(headers));
		const isPage = answer.headers.get('content-type')?.startsWith('text/html');
		if (!isPage) return response.end(Buffer.from(await answer.arrayBuffer()));
		return response.end((await answer.text()).replace(/<head[^>]*>|$/, (head) => `${head}<script src="${WATCH}"></script>`));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}
