import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPort, portFrom } from '../../commands/serve.ts';
import { framePolicy, RESPONSE_HEADERS } from '../../src/layouts/security.ts';
import { type ServedSite, serveSite } from '../serve.ts';
import { Site, writeSite } from './base.ts';
import { run, start } from './command.ts';

/** Listens on a port that the system chooses. */
const open = (server: Server) => new Promise<number>((done) => server.listen(0, () => done((server.address() as AddressInfo).port)));
const close = (server: Server) => new Promise((done) => server.close(done));

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
		expect(() => portFrom(value)).toThrow(`environment:1  port  PORT is "${value}" → write a number from 1 to 65535, e.g. 8080`);
	});

	test('that is taken is refused with the way out', async () => {
		const taken = createServer();
		const port = await open(taken);
		await expect(checkPort(port)).rejects.toThrow(
			`environment:1  port  port ${port} is taken → stop what runs there, or set PORT to another, e.g. ${port + 1}`,
		);
		await close(taken);
		await expect(checkPort(port)).resolves.toBeUndefined();
	});
});

describe('a served site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-server-'));
	let server: ServedSite;
	beforeAll(async () => {
		for (const path of ['training/one', 'embed/named-first']) mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, '404.html'), '<h1>There is no page at this address</h1>');
		writeFileSync(join(folder, 'training/one/index.html'), '<h1>One</h1>');
		writeFileSync(join(folder, 'embed/named-first/index.html'), '<h1>Card</h1>');
		server = await serveSite(folder, '/peer-support/');
	});
	afterAll(async () => {
		await server.stop();
		rmSync(folder, { recursive: true });
	});

	test('answers an address of 9,000 characters, as a form without script makes it of what was pasted', async () => {
		const response = await fetch(`${server.origin}/peer-support/training/one/?q=${'a'.repeat(9_000)}`);
		expect([response.status, await response.text()]).toEqual([200, '<h1>One</h1>']);
	});

	test('gives pages below the base path, with the headers that a host is to send', async () => {
		const response = await fetch(`${server.origin}/peer-support/training/one/`);
		expect(await response.text()).toBe('<h1>One</h1>');
		for (const [name, value] of Object.entries(RESPONSE_HEADERS)) expect(response.headers.get(name)).toBe(value);
	});

	test.each([
		['/training/one/', "frame-ancestors 'none'"],
		['/training/one/?next=/embed/named-first/', "frame-ancestors 'none'"],
		['/nowhere/', "frame-ancestors 'none'"],
		['/embed/named-first/', 'frame-ancestors *'],
		['/embed/named-first/?from=elsewhere', 'frame-ancestors *'],
	])('says who may show %s in a frame: %s', async (path, policy) => {
		const response = await fetch(`${server.origin}/peer-support${path}`);
		expect(response.headers.get('content-security-policy')).toBe(policy);
		expect(framePolicy(path.replace(/\?.*/, ''))).toEqual({ 'Content-Security-Policy': policy });
	});

	test('answers an address that is not there with the site’s own page', async () => {
		const response = await fetch(`${server.origin}/peer-support/nowhere/`);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('There is no page at this address');
	});

	test('gives nothing from outside its folder', async () => {
		for (const path of ['/peer-support/..%2f..%2fetc/passwd', '/peer-support/%2e%2e/package.json', '/package.json'])
			expect((await fetch(server.origin + path)).status).toBe(404);
	});
});

describe('npm start', () => {
	test('says that the port is taken before it builds anything', async () => {
		const place = writeSite(new Site());
		const taken = createServer();
		const port = await open(taken);
		const { code, stdout, stderr } = await run('start', { GUIDE_CONTENT: place.content, GUIDE_DIST: place.dist, PORT: String(port) });
		await close(taken);
		place.remove();
		expect(stderr).toBe(`environment:1  port  port ${port} is taken → stop what runs there, or set PORT to another, e.g. ${port + 1}\n`);
		expect(stdout).toBe('');
		expect(code).toBe(1);
	});

	test('builds, says where the guide is, and serves it there', async () => {
		const place = writeSite(new Site());
		const free = createServer();
		const port = await open(free);
		await close(free);
		const server = start('start', {
			GUIDE_CONTENT: place.content,
			GUIDE_DIST: place.dist,
			PORT: String(port),
			BASE_PATH: '/peer-support/',
		});
		try {
			await server.said(`The guide is at http://localhost:${port}/peer-support/`);
			const response = await fetch(`http://localhost:${port}/peer-support/training/staying/`);
			expect(response.status).toBe(200);
			expect(await response.text()).toContain('id="training-keeps-people"');
		} finally {
			server.stop();
			await server.outcome;
			place.remove();
		}
	});
});
