import { run } from '../src/build/console.ts';
import { UserError } from '../src/build/user-error.ts';

/** What can be measured: a file each, loaded when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<{ measure: () => Promise<void> }>>> = {
	search: () => import('./search.ts'),
	pages: () => import('./pages.ts'),
	scale: () => import('./scale.ts'),
	preview: () => import('./preview.ts'),
	relevance: () => import('./relevance.ts'),
	offline: () => import('./offline.ts'),
};

/** `npm run bench -- <name>`: measures the built guide in a real browser and prints a table. */
await run(async () => {
	const name = process.argv[2] ?? '';
	const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
	if (!bench)
		throw new UserError(
			`bench:1  unknown-bench  “${name}” → name one of: ${Object.keys(BENCHES).join(', ')}, e.g. npm run bench -- search`,
		);
	const { measure } = await bench();
	await measure();
});
