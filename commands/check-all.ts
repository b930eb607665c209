import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';

/** What is checked, by name: programs of Node, which run one after the other. */
const CHECKS = {
	content: [['commands/check.ts']],
	format: [
		['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
		['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
	],
	types: [['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']],
	report: [['commands/report.ts']],
	updates: [['commands/updates.ts']],
	links: [['node_modules/linkinator/build/src/cli.js', process.env['GUIDE_DIST'] || 'dist']],
} as const satisfies Record<string, readonly (readonly string[])[]>;
type Check = keyof typeof CHECKS;
/** What may be added to the name of a check. */
const OPTIONS: Partial<Record<Check, string>> = { report: '--facts', updates: '--report' };
/** Without a name these are run: `links` and `updates` need the network, and `report` only lists. */
const ALWAYS: readonly Check[] = ['content', 'format', 'types'];

const isCheck = (name: string): name is Check => Object.hasOwn(CHECKS, name);

/** Runs a check's programs to their end and gives what they said; alone it says it as it goes. Sets the exit code where one finds something. */
async function runCheck(name: Check, isAlone: boolean, options: readonly string[]): Promise<string> {
	const said: string[] = [];
	for (const program of CHECKS[name]) {
		const child = spawn(process.execPath, [...program, ...options], {
			stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		});
		for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
		const [code] = (await once(child, 'close')) as [number | null];
		if (code !== 0) process.exitCode = 1;
	}
	return said.join('');
}

/** `npm run check`: content, formatting, rules of style and types, at the same time. `-- content`, `-- format`, `-- types`, `-- links`, `-- updates`, `-- report` run one. */
await run(async () => {
	const asked = process.argv.slice(2);
	const [only] = asked.filter(isCheck);
	const options = asked.filter((word) => asked.length === 2 && only && OPTIONS[only] === word);
	const unknown = asked.filter((word) => !isCheck(word) && !options.includes(word));
	if (unknown.length)
		throw new UserError(
			unknown.map((name) => `check:1  unknown-check  “${name}” → name one of: ${Object.keys(CHECKS).join(', ')}`).join('\n'),
		);
	const names = asked.length > 0 ? asked.filter(isCheck) : ALWAYS;
	await Promise.all(names.map(async (name) => process.stdout.write(await runCheck(name, names.length === 1, options))));
});
