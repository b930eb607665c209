import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Refusal } from '../commands/console.ts';

/** What a program took from start to end. */
export interface Run {
	seconds: number;
	/** The most memory that it and its children held at one time, in megabytes; 0 where the system has no `/proc`. */
	megabytes: number;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;
const PAGE = 4096;

function readProc(file: string): string {
	try {
		return readFileSync(`/proc/${file}`, 'utf8');
	} catch {
		return '';
	}
}

/** The resident memory of a process and everything below it, in bytes (proc(5): fields 4 and 24 of `stat`). */
function memoryOf(root: number): number {
	const processes = readProc('stat') === '' ? [] : readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const stats = processes.flatMap((id) => {
		const fields = readProc(`${id}/stat`).split(') ')[1]?.split(' ');
		return fields ? [{ id: Number(id), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }] : [];
	});
	const family = new Set([root]);
	for (let grown = 0; grown !== family.size;) {
		grown = family.size;
		for (const { id, parent } of stats) if (family.has(parent)) family.add(id);
	}
	return stats.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Runs a program of Node and measures it. Refuses where it fails, with its last words. */
export function runMeasured(program: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Run> {
	const started = performance.now();
	const child = spawn(process.execPath, program, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)));
	let most = 0;
	const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), LOOK);
	return new Promise((done, fail) => {
		child.once('exit', (code) => {
			clearInterval(watch);
			const run = { seconds: (performance.now() - started) / 1000, megabytes: Math.round(most / 1_000_000) };
			if (code === 0) done(run);
			else fail(new Refusal(`${program.join(' ')} ended with ${String(code)}:\n${said}`));
		});
	});
}
