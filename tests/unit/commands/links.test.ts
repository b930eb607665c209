import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOutgoing } from '../../../commands/links/addresses.ts';
import { forEachByHost } from '../../../commands/links/by-host.ts';
import { checkAddress } from '../../../commands/links/check-address.ts';
import { toReport } from '../../../commands/links/report.ts';
import type { Source } from '../../../src/evidence/model.ts';

const MANNER = { patience: 300, agent: 'the tests' };

/** What a server of the outside world answers, by path: a status, and where it leads. */
const ANSWERS: Record<string, [status: number, location?: string]> = {
	'/there': [200],
	'/gone': [404],
	'/gone-for-good': [410],
	'/private': [401],
	'/busy': [429],
	'/broken': [502],
	'/moved': [301, '/there'],
	'/moved-twice': [308, '/moved'],
	'/for-now': [302, '/there'],
	'/moved-then-for-now': [301, '/for-now'],
	'/moved-and-gone': [301, '/gone'],
	'/circle': [302, '/circle'],
};

let server: Server;
let origin: string;
const asked: string[] = [];
beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(`${request.method ?? ''} ${path} by ${request.headers['user-agent'] ?? ''}`);
		if (path === '/slow') return;
		if (path === '/get-only' && request.method === 'HEAD') return void response.writeHead(405).end();
		const [status, location] = ANSWERS[path] ?? [200];
		response.writeHead(status, location === undefined ? {} : { Location: location }).end('a page');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
});

describe('an address', () => {
	test.each([
		['/there', 'fine', '200'],
		['/get-only', 'fine', '200'],
		['/gone', 'gone', '404'],
		['/gone-for-good', 'gone', '410'],
		['/moved-and-gone', 'gone', '404'],
		['/private', 'refused', '401'],
		['/busy', 'refused', '429'],
		['/broken', 'refused', '502'],
		['/circle', 'refused', 'more than 10 redirects'],
		['/slow', 'unreachable', 'no answer in time'],
		['/for-now', 'fine', '200'],
		['/moved-then-for-now', 'fine', '200'],
	])('%s is %s', async (path, verdict, detail) => {
		expect(await checkAddress(origin + path, MANNER)).toEqual({ verdict, detail });
	});

	test.each(['/moved', '/moved-twice'])('%s is reported with where it is now', async (path) => {
		expect(await checkAddress(origin + path, MANNER)).toEqual({ verdict: 'moved', detail: `${origin}/there` });
	});

	test('of no server is unreachable', async () => {
		expect(await checkAddress('http://127.0.0.1:9/', MANNER)).toMatchObject({ verdict: 'unreachable' });
		expect(await checkAddress('http://nowhere.invalid/', MANNER)).toMatchObject({ verdict: 'unreachable' });
	});

	test('is asked by HEAD first, and by name', async () => {
		asked.length = 0;
		await checkAddress(`${origin}/get-only`, MANNER);
		expect(asked).toEqual(['HEAD /get-only by the tests', 'GET /get-only by the tests']);
	});
});

test('one host is asked one thing at a time, with a rest between; a few hosts at once', async () => {
	const addresses = ['http://a.example/1', 'http://a.example/2', 'http://b.example/1', 'http://c.example/1', 'http://a.example/3'];
	const under = new Map<string, number>();
	let most = 0;
	const done: string[] = [];
	await forEachByHost(addresses, { hosts: 2, pause: 5 }, async (address) => {
		const { host } = new URL(address);
		expect(under.has(host)).toBe(false);
		under.set(host, 1);
		most = Math.max(most, under.size);
		await new Promise((later) => setTimeout(later, 2));
		under.delete(host);
		done.push(address);
	});
	expect([...done].sort()).toEqual([...addresses].sort());
	expect(most).toBe(2);
});

test('each address of the records is asked once: the work by its DOI, and the pages on which it was read', () => {
	const source = (id: string, csl: object, ...urls: string[]) =>
		[id, { id, csl, verified: urls.map((url) => ({ url, what: 'the page' })) } as unknown as Source] as const;
	const sources = new Map([
		source('one', { DOI: '10.1000/abc', URL: 'https://a.example/' }, 'https://b.example/'),
		source('two', { URL: 'https://b.example/' }, 'https://b.example/'),
	]);
	expect(findOutgoing({ sources })).toEqual([
		{ address: 'https://doi.org/10.1000/abc', files: ['sources/one.json'] },
		{ address: 'https://b.example/', files: ['sources/one.json', 'sources/two.json'] },
	]);
});

test('the report names what is not fine, worst first, with the records', () => {
	const outgoing = ['https://a.example/', 'https://b.example/', 'https://c.example/'].map((address) => ({
		address,
		files: ['sources/one.json'],
	}));
	const report = toReport(
		outgoing,
		new Map([
			['https://a.example/', { verdict: 'moved', detail: 'https://d.example/' }],
			['https://b.example/', { verdict: 'gone', detail: '404' }],
			['https://c.example/', { verdict: 'fine', detail: '200' }],
		] as const),
	);
	expect(report).toMatch(/^gone \(.+\)\n {2}sources\/one\.json: {2}https:\/\/b\.example\/ {2}404\n\nmoved \(.+\)\n/);
	expect(report).toMatch(/\n\n3 addresses: 1 gone, 0 unreachable, 0 refused, 1 moved, 1 fine$/);
});
