import { spawnSync } from 'node:child_process';
import { run } from './console.ts';
import { UserError } from './user-error.ts';

/** What is checked: programs of Node, one after the other. The first that finds something does not keep the others from running. */
const CHECKS = {
	content: [['commands/check.ts']],
	format: [
		['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
		['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
	],
	types: [['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']],
	links: [['node_modules/linkinator/build/src/cli.js', process.env['GUIDE_DIST'] || 'dist']],
} as const satisfies Record<string, readonly (readonly string[])[]>;
type Check = keyof typeof CHECKS;
/** Without a name all are run but `links`, which needs the network. */
const ALWAYS: readonly Check[] = ['content', 'format', 'types'];

const isCheck = (name: string): name is Check => Object.hasOwn(CHECKS, name);

/** `npm run check`: content, formatting, rules of style and types. `-- content`, `-- format`, `-- types`, `-- links` run one. */
await run(() => {
	const asked = process.argv.slice(2);
	const unknown = asked.filter((name) => !isCheck(name));
	if (unknown.length)
		throw new UserError(
			unknown.map((name) => `check:1  unknown-check  “${name}” → name one of: ${Object.keys(CHECKS).join(', ')}`).join('\n'),
		);
	for (const name of asked.length ? asked.filter(isCheck) : ALWAYS)
		for (const program of CHECKS[name])
			if (spawnSync(process.execPath, program, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status !== 0)
				process.exitCode = 1;
});
