import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project’s own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left behind. */
export interface Outcome {
	code: number | null;
	stdout: string;
	stderr: string;
	pid: number;
}

/** A command that runs: its outcome, and a way to wait for something that it says. */
export interface Running {
	outcome: Promise<Outcome>;
	/** Resolves when standard output holds the words; rejects when the command ends before. */
	said: (words: string) => Promise<void>;
	stop: (signal?: NodeJS.Signals) => void;
}

/** What Node has compiled for one command serves the next: a third less time for each. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'guide-compile-cache');

/** Starts `node commands/<name>.ts` with these settings and no others of the test’s own. */
export function start(name: string, settings: Record<string, string>, words: readonly string[] = []): Running {
	const { PATH = '', HOME = '' } = process.env;
	const child = spawn(process.execPath, [`commands/${name}.ts`, ...words], {
		cwd: ROOT,
		// What a developer has set in `.env` is not what is tested.
		env: { PATH, HOME, NODE_COMPILE_CACHE, GUIDE_ENV_FILE: '', ...settings },
	});
	let stdout = '';
	let stderr = '';
	const waiting: { words: string; done: () => void }[] = [];
	const tell = () => {
		for (const { words, done } of waiting) if (stdout.includes(words)) done();
	};
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
		tell();
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	const outcome = new Promise<Outcome>((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done({ code, stdout, stderr, pid: child.pid ?? 0 }));
	});
	const said = (words: string) =>
		new Promise<void>((done, fail) => {
			waiting.push({ words, done });
			void outcome.then(() => fail(new Error(`${name} ended without saying “${words}”:\n${stdout}${stderr}`)));
			tell();
		});
	return { outcome, said, stop: (signal) => void child.kill(signal) };
}

/** Runs a command to its end. */
export const run = (name: string, settings: Record<string, string>, words: readonly string[] = []) => start(name, settings, words).outcome;
