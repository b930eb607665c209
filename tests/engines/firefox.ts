import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Engine, toEngine } from './engine.ts';

/** What Firefox would ask its maker’s servers for. */
const PREFERENCES = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.server': 'data:,',
} as const;

interface Answer {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: unknown;
	error?: string;
	message?: string;
}

/** A connection that speaks WebDriver BiDi. */
async function connect(address: string): Promise<{ send: <T>(method: string, params: object) => Promise<T>; end: () => void }> {
	const socket = new WebSocket(address);
	const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const { id, type, result, error, message } = JSON.parse(String(data)) as Answer;
		const asked = id === undefined ? undefined : waiting.get(id);
		if (id === undefined || !asked) return;
		waiting.delete(id);
		if (type === 'success') asked.done(result);
		else asked.fail(new Error(`${error}: ${message}`));
	});
	socket.addEventListener('close', () => {
		for (const { fail } of waiting.values()) fail(new Error('Firefox closed the connection'));
	});
	await once(socket, 'open');
	return {
		send: <T>(method: string, params: object) =>
			new Promise<T>((done, fail) => {
				last += 1;
				waiting.set(last, { done: (result) => done(result as T), fail });
				socket.send(JSON.stringify({ id: last, method, params }));
			}),
		end: () => socket.close(),
	};
}

/** Starts the installed Firefox, headless, with a profile of its own. Firefox speaks WebDriver BiDi by itself: no driver is needed. */
export async function startFirefox(): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
	const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
	writeFileSync(join(profile, 'user.js'), lines.join(''));
	const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = once(firefox, 'exit');
	const stop = async () => {
		firefox.kill();
		await ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const address = await new Promise<string>((found, fail) => {
			firefox.once('error', fail);
			firefox.once('exit', (code) => fail(new Error(`firefox-esr ended with ${code}`)));
			createInterface(firefox.stderr).on('line', (line) => {
				const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
				if (url !== undefined) found(url);
			});
		});
		const { send, end } = await connect(`${address}/session`);
		await send('session.new', { capabilities: {} });
		const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
		const context = contexts[0]?.context;
		return toEngine({
			open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
			run: async (call, ...given) => {
				const answer = await send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>(
					'script.callFunction',
					{
						functionDeclaration: `async (given) => JSON.stringify((await (${String(call)})(...JSON.parse(given))) ?? null)`,
						arguments: [{ type: 'string', value: JSON.stringify(given) }],
						awaitPromise: true,
						target: { context },
					},
				);
				if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
				return JSON.parse(answer.result?.value ?? 'null') as never;
			},
			resize: async (width, height) => void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
			perform: async (actions) => void (await send('input.performActions', { context, actions })),
			close: async () => {
				end();
				await stop();
			},
		});
	} catch (error) {
		await stop();
		throw error;
	}
}
