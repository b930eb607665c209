import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
	scripts: Record<string, string>;
	optionalDependencies: Record<string, string>;
}
const { scripts, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const FILE = 'commands/require-node.mjs';

/** Runs the check as a Node.js of this system would that runs no TypeScript. */
const runWithout = (system = '') =>
	spawnSync(
		process.execPath,
		[
			'--input-type=module',
			'--eval',
			`Object.defineProperty(process.features, 'typescript', { value: false }); ${system} await import('./${FILE}')`,
		],
		{ encoding: 'utf8' },
	);

test('lets a Node.js pass that runs TypeScript, and says nothing', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [FILE], { encoding: 'utf8' });
	expect([status, stdout, stderr]).toEqual([0, '', '']);
});

test.each([
	['linux', 'x64', 'run `npm ci` without --omit=optional, which brings Node.js 24, or install Node.js 22.18 or later'],
	['win32', 'x64', 'run `npm ci` without --omit=optional, which brings Node.js 24, or install Node.js 22.18 or later'],
	['darwin', 'arm64', 'install Node.js 22.18 or later: npm brings none for darwin on arm64'],
])('says on one line what to do on %s %s, and exits 1', (platform, arch, fix) => {
	const system = `Object.defineProperties(process, { platform: { value: '${platform}' }, arch: { value: '${arch}' } });`;
	const { status, stderr } = runWithout(system);
	expect(stderr).toBe(`environment:1  old-node  Node.js ${process.versions.node} cannot run the scripts → ${fix}\n`);
	expect(status).toBe(1);
});

test('names the systems for which npm brings a Node.js', () => {
	const [, list = ''] = /PACKAGED = \[(.*)\]/.exec(readFileSync(FILE, 'utf8')) ?? [];
	const brought = Object.keys(optionalDependencies).filter((name) => name.startsWith('node-'));
	expect(brought.map((name) => `'${name.slice('node-'.length).replace(/^win-/, 'win32-')}'`).join(', ')).toBe(list);
});

test('every npm script goes through the check first, or through a script that does', () => {
	expect(Object.keys(scripts).length).toBeGreaterThan(5);
	expect(Object.entries(scripts).filter(([, line]) => !/^(?:node commands\/require-node\.mjs && |npm run )/.test(line))).toEqual([]);
});
