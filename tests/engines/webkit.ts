import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, toEngine } from './engine.ts';

/** WebKitGTK’s own browser, in Debian’s folder of it: the newest of several. */
const findBrowser = () => globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser').sort().at(-1);

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Starts a screen that nobody sees; returns its name, e.g. `:7`. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	return { screen, display: `:${number.toString().trim()}` };
}

/** Starts the installed WebKitGTK on a screen of its own, and its driver, which speaks WebDriver. */
export async function startWebKit(): Promise<Engine> {
	const { screen, display } = await startScreen();
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		// The sandbox needs rights that a container seldom has; nothing but the guide is opened.
		env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
		stdio: 'ignore',
	});
	const stop = async () => {
		const ended = [driver, screen].map((one) => (one.exitCode === null ? once(one, 'exit') : undefined));
		driver.kill();
		screen.kill();
		await Promise.all(ended);
	};
	async function send<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
		const { value } = (await response.json()) as { value: T & { error: string; message: string } };
		if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
		return value;
	}
	async function whenReady(): Promise<void> {
		while (driver.exitCode === null)
			try {
				return void (await send('GET', '/status'));
			} catch {
				await wait(50);
			}
		throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
	}
	try {
		await whenReady();
		const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: findBrowser(), args: ['--automation'] } } },
		});
		const session = `/session/${sessionId}`;
		return toEngine({
			open: async (url) => void (await send('POST', `${session}/url`, { url })),
			run: (call, ...given) =>
				send('POST', `${session}/execute/sync`, { script: `return (${String(call)})(...arguments)`, args: given as unknown as unknown[] }),
			resize: async (width, height) => void (await send('POST', `${session}/window/rect`, { width, height })),
			perform: async (actions) => void (await send('POST', `${session}/actions`, { actions })),
			close: async () => {
				await send('DELETE', session).catch(() => undefined);
				await stop();
			},
		});
	} catch (error) {
		await stop();
		throw error;
	}
}
