import { spawn } from 'node:child_process';
import { run } from '../src/build/console.ts';

/** What a script said to either stream, in its order, and whether it passed. */
interface Ended {
	said: string;
	passed: boolean;
}

/** Runs one npm script of this folder. */
function runScript(name: string): Promise<Ended> {
	const { npm_execpath: npm = '' } = process.env;
	const words = ['run', '-s', name];
	const child = npm.endsWith('js')
		? spawn(process.execPath, [npm, ...words])
		: spawn('npm', words, { shell: process.platform === 'win32' });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done({ said: said.trim(), passed: code === 0 }));
	});
}

/**
 * `node commands/side-by-side.ts lint types`: runs npm scripts at the same time, for each keeps one processor busy. What one says is printed when it has
 * ended, so that nothing is mixed; all are heard to their end, and one that does not pass makes the whole fail.
 */
await run(async () => {
	const names = process.argv.slice(2);
	console.log(`Side by side: ${names.join(', ')} …`);
	await Promise.all(
		names.map(async (name) => {
			const { said, passed } = await runScript(name);
			if (!passed) process.exitCode = 1;
			console.log([`${name}: ${passed ? 'passed' : 'did not pass'}`, ...(said === '' ? [] : [said])].join('\n'));
		}),
	);
});
