import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { UserError } from '../src/build/user-error.ts';

/** What a program took from start to end. */
export interface Run {
	seconds: number;
	/** Seconds of processor that it and its children used, which do not grow while others use the machine; 0 where the system has no `/proc`. */
	cpu: number;
	/** The most memory that it and its children held at one time, in megabytes; 0 where the system has no `/proc`. */
	megabytes: number;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;
const PAGE = 4096;
/** Ticks of a second in `/proc` (`getconf CLK_TCK`). */
const TICKS = 100;

function readProc(file: string): string {
	try {
		return readFileSync(`/proc/${file}`, 'utf8');
	} catch {
		return '';
	}
}

/** What a process and everything below it hold, in bytes, and have used, in seconds (proc(5): fields 4, 14 to 17 and 24 of `stat`). */
function lookAt(root: number): { bytes: number; cpu: number } {
	const processes = readProc('stat') === '' ? [] : readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	const stats = processes.flatMap((id) => {
		const fields = readProc(`${id}/stat`).split(') ')[1]?.split(' ').map(Number);
		const at = (field: number) => fields?.[field - 3] ?? 0;
		return fields ? [{ id: Number(id), parent: at(4), ticks: at(14) + at(15) + at(16) + at(17), bytes: at(24) * PAGE }] : [];
	});
	const family = new Set([root]);
	for (let grown = 0; grown !== family.size;) {
		grown = family.size;
		for (const { id, parent } of stats) if (family.has(parent)) family.add(id);
	}
	const own = stats.filter(({ id }) => family.has(id));
	return { bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), cpu: own.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS };
}

/** Runs a program of Node and measures it. Refuses where it fails, with its last words. */
export function runMeasured(program: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Promise<Run> {
	const started = performance.now();
	const child = spawn(process.execPath, program, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-4000)));
	let [most, cpu] = [0, 0];
	const watch = setInterval(() => {
		const now = lookAt(child.pid ?? 0);
		most = Math.max(most, now.bytes);
		cpu = Math.max(cpu, now.cpu);
	}, LOOK);
	return new Promise((done, fail) => {
		child.once('exit', (code) => {
			clearInterval(watch);
			const run = { seconds: (performance.now() - started) / 1000, cpu, megabytes: Math.round(most / 1_000_000) };
			if (code === 0) done(run);
			else fail(new UserError(`${program.join(' ')} ended with ${String(code)}:\n${said}`));
		});
	});
}
