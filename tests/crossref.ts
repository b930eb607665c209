import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A record of a work as Crossref has it, with updates and what else such records hold. */
export const crossrefWork = (doi: string, updates: Record<string, unknown> = {}) =>
	JSON.stringify({
		status: 'ok',
		'message-type': 'work',
		'message-version': '1.0.0',
		message: { DOI: doi, type: 'journal-article', title: ['A <i>title</i> with &amp; <script>markup</script>\u001b[31m'], ...updates },
	});

/** An update as Crossref has it. */
export const crossrefUpdate = (DOI: string, type: string, ...date: (number | null)[]) => ({
	DOI,
	type,
	label: '<b>Label</b>',
	source: 'publisher',
	updated: { 'date-parts': [date], 'date-time': '2025-05-03T00:00:00Z', timestamp: 1_746_230_400_000 },
});

/** Answers for one DOI, by how often it has been asked for, 1 first. */
type Say = (response: ServerResponse, time: number, request: IncomingMessage) => unknown;

/** A server on this machine in the place of Crossref; it answers for the DOIs that are given, and knows no others. */
export async function serveCrossref(says: Readonly<Record<string, Say>>) {
	const asked: string[] = [];
	const agents = new Set<string | undefined>();
	let [open, most] = [0, 0];
	const server = createServer((request, response) => {
		const doi = decodeURIComponent((request.url ?? '').replace(/^\/works\//, ''));
		asked.push(doi);
		agents.add(request.headers['user-agent']);
		open += 1;
		most = Math.max(most, open);
		response.on('close', () => (open -= 1));
		const say = says[doi];
		if (say) void say(response, asked.filter((one) => one === doi).length, request);
		else response.writeHead(404, { 'content-type': 'text/plain' }).end('Resource not found.');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		/** The DOIs as they were asked for, in order. */
		asked,
		agents,
		/** How many requests were open at the most. */
		most: () => most,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}

/** Answers with a record. */
export const known =
	(text: string): Say =>
	(response) =>
		response.writeHead(200, { 'content-type': 'application/json' }).end(text);
