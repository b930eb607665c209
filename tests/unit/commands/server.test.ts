import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../../commands/server.ts';
import { KEEP, ASK } from '../../../src/hosting/cache-rules.ts';
import { toHeadersFile } from '../../../src/hosting/headers-file.ts';
import { RESPONSE_HEADERS } from '../../../src/hosting/response-headers.ts';

const SECRET = 'what lies outside the site';
let folder: string;
let server: Server;
let port: number;

function writeSite(site: string, words: string): void {
	mkdirSync(join(site, 'training'), { recursive: true });
	mkdirSync(join(site, 'assets'));
	writeFileSync(join(site, 'index.html'), words);
	writeFileSync(join(site, 'training/index.html'), 'training');
	writeFileSync(join(site, 'assets/a.1234.css'), 'a { color: red }');
	writeFileSync(join(site, 'one.bib'), '@misc{one}');
	writeFileSync(join(site, '.hidden'), SECRET);
	writeFileSync(join(site, '404.html'), 'not here');
}

async function start(basePath: string): Promise<void> {
	server = createSiteServer(join(folder, 'site'), basePath);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	({ port } = server.address() as AddressInfo);
}

async function stop(): Promise<void> {
	server.closeAllConnections();
	await new Promise((closed) => server.close(closed));
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-server-'));
	writeFileSync(join(folder, 'secret.txt'), SECRET);
	writeSite(join(folder, 'site'), 'home');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sends bytes as they are, which no HTTP client would, and returns the whole answer. */
function raw(bytes: string): Promise<string> {
	return new Promise((done, fail) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		socket.setEncoding('utf8');
		socket.on('data', (part: string) => (answer += part));
		socket.on('error', fail);
		socket.on('close', () => done(answer));
	});
}

const get = (target: string, headers = '') => raw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('the preview server', () => {
	beforeAll(() => start('/'));
	afterAll(stop);

	test.each(['/', '/training/', '/nothing/', '/%ff'])('sends the security headers with %s', async (path) => {
		const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
		expect(Object.keys(RESPONSE_HEADERS).map((name) => [name, headers.get(name)])).toEqual(Object.entries(RESPONSE_HEADERS));
	});

	test('sends what the site’s own _headers says, as it lies there now: the policy names the styles of that build', async () => {
		const file = join(folder, 'site/_headers');
		writeFileSync(file, toHeadersFile('/').replaceAll("style-src 'self'", "style-src 'self' 'sha256-another-build'"));
		const policyOf = async () => (await fetch(`http://127.0.0.1:${port}/training/`)).headers.get('Content-Security-Policy');
		expect(await policyOf()).toContain("'sha256-another-build'");
		rmSync(file);
		expect(await policyOf()).toBe(RESPONSE_HEADERS['Content-Security-Policy']);
	});

	test('keeps what has a digest in its name, and has everything else asked for', async () => {
		const controlOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('Cache-Control');
		expect(await controlOf('/assets/a.1234.css')).toBe(KEEP);
		expect(await controlOf('/training/')).toBe(ASK);
		expect(await controlOf('/assets/gone.css')).toBe('no-store');
	});

	test('names the type of a file that servers do not know', async () => {
		expect((await fetch(`http://127.0.0.1:${port}/one.bib`)).headers.get('Content-Type')).toBe('application/x-bibtex; charset=utf-8');
	});

	test('answers that nothing has changed where nothing has', async () => {
		const tag = /^ETag: (.+)\r$/m.exec(await get('/training/'))?.[1] ?? '';
		expect(statusOf(await get('/training/', `If-None-Match: ${tag}\r\n`))).toBe(304);
	});

	test('sends a folder’s address on to the one with a slash, on this host', async () => {
		expect(await get('/training?q=1')).toMatch(/^HTTP\/1\.1 301 [^]*Location: \/training\/\?q=1\r\n/);
		expect(await get('//training')).toMatch(/^HTTP\/1\.1 301 [^]*Location: \/training\/\r\n/);
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/training/..%2f..%2fsecret.txt',
		'/training/%2e%2e/%2e%2e/secret.txt',
		'/..%5csecret.txt',
		'/%252e%252e/secret.txt',
		'//../secret.txt',
		'/training//..//..//secret.txt',
		'/.hidden',
		'/%2ehidden',
		'http://127.0.0.1/../secret.txt',
		'../secret.txt',
		'/secret.txt',
		'/training/index.html/',
		'/training/index.html%00.css',
		'/%',
		'/%zz',
		'/%ff%fe',
		'/%c0%ae%c0%ae/secret.txt',
		`/${'a/'.repeat(1500)}`,
		`/${'a'.repeat(3000)}`,
		`/${'a'.repeat(5000)}`,
		`/?q=${'a'.repeat(5000)}`,
		`/${'a'.repeat(100_000)}`,
		'*',
	])('answers GET %.60s with 400 or 404 and nothing from outside', async (target) => {
		const answer = await get(target);
		expect([400, 404]).toContain(statusOf(answer));
		expect(answer).not.toContain(SECRET);
	});

	test.each([
		['no request at all', 'hello\r\n\r\n'],
		['a version that does not exist', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
		['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n'],
		['headers of 100 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`],
		['no host', 'GET / HTTP/1.1\r\n\r\n'],
		['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
		['a zero byte', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n'],
	])('answers %s with 400', async (_, bytes) => {
		expect(statusOf(await raw(bytes))).toBe(400);
	});

	test.each([
		['bytes=2-1', 416],
		['bytes=-2', 206],
		['bytes=a-b', 200],
		['bytes=99999-', 416],
		['bytes=0-0,1-1', 206],
		['bytes=0-0,5-6', 200],
		['bytes=0-', 206],
	])('answers the range %s with %d and lives on', async (range, status) => {
		expect(statusOf(await get('/training/', `Range: ${range}\r\n`))).toBe(status);
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not take %s', async (method) => {
		const { status, headers } = await fetch(`http://127.0.0.1:${port}/`, { method });
		expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
	});

	test('answers HEAD without a body', async () => {
		const answer = await raw('HEAD /training/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
		expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*Content-Length: 8\r\n[^]*\r\n\r\n$/);
	});

	test('serves a build that takes the place of the one before, and says so while there is none', async () => {
		const site = join(folder, 'site');
		renameSync(site, join(folder, 'last'));
		expect(statusOf(await get('/'))).toBe(404);
		writeSite(site, 'home, and a good deal more');
		expect(await get('/')).toContain('\r\n\r\nhome, and a good deal more');
	});
});

describe('under a base path', () => {
	beforeAll(() => start('/peer-support/'));
	afterAll(stop);

	test.each([
		['/', /^HTTP\/1\.1 302 [^]*Location: \/peer-support\/\r\n/],
		['/peer-support', /^HTTP\/1\.1 302 [^]*Location: \/peer-support\/\r\n/],
		['/peer-support/training/', /^HTTP\/1\.1 200 /],
		['/peer-support/training', /^HTTP\/1\.1 301 [^]*Location: \/peer-support\/training\/\r\n/],
		['/training/', /^HTTP\/1\.1 404 /],
		['/peer-support/../secret.txt', /^HTTP\/1\.1 404 /],
	])('answers %s', async (target, answer) => {
		expect(await get(target)).toMatch(answer);
	});
});
