import { execFile } from 'node:child_process';
import { expect, test, vi } from 'vitest';

// Each test starts a program of its own.
vi.setConfig({ testTimeout: 30_000 });

/** Runs a command of these words as a program of its own. */
function runCommand(command: string): Promise<{ code: number; stdout: string; stderr: string }> {
	const program = `import { run } from './src/build/console.ts'; import { UserError } from './src/build/user-error.ts'; await run(async () => { ${command} });`;
	return new Promise((done) =>
		execFile(process.execPath, ['--input-type=module', '--eval', program], (error, stdout, stderr) =>
			done({ code: Number(error?.code ?? 0), stdout, stderr }),
		),
	);
}

test('a command that ends well exits 0 and says nothing more', async () => {
	expect(await runCommand(`console.log('done')`)).toEqual({ code: 0, stdout: 'done\n', stderr: '' });
});

test('a refusal is its message alone, and exits 1', async () => {
	expect(await runCommand(`throw new UserError('one.mdx:1  rule  found → fix')`)).toEqual({
		code: 1,
		stdout: '',
		stderr: 'one.mdx:1  rule  found → fix\n',
	});
});

test('what the disk refuses is said in plain words, and exits 1', async () => {
	const { code, stdout, stderr } = await runCommand(`(await import('node:fs')).mkdirSync('package.json/deploy', { recursive: true })`);
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).toMatch(
		/package\.json\S*:1 {2}disk-fault {2}ENOTDIR: a file stands where a folder is to be → move the file away, then try again\n$/,
	);
	expect(stderr.split('\n').length).toBe(2);
});

test('a defect of the program shows where it is, and exits 1', async () => {
	const { code, stderr } = await runCommand(`throw new TypeError('x')`);
	expect(code).toBe(1);
	expect(stderr).toMatch(/^TypeError: x\n {4}at /);
});

test('waiting for a program that has ended is said, and exits 1', async () => {
	const { code, stderr } = await runCommand('await new Promise(() => {})');
	expect(code).toBe(1);
	expect(stderr).toMatch(/^environment:1 {2}stopped {2}.+ → .+; the last build is as it was\n$/);
});
