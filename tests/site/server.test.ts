import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen, portFrom } from '../../commands/server.ts';
import { Site, writeSite } from './base.ts';
import { run, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-server-'));
const dist = join(folder, 'dist');
const SECRET = 'what lies beside the site';

/** Listens on a port that the system chooses. */
const open = (server: Server) => new Promise<number>((done) => server.listen(0, () => done((server.address() as AddressInfo).port)));
const close = (server: Server) => new Promise((done) => server.close(done));

/** Asks for an address exactly as it is written, which `fetch` would tidy. */
function ask(port: number, path: string, method = 'GET'): Promise<{ status: number; type: string; location: string; body: string }> {
	return new Promise((done, fail) => {
		const asked = request({ port, path, method, agent: false }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text: string) => (body += text));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					type: response.headers['content-type'] ?? '',
					location: response.headers.location ?? '',
					body,
				}),
			);
		});
		asked.on('error', fail).end();
	});
}

beforeAll(() => {
	mkdirSync(join(dist, 'training/one'), { recursive: true });
	mkdirSync(join(dist, 'pagefind'));
	writeFileSync(join(dist, 'index.html'), '<h1>Home</h1>');
	writeFileSync(join(dist, '404.html'), '<h1>There is no page at this address</h1>');
	writeFileSync(join(dist, 'training/one/index.html'), '<h1>One</h1>');
	writeFileSync(join(folder, 'package.json'), SECRET);
	writeFileSync(join(folder, 'dist-secret.html'), SECRET);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/peer-support/'])('a site at %s', (base) => {
	let server: Server;
	let port: number;
	beforeAll(async () => {
		server = createSiteServer(dist, base);
		port = await open(server);
	});
	afterAll(() => close(server));

	test('gives pages by their addresses', async () => {
		expect(await ask(port, base)).toMatchObject({
			status: 200,
			body: '<h1>Home</h1>',
			type: expect.stringMatching(/^text\/html; ?charset=utf-8$/i) as string,
		});
		expect(await ask(port, `${base}training/one/`)).toMatchObject({ status: 200, body: '<h1>One</h1>' });
		expect(await ask(port, `${base}?q=a`)).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
	});

	test('has its own page for an address that is not there', async () => {
		for (const path of ['training/two/', 'training/one/x', '.env', 'training/.hidden', 'x'.repeat(500), 'a\\b'])
			expect(await ask(port, base + path)).toMatchObject({ status: 404, body: '<h1>There is no page at this address</h1>' });
	});

	test.each([
		'/..%2f..%2fpackage.json',
		'/..%2fpackage.json',
		'/../package.json',
		'/%2e%2e/package.json',
		'/%2e%2e%2fpackage.json',
		'/training/../../package.json',
		'/training/%2e%2e/%2e%2e/package.json',
		'/..%5cpackage.json',
		'/....//package.json',
		'//package.json',
		'/../dist-secret.html',
		'/..%2fdist-secret.html',
		'/%00/../package.json',
		'/%2e%2e/',
		'/%',
		'/%E0%A4%A',
	])('never leaves its folder for %s', async (path) => {
		for (const way of [path, base.slice(0, -1) + path]) {
			const { status, body } = await ask(port, way);
			expect(body).not.toContain(SECRET);
			expect([301, 302, 400, 403, 404]).toContain(status);
		}
	});

	test('still answers afterwards', async () => {
		expect(await ask(port, base)).toMatchObject({ status: 200 });
	});

	test('gives no body to HEAD', async () => {
		expect(await ask(port, base, 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect(await ask(port, `${base}nowhere/`, 'HEAD')).toMatchObject({ status: 404, body: '' });
	});
});

test('leads from the root to the base path', async () => {
	const server = createSiteServer(dist, '/peer-support/');
	const port = await open(server);
	expect(await ask(port, '/')).toMatchObject({ status: 302, location: '/peer-support/' });
	expect(await ask(port, '/training/one/')).toMatchObject({ status: 404 });
	await close(server);
});

describe('the port', () => {
	test.each([
		[undefined, 4321],
		['8080', 8080],
		['1', 1],
		['65535', 65535],
	])('%s is %d', (value, port) => {
		expect(portFrom(value)).toBe(port);
	});

	test.each(['', '0', '-1', '65536', '80.5', 'eighty', '80 90', 'NaN'])('may not be “%s”', (value) => {
		expect(() => portFrom(value)).toThrow(
			`environment:1  port  PORT is "${value}" → write a number from 1 to 65535, e.g. PORT=8080 npm start`,
		);
	});

	test('that is taken is refused with the way out', async () => {
		const taken = createServer();
		const port = await open(taken);
		await expect(listen(createSiteServer(dist, '/'), port)).rejects.toThrow(
			`environment:1  port  port ${port} is taken → stop what runs there, or choose another: PORT=${port + 1} npm start`,
		);
		await close(taken);
	});
});

describe('the commands', () => {
	test.each(['serve', 'start'])('%s says that the port is taken, before it builds anything', async (command) => {
		const place = writeSite(new Site());
		const taken = createServer();
		const port = await open(taken);
		const { code, stdout, stderr } = await run(command, { GUIDE_CONTENT: place.content, GUIDE_DIST: dist, PORT: String(port) });
		await close(taken);
		place.remove();
		expect(stderr).toBe(
			`environment:1  port  port ${port} is taken → stop what runs there, or choose another: PORT=${port + 1} npm start\n`,
		);
		expect(stdout).toBe('');
		expect(code).toBe(1);
	});

	test('serve says where the guide is, and serves it there', async () => {
		const free = createServer();
		const port = await open(free);
		await close(free);
		const server = start('serve', { GUIDE_DIST: dist, PORT: String(port), BASE_PATH: '/peer-support/' });
		try {
			await server.said(`The guide is at http://localhost:${port}/peer-support/`);
			expect(await ask(port, '/peer-support/training/one/')).toMatchObject({ status: 200, body: '<h1>One</h1>' });
		} finally {
			server.stop();
			await server.outcome;
		}
	});
});
