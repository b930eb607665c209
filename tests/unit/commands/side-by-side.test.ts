import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = resolve('commands/side-by-side.ts');
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'guide-scripts-'));
	const scripts = { good: 'node -e "console.log(1 + 1)"', bad: 'node -e "console.error(3 + 4); process.exit(2)"' };
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sideBySide = (...names: string[]) => spawnSync(process.execPath, [command, ...names], { cwd: folder, encoding: 'utf8' });

test('passes when every script does, and prints what each said', () => {
	const { status, stdout } = sideBySide('good');
	expect(stdout).toBe('Side by side: good …\ngood: passed\n2\n');
	expect(status).toBe(0);
});

test('fails when one script does, after the others have ended', () => {
	const { status, stdout } = sideBySide('bad', 'good');
	expect(stdout).toContain('bad: did not pass\n7\n');
	expect(stdout).toContain('good: passed\n2\n');
	expect(status).toBe(1);
});
